import { describe, expect, it } from "vitest";
import type { Finding, PolicyDocument } from "../../policy/index.ts";
import { fixPatches, placeOf } from "../../studio/judgement/fix-patches.ts";

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
    expect(fixPatches(STORY, finding({}))).toEqual([{ set: { title: "An new word in a title" } }]);
  });

  it("replaces a text that runs over two spans of Portable Text and keeps the marks", () => {
    expect(fixPatches(STORY, finding({ path: ["body"] }))).toEqual([
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
    expect(fixPatches(STORY, finding({ fix }))).toEqual([{ set: { illustrative: true } }]);
  });

  it("does nothing when the text was changed since", () => {
    expect(fixPatches({ ...STORY, title: "Something else" }, finding({}))).toEqual([]);
  });

  it("does nothing where there is no fix", () => {
    const { fix: _none, ...withoutFix } = finding({});
    expect(fixPatches(STORY, withoutFix)).toEqual([]);
  });
});

describe("the place of a finding", () => {
  it("is the span of text that holds it", () => {
    expect(placeOf(STORY, finding({ path: ["body"] }))).toEqual([
      "body",
      { _key: "a" },
      "children",
      { _key: "one" },
      "text",
    ]);
  });

  it("is the field, where no text is meant", () => {
    const { span: _none, ...withoutSpan } = finding({ path: ["consents"] });
    expect(placeOf(STORY, withoutSpan)).toEqual(["consents"]);
  });
});
