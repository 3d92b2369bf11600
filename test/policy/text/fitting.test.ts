import { describe, expect, it } from "vitest";
import { replaceAll, type Replacement } from "../../../policy/text/replace.ts";
import { withArticle } from "../../../policy/text/article.ts";
import { fieldText } from "../../../policy/text/field-text.ts";
import { isFlat } from "../../../policy/text/flat.ts";
import { matchCase } from "../../../policy/text/match-case.ts";
import { isRunning } from "../../../policy/text/running.ts";
import type { TextKind } from "../../../policy/text/types.ts";
import { story } from "../world.ts";

const field = (text: string, kind: TextKind = "prose", style = "normal") =>
  fieldText(["t"], kind, text, {
    origins: [],
    annotations: [],
    blocks: [{ start: 0, end: text.length, style }],
  });

const put = (path: string, start: number, end: number, replacement: string): Replacement => ({
  path: [path],
  start,
  end,
  replacement,
});

describe("an article", () => {
  it.each([
    ["She is an [underage girl].", "child", "She is a child."],
    ["She is a [girl].", "infant", "She is an infant."],
    ["An [underage girl] came.", "child", "a child came."],
    ["A [girl] came.", "child", "A child came."],
    ["The [underage girl] came.", "child", "The child came."],
    ["An\n[underage girl] came.", "child", "a\nchild came."],
    ["Manila[, an] end", "x", "Manilax end"],
    ["Ana [underage girl] came.", "child", "Ana child came."],
    ["[Underage girl] came.", "child", "child came."],
  ])("fits what takes the place of “%s”", (marked, replacement, wanted) => {
    const text = marked.replaceAll(/[[\]]/gu, "");
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const fitted = withArticle(fieldText(["t"], "prose", text), { start, end }, replacement);
    expect(
      text.slice(0, fitted.span.start) + fitted.replacement + text.slice(fitted.span.end),
    ).toBe(wanted);
  });
});

describe("the case of what is replaced", () => {
  it.each([
    ["girl", "a child", "a child"],
    ["Girl", "a child", "A child"],
    ["GIRL", "a child", "A CHILD"],
    ["gIRL", "a child", "a child"],
    ["14", "a child", "a child"],
    ["14-YEAR-OLD", "a child", "A CHILD"],
    ["Ñina", "", ""],
    ["", "a child", "a child"],
  ])("“%s” becomes in “%s” “%s”", (original, replacement, wanted) => {
    expect(matchCase(original, replacement)).toBe(wanted);
  });
});

describe("running text", () => {
  it.each([
    ["a sentence", "Tala sings.", true],
    ["a sentence that ends with a mark", "Tala sings.* ", true],
    ["a sentence in quotes", "“Tala sings!”", true],
    ["a line that leads on", "Tala sings:", true],
    ["a line set by itself", "Tala, student leader", false],
    ["ten words without an end", "one two three four five six seven eight nine ten", false],
    ["eleven of them", "one two three four five six seven eight nine ten eleven", true],
    ["a line before a sentence", "Tala, student leader\nShe sings.", false],
  ])("%s", (_what, text, running) => {
    expect(isRunning(field(text), { start: 0, end: 4 })).toBe(running);
  });

  it("is told by the line that a stretch stands in", () => {
    const text = "She sings.\nTala, student leader\nShe sings.";
    expect([0, 11, 33].map((start) => isRunning(field(text), { start, end: start + 1 }))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ["a title", field("Tala sings.", "title")],
    ["a heading", field("Tala sings.", "prose", "h2")],
  ])("is not %s", (_what, given) => {
    expect(isRunning(given, { start: 0, end: 4 })).toBe(false);
  });

  it("is told by the block that a stretch stands in", () => {
    const text = "Our work.\nTala sings.\nOur people.";
    const styles = ["h2", "normal", "h3"];
    const given = fieldText(["t"], "prose", text, {
      origins: [],
      annotations: [],
      blocks: [0, 10, 22].map((start, index) => ({
        start,
        end: [9, 21, 33][index] ?? 0,
        style: styles[index] ?? "",
      })),
    });
    expect([0, 10, 22].map((start) => isRunning(given, { start, end: start + 3 }))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("is not what is flat", () => {
    const kinds = ["slug", "filename", "url", "prose", "title", "name"] as const;
    expect(kinds.filter((kind) => isFlat(field("tala", kind)))).toEqual([
      "slug",
      "filename",
      "url",
    ]);
  });
});

describe("several replacements in one patch", () => {
  const document = story({ title: "One two three", summary: "Four" });
  it.each([
    [[put("title", 0, 3, "1"), put("title", 4, 7, "2")], { title: "1 2 three" }],
    [[put("title", 8, 13, "3"), put("title", 0, 3, "1")], { title: "1 two 3" }],
    [[put("title", 0, 3, "1"), put("summary", 0, 4, "4")], { title: "1 two three", summary: "4" }],
    [[put("title", 3, 3, "!"), put("title", 3, 7, "")], { title: "One! three" }],
    [[put("title", 0, 13, "")], { title: "" }],
    [[], {}],
  ])("take each its place", (replacements, set) => {
    expect(replaceAll(document, replacements)).toEqual({ set });
  });

  it.each([
    [put("title", -1, 3, "x"), /^-1 to 3 is not a stretch of the text at title, which is 13 long/u],
    [put("title", 0, 14, "x"), /^0 to 14 is not a stretch/u],
    [put("nowhere", 0, 1, "x"), /^There is no text at nowhere\. Check the document again\.$/u],
  ])("say what does not fit", (replacement, message) => {
    expect(() => replaceAll(document, [replacement])).toThrow(message);
  });
});
