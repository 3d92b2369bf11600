import { describe, expect, it } from "vitest";
import type { Finding, PolicyDocument } from "../../policy/index.ts";
import { fixPatches, sameFixes } from "../../studio/judgement/fix-patches.ts";

const STORY: PolicyDocument = {
  _id: "drafts.story-1",
  _type: "story",
  title: "An old term in a title",
  body: [
    {
      _type: "block",
      _key: "a",
      style: "normal",
      markDefs: [],
      children: [
        { _type: "span", _key: "one", text: "An old ", marks: [] },
        { _type: "span", _key: "two", text: "term here.", marks: ["strong"] },
      ],
    },
  ],
};

function finding(change: Partial<Finding>): Finding {
  return {
    rule: "terminology-current",
    severity: "block",
    outcome: "fail",
    documentId: "story-1",
    path: ["title"],
    span: { start: 3, end: 11 },
    text: "old term",
    message: "Use the new term.",
    fix: { kind: "replace-text", title: "Replace", replacement: "new word" },
    source: ["house"],
    ...change,
  };
}

describe("a one-click fix", () => {
  it("replaces exactly the offending text in a plain field", () => {
    expect(fixPatches(STORY, [finding({})])).toEqual([
      { set: { title: "An new word in a title" } },
    ]);
  });

  it("replaces a text that runs over two spans of Portable Text and keeps the marks", () => {
    expect(fixPatches(STORY, [finding({ path: ["body"] })])).toEqual([
      {
        set: {
          'body[_key=="a"].children[_key=="one"].text': "An new word",
          'body[_key=="a"].children[_key=="two"].text': " here.",
        },
      },
    ]);
  });

  it("sets a value where the finding says so", () => {
    const fix = { kind: "set", title: "Mark it", path: ["illustrative"], value: true } as const;
    expect(fixPatches(STORY, [finding({ fix })])).toEqual([{ set: { illustrative: true } }]);
  });

  it("does nothing when the text was changed since", () => {
    expect(fixPatches({ ...STORY, title: "Something else" }, [finding({})])).toEqual([]);
  });

  it("does nothing where there is no fix", () => {
    const { fix: _none, ...withoutFix } = finding({});
    expect(fixPatches(STORY, [withoutFix])).toEqual([]);
  });
});

describe("a fix of all that is the same", () => {
  const REPEATED: PolicyDocument = {
    ...STORY,
    title: "Old term, new term, old term",
    summary: "An old term, said by mistake",
  };
  const [first, second, third] = [
    finding({ span: { start: 0, end: 8 }, text: "Old term" }),
    finding({ span: { start: 20, end: 28 } }),
    finding({ path: ["summary"] }),
  ];
  const other = finding({ span: { start: 10, end: 18 }, text: "new term" });

  it("takes in every place with the same words, whatever their case", () => {
    const all = [first, second, third, other];
    expect(sameFixes(first, all)).toEqual([first, second, third]);
    expect(fixPatches(REPEATED, sameFixes(first, all))).toEqual([
      {
        set: {
          title: "new word, new term, new word",
          summary: "An new word, said by mistake",
        },
      },
    ]);
  });

  it("leaves out the places that were changed since, and mends the others", () => {
    const typedOver = { ...REPEATED, summary: "Something else altogether" };
    expect(fixPatches(typedOver, [first, second, third])).toEqual([
      { set: { title: "new word, new term, new word" } },
    ]);
  });

  it("changes a place once, where two findings are about it", () => {
    expect(fixPatches(STORY, [finding({}), finding({ rule: "another" })])).toEqual([
      { set: { title: "An new word in a title" } },
    ]);
  });
});
