import { describe, expect, it } from "vitest";
import { judge, RULES } from "../../policy/index.ts";
import { FIXTURES } from "./fixtures/index.ts";
import { MESSAGES } from "./messages.table.ts";
import { contextFor } from "./world.ts";

/** What a rule says of its examples, each once. */
function said(id: string): readonly string[] {
  const lines = (FIXTURES[id] ?? []).flatMap(({ document, around }) =>
    judge(document, contextFor(document, around))
      .findings.filter(({ rule }) => rule === id)
      .map(({ severity, message, fix }) =>
        [`${severity}: ${message}`, ...(fix === undefined ? [] : [fix.title])].join(" → "),
      ),
  );
  return [...new Set(lines)];
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { help }) => {
  it("says of its examples what is wrong and what to do, word for word", () => {
    const wanted = (MESSAGES[id] ?? "").split("\n").map((line) => line.trim());
    expect(said(id)).toEqual(wanted.filter((line) => line !== ""));
  });

  it("speaks in whole sentences, and of nothing that only a computer knows", () => {
    for (const message of [help, ...said(id)]) {
      expect(message).toMatch(/[.”](?: → .*)?$|…$| → .*$/u);
      expect(message).not.toMatch(/undefined|NaN|\[object|null/u);
    }
  });
});

describe("the messages", () => {
  it("are of rules that there are", () => {
    expect(Object.keys(MESSAGES)).toEqual(RULES.map(({ id }) => id));
  });
});
