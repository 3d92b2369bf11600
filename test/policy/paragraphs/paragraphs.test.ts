import { describe, expect, it } from "vitest";
import { judged } from "../bare-text/judged.ts";
import { FIFTH } from "./fifth.ts";
import { FIRST } from "./first.ts";
import { FOURTH } from "./fourth.ts";
import type { Marked } from "./marked.ts";
import { SECOND } from "./second.ts";
import { SIXTH } from "./sixth.ts";
import { THIRD } from "./third.ts";

const ROUNDS: readonly (readonly [string, readonly Marked[]])[] = [
  ["first", FIRST],
  ["second", SECOND],
  ["third", THIRD],
  ["fourth", FOURTH],
  ["fifth", FIFTH],
  ["sixth", SIXTH],
];

describe.each(ROUNDS)("the %s round of paragraphs", (_, round) => {
  it("is found at fault where it is, by the rule that says so", () => {
    const missed = round.flatMap(({ text, language, pseudonyms, wanted }) => {
      const { findings } = judged(text, { language, pseudonyms });
      return wanted
        .filter(({ rule, start, end }) =>
          findings.every((each) => each.rule !== rule || each.end <= start || end <= each.start),
        )
        .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
    });
    expect(missed).toEqual([]);
  });

  it("is let pass where it is clean", () => {
    const alarms = round
      .filter(({ wanted }) => wanted.length === 0)
      .flatMap(({ text, language, pseudonyms }) =>
        judged(text, { language, pseudonyms }).findings.filter(
          ({ severity }) => severity === "block",
        ),
      );
    expect(alarms.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });
});
