/** What a shape that was not kept means, in words for people. */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { placeOf } from "../../gate/misfits.ts";
import { issueInWords, issuesInWords } from "../../gate/words.ts";

/** The words for the first thing that is wrong with a value. */
function wordsFor(shape: z.ZodType, value: unknown): string {
  const { error } = shape.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue === undefined) throw new Error("Nothing is wrong with it.");
  return issueInWords(issue, placeOf(value, issue.path).value);
}

describe("an editor is told of a field", () => {
  test.each([
    ["a text", z.string(), 7],
    ["a number", z.number(), "7"],
    ["a whole number", z.int(), 1.5],
    ["yes or no", z.boolean(), "yes"],
    ["a list", z.array(z.string()), "one"],
    ["filled in field by field", z.object({}), "one"],
    ["date", z.date(), "one"],
  ])("that should be %s", (expected, shape, value) => {
    expect(wordsFor(z.object({ openedOn: shape }), { openedOn: value })).toBe(
      `“opened on” should be ${expected}. Enter it anew.`,
    );
  });

  test("that is missing, or empty", () => {
    const shape = z.object({ name: z.string().min(1) });
    const missing = "“name” is missing. Fill it in.";
    expect(wordsFor(shape, {})).toBe(missing);
    expect(wordsFor(shape, { name: null })).toBe(missing);
    expect(wordsFor(shape, { name: "" })).toBe("“name” is empty. Fill it in.");
  });

  test("that is too small or too long, with the limit and what is counted", () => {
    const shape = z.object({
      name: z.string().max(3).optional(),
      serves: z.array(z.string()).min(2).max(3).optional(),
      value: z.number().min(1).max(9).optional(),
    });
    expect(wordsFor(shape, { name: "four" })).toBe(
      "“name” is too long: at most 3 characters. Shorten it.",
    );
    expect(wordsFor(shape, { serves: ["a"] })).toBe("“serves” is too small: at least 2 entries.");
    expect(wordsFor(shape, { serves: ["a", "b", "c", "d"] })).toBe(
      "“serves” is too long: at most 3 entries. Shorten it.",
    );
    expect(wordsFor(shape, { value: 0 })).toBe("“value” is too small: at least 1.");
    expect(wordsFor(shape, { value: 10 })).toBe("“value” is too long: at most 9. Shorten it.");
  });

  test.each([
    [z.url(), "is not a whole web address, such as https://www.example.org/page"],
    [z.email(), "is not an e-mail address"],
    [z.iso.date(), "is not a day of the calendar, written as 2016-05-17"],
    [z.iso.datetime(), "is not a moment in UTC, written as 2016-05-17T12:00:00Z"],
    [
      z.string().regex(/^a/u, "it begins with a"),
      "does not have the form it needs: it begins with a",
    ],
  ])("whose form is another: %j", (shape, words) => {
    expect(wordsFor(z.object({ url: shape }), { url: "somewhere" })).toBe(`“url” ${words}.`);
  });

  test("that is none of the choices, with what it is and what they are", () => {
    const shape = z.object({ kind: z.enum(["field", "center"]) });
    const choices = "which is none of the choices: field, center. Choose one.";
    expect(wordsFor(shape, { kind: "castle" })).toBe(`“kind” is “castle”, ${choices}`);
    expect(wordsFor(shape, { kind: 7 })).toBe(`“kind” is “7”, ${choices}`);
    expect(wordsFor(shape, { kind: false })).toBe(`“kind” is “false”, ${choices}`);
    expect(wordsFor(shape, { kind: {} })).toBe(`“kind” is something else, ${choices}`);
  });

  test("of a kind that cannot be public, or wrong in another way", () => {
    const kinds = z.discriminatedUnion("_type", [z.object({ _type: z.literal("a") })]);
    expect(wordsFor(z.object({ sections: z.array(kinds) }), { sections: [{ _type: "b" }] })).toBe(
      "Entry 1 of “sections” is of a kind that cannot be public. Take it out, or choose another kind.",
    );
    const custom = z.object({ name: z.string().refine(() => false, "it is not liked") });
    expect(wordsFor(custom, { name: "x" })).toBe("“name”: it is not liked.");
  });
});

const at = (...path: readonly (string | number)[]) =>
  issueInWords({ code: "custom", message: "no", path: [...path], input: 1 }, 1);

describe("a field is named by", () => {
  test.each([
    [[], "The document: no."],
    [["name"], "“name”: no."],
    [["firstPublishedOn"], "“first published on”: no."],
    [["slug", "current"], "“slug”: no."],
    [["openedOn", "value"], "“opened on”: no."],
    [["value"], "“value”: no."],
    [["a", "_type"], "“a”: no."],
    [["serves", 1], "Entry 2 of “serves”: no."],
    [["serves", 0, "_type"], "Entry 1 of “serves”: no."],
    [["sections", 2, "heading"], "“heading” in entry 3 of “sections”: no."],
    [["sections", 0, "bigFacts", 4, "slug", "current"], "“slug” in entry 5 of “big facts”: no."],
    [[0], "The document: no."],
    [[0, "name"], "“name”: no."],
  ])("the last part of %j that says something", (path, words) => {
    expect(at(...path)).toBe(words);
  });
});

test("a caller is told of each field of his request, with its place", () => {
  const shape = z.strictObject({ ids: z.array(z.string()) });
  const { error } = shape.safeParse({ ids: [7], force: true });
  expect(error && issuesInWords(error)).toBe(
    'ids.0: Invalid input: expected string, received number; the whole: Unrecognized key: "force"',
  );
});
