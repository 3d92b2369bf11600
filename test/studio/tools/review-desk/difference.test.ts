import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../../studio/tools/review-desk/difference/compare.ts";
import { wordDifference } from "../../../../studio/tools/review-desk/difference/words.ts";
import type { Passage } from "../../../../studio/tools/review-desk/reading/passage.ts";

function passage(id: string, text = id): Passage {
  return {
    id,
    path: [id],
    label: id,
    section: "Content",
    form: { kind: "paragraph" },
    text,
    notes: [],
    stored: text,
  };
}

const changes = (before: readonly Passage[], now: readonly Passage[]) =>
  compare(before, now).map(({ id, change }) => `${id}: ${change}`);

const told = (before: string, now: string) =>
  wordDifference(before, now)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `+[${text}]` : `-[${text}]`,
    )
    .join("");

describe("two versions side by side", () => {
  it("tell what is new, changed and gone, each in its place", () => {
    const before = [passage("a"), passage("b"), passage("c")];
    const now = [passage("a"), passage("b", "other words"), passage("d")];
    expect(changes(before, now)).toEqual([
      "a: same",
      "b: changed",
      "c (removed): removed",
      "d: new",
    ]);
  });

  it("tell what only stands elsewhere from what stayed", () => {
    const before = ["a", "b", "c", "d"].map((id) => passage(id));
    const now = ["b", "c", "a", "d"].map((id) => passage(id));
    expect(changes(before, now)).toEqual(["b: same", "c: same", "a: moved", "d: same"]);
  });

  it("are all the same where nothing changed, and all new without an older version", () => {
    const text = [passage("a"), passage("b")];
    expect(changes(text, text)).toEqual(["a: same", "b: same"]);
    expect(changes([], text)).toEqual(["a: new", "b: new"]);
  });

  it("hold every passage of both exactly once, and move the fewest", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const rows = compare(
          before.map((id) => passage(id)),
          now.map((id) => passage(id)),
        );
        expect(rows.flatMap((row) => row.now?.id ?? [])).toEqual(now);
        expect(rows.flatMap((row) => row.before?.id ?? []).toSorted()).toEqual(before.toSorted());
        const steady = rows.flatMap(({ change, id }) => (change === "same" ? [id] : []));
        expect(steady).toEqual(before.filter((id) => steady.includes(id)));
      }),
    );
  });
});

describe("the words of a passage", () => {
  it("differ word by word, neighbours together", () => {
    expect(told("She lived in a small house.", "She lived in a very large house.")).toBe(
      "She lived in a -[small]+[very large] house.",
    );
    expect(told("It was far away.", "It was quite near.")).toBe("It was -[far away]+[quite near].");
  });

  it("differ in whole where one of them is empty", () => {
    expect(told("", "All new.")).toBe("+[All new.]");
    expect(told("Gone.", "")).toBe("-[Gone.]");
  });

  it("give both texts back, letter by letter", () => {
    const words = fc
      .array(
        fc.constantFrom("she", "wrote", "a", "letter", ",", " ", "  ", "\n", "Liwayway*", "ñ"),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(words, words, (before, now) => {
        const stretches = wordDifference(before, now);
        const without = (kind: string) =>
          stretches
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(now);
      }),
    );
  });
});
