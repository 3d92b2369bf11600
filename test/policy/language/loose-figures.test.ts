import { describe, expect, it } from "vitest";
import { looseFiguresIn } from "../../../policy/language/loose-figures.ts";
import { textsOf } from "../../../policy/index.ts";
import { block, doc } from "../world.ts";

/** Each figure with the marks that follow it: `251 [*]`. Lines are paragraphs. */
function loose(text: string): readonly string[] {
  const answer = text.split("\n").map((line, index) => block(`b${index}`, line));
  const field = textsOf(doc("faq", "f", { answer })).at(0);
  if (field === undefined) throw new Error("A document with a text has a field.");
  return looseFiguresIn(field).map(
    ({ start, end, marks }) => `${field.text.slice(start, end)} [${marks.join(", ")}]`,
  );
}

describe("a number in a line of its own", () => {
  it.each([
    ["is a figure before what it counts", "251\nOperations", ["251 []"]],
    ["has the mark of what it counts", "251\nOperations²", ["251 [²]"]],
    ["has the mark of the line that heads it", "Our work*\n251\nOperations", ["251 [*]"]],
    [
      "has that mark too where another figure stands between",
      "Our work*\n251\nOperations\n352\nCases",
      ["251 [*]", "352 [*]"],
    ],
    ["is a figure from a hundred on", "100\nOperations", ["100 []"]],
    ["is a figure within spaces", "Ours\n  251  \nOperations", ["251 []"]],
    ["is a figure before a label of fourteen words", `251\n${"word ".repeat(13)}word`, ["251 []"]],
    [
      "has the mark of a heading of fourteen words",
      `${"Word ".repeat(13)}work*\n251\nOperations`,
      ["251 [*]"],
    ],
    [
      "has the mark of its heading also below many short lines",
      `Ours*\n251\nOperations with our partners\n352\nCases in the courts of three islands\n409\nPeople who came home and stayed there`,
      ["251 [*]", "352 [*]", "409 [*]"],
    ],
    [
      "stands in order among figures in prose",
      "One in five children is at risk.\n251\nOperations\nOne in six children is safe.",
      ["One in five []", "251 []", "One in six []"],
    ],
    ["is a figure with a thousand's comma", "1,200\nOperations", ["1,200 []"]],
    ["is a figure with a sign of money", "₱500\nRaised", ["₱500 []"]],
    ["is a figure with a per cent", "90%\nConvictions", ["90% []"]],
    [
      "has no mark from before a paragraph",
      `Ours*\n${"word ".repeat(15)}\n251\nOperations`,
      ["251 []"],
    ],
  ])("%s", (_what, text, wanted) => {
    expect(loose(text)).toEqual(wanted);
  });

  it.each([
    ["a page or a place in a list", "99\nOperations"],
    ["a year", "2019\nOperations"],
    ["by itself", "500"],
    ["before a paragraph", `500\n${"word ".repeat(15)}`],
    ["before another number", "251\n1343"],
  ])("is none where it is %s", (_what, text) => {
    expect(loose(text)).toEqual([]);
  });
});

describe("a figure in prose", () => {
  it.each([
    ["has no source by itself", "One in five children is at risk.", ["One in five []"]],
    ["has the mark right after it", "40%* of children are at risk.", ["40% [*]"]],
    [
      "has no mark of the line after it",
      "One in five is at risk.\n* Data of 2020.",
      ["One in five []"],
    ],
    ["begins its sentence with the sign of money", "₱500 million was lost.", ["₱500 million []"]],
    ["has the note after it", "One in five children is at risk.[1]", ["One in five [1]"]],
    [
      "has the mark at the end of its sentence, not of the next",
      "One in five children is at risk.* They told us.†",
      ["One in five [*]"],
    ],
    ["is a total, though people came", "40% of teachers attended the course.", ["40% []"]],
    ["is told of who did not come", "Forty children cried.", ["Forty []"]],
  ])("%s", (_what, text, wanted) => {
    expect(loose(text)).toEqual(wanted);
  });

  it.each([
    ["who came to a course is counted", "Forty teachers attended the course."],
    [
      "the sentence after it says from where",
      "One in five children is at risk. According to UNICEF, it grows.",
    ],
    ["each has it", "Each child gets 3 meals."],
  ])("needs none where %s", (_what, text) => {
    expect(loose(text)).toEqual([]);
  });

  it("is not sourced by the next paragraph", () => {
    expect(loose("One in five children is at risk.\nAccording to UNICEF, it grows.")).toEqual([
      "One in five []",
    ]);
  });
});
