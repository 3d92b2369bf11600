import { describe, expect, it } from "vitest";
import { fieldText } from "../../../policy/text/field-text.ts";

/** "Amihan likes " and "mathematics", which are stored apart, and a line end that is stored nowhere. */
const field = fieldText(["body"], "prose", "Amihan likes mathematics\n", {
  origins: [
    { path: ["a"], start: 0, end: 13 },
    { path: ["b"], start: 13, end: 24 },
  ],
  annotations: [],
  blocks: [],
});

describe("a stretch of a text that is put together", () => {
  it.each([
    ["in one string", 0, 6, [{ path: ["a"], start: 0, end: 6 }]],
    ["up to the end of one", 7, 13, [{ path: ["a"], start: 7, end: 13 }]],
    ["from the beginning of the other", 13, 17, [{ path: ["b"], start: 0, end: 4 }]],
    [
      "across both",
      7,
      17,
      [
        { path: ["a"], start: 7, end: 13 },
        { path: ["b"], start: 0, end: 4 },
      ],
    ],
    ["beyond what is stored", 20, 25, [{ path: ["b"], start: 7, end: 11 }]],
    ["where nothing is stored", 24, 25, []],
    ["at a point", 15, 15, [{ path: ["b"], start: 2, end: 2 }]],
    ["at the very beginning", 0, 0, [{ path: ["a"], start: 0, end: 0 }]],
    ["at a point between, which is the first one's", 13, 13, [{ path: ["a"], start: 13, end: 13 }]],
    ["at the end of what is stored", 24, 24, [{ path: ["b"], start: 11, end: 11 }]],
    ["at a point where nothing is stored", 25, 25, []],
  ])("is found %s", (_where, start, end, pieces) => {
    expect(field.locate(start, end)).toEqual(pieces);
  });
});

describe("a text that is one string", () => {
  it("is found in it, offset for offset", () => {
    const title = fieldText(["title"], "title", "A new term");
    expect(title.locate(2, 5)).toEqual([{ path: ["title"], start: 2, end: 5 }]);
    expect(title.blocks).toEqual([]);
    expect(title.annotations).toEqual([]);
  });
});
