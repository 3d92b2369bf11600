import { describe, expect, it } from "vitest";
import { splitNotes } from "../../../policy/index.ts";

/** The lines of a text as they are parted: `mark kind: text` of each note, and what is left. */
function split(content: string): readonly string[] {
  const { body, notes } = splitNotes(content);
  for (const { mark, text } of notes) {
    expect(content.slice(mark.from, mark.to)).toBe(mark.text);
    expect(content.slice(text.from, text.to)).toBe(text.text);
  }
  return [
    ...notes.map(({ mark, kind, text }) => `${mark.text} ${kind}: ${text.text}`),
    ...body.map(({ from, to }) => JSON.stringify(content.slice(from, to))),
  ];
}

describe("a line is a note", () => {
  it.each([
    ["* Not her real name.", ["* pseudonym: Not her real name."]],
    ["*Data of 2020.", ["* data: Data of 2020."]],
    ["** Names were changed.", ["** pseudonym: Names were changed."]],
    ["*** Names were changed.", ["*** pseudonym: Names were changed."]],
    ["† Data of 2020.", ["† data: Data of 2020."]],
    ["††† Data of 2020.", ["††† data: Data of 2020."]],
    ["¹ Source: UNICEF.", ["¹ source: Source: UNICEF."]],
    ["¹²Sources of 2020.", ["¹² source: Sources of 2020."]],
    ["[^1]: See page 4.", ["[^1] source: See page 4."]],
    ["[^note] Tinubdan: PSA.", ["[^note] source: Tinubdan: PSA."]],
    ["  \\* Names were changed.  ", ["* pseudonym: Names were changed."]],
    ["\uFEFF* Names were changed.", ["* pseudonym: Names were changed."]],
    ["(*) Names were changed.", ["* pseudonym: Names were changed."]],
    ["[†] Data of 2020.", ["† data: Data of 2020."]],
    ["*Names were changed.*", ["* pseudonym: Names were changed.*"]],
    ["§ Ibid, p. 4", ["§ source: Ibid, p. 4"]],
    ["† Sourcebook of 2020", ["† data: Sourcebook of 2020"]],
  ])("“%s”", (line, wanted) => {
    expect(split(line)).toEqual(wanted);
  });

  it.each([
    "* a bullet",
    "*\ta bullet",
    "**Bold** words",
    "*Emphasis* first",
    "**** four",
    "    * Names were changed.",
    "Text * Names were changed.",
    "*",
    "* ",
    "1 Source: UNICEF",
    "[1] Source: UNICEF",
    "[^ ] Source",
    "(- Names were changed.",
  ])("but not “%s”", (line) => {
    expect(split(line)).toEqual([JSON.stringify(line)]);
  });
});

describe("notes and text", () => {
  it.each([
    ["", []],
    ["One\nTwo\n", ['"One\\nTwo\\n"']],
    ["One\r\nTwo\rThree", ['"One\\r\\nTwo\\rThree"']],
    [
      "Text.\n*A pseudonym. It goes\non here. \n\nMore.\n",
      ["* pseudonym: A pseudonym. It goes\non here.", '"Text.\\n"', '"\\nMore.\\n"'],
    ],
    [
      "*A pseudonym.\n† Data.\ngoes on\n \nEnd",
      ["* pseudonym: A pseudonym.", "† data: Data.\ngoes on", '" \\nEnd"'],
    ],
    [
      "One\n\n† Data.\r\n\r\nTwo\n† More.",
      ["† data: Data.", "† data: More.", '"One\\n\\n"', '"\\r\\nTwo\\n"'],
    ],
  ])("of %j are parted", (content, wanted) => {
    expect(split(content)).toEqual(wanted);
  });
});
