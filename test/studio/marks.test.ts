import { describe, expect, it } from "vitest";
import type { Finding, PolicyDocument } from "../../policy/index.ts";
import { selectionOf, stillStands } from "../../studio/marks/block-marks.ts";
import { marksOf } from "../../studio/marks/marks.ts";
import { makeSelecting } from "../../studio/marks/selecting.tsx";

const BODY = [
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
];

const STORY: PolicyDocument = { _id: "story-1", _type: "story", title: "An old term", body: BODY };

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: "terminology-current",
    severity: "warn",
    outcome: "fail",
    documentId: "story-1",
    path: ["body"],
    span: { start: 3, end: 11 },
    text: "old term",
    message: "Use the new term.",
    source: ["house"],
    ...change,
  };
}

const [first, second] = marksOf(STORY, [finding()]).get("body") ?? [];
if (first === undefined || second === undefined) throw new Error("There are no two marks.");

describe("the marks of a finding", () => {
  it("are where its text is stored, piece by piece, each with what stands there", () => {
    const span = ["body", { _key: "a" }, "children"];
    expect(first).toMatchObject({ path: [...span, { _key: "one" }, "text"], start: 3, end: 7 });
    expect(second).toMatchObject({ path: [...span, { _key: "two" }, "text"], start: 0, end: 4 });
    expect(first.text + second.text).toBe("old term");
  });

  it("are in a plain field too", () => {
    const [mark] = marksOf(STORY, [finding({ path: ["title"] })]).get("title") ?? [];
    expect(mark).toMatchObject({ path: ["title"], start: 3, end: 11, text: "old term" });
  });

  it("are none where a finding is about no words, or is still for the gate to answer", () => {
    const { span: _none, ...about } = finding();
    const ahead = finding({ rule: "no-protected-name", outcome: "needs-review" });
    expect(marksOf(STORY, [about, ahead])).toEqual(new Map());
  });
});

describe("a mark in the editor", () => {
  it("is a selection relative to the editor's own value", () => {
    const path = [{ _key: "a" }, "children", { _key: "one" }];
    expect(selectionOf(first, ["body"])).toEqual({
      anchor: { path, offset: 3 },
      focus: { path, offset: 7 },
    });
  });

  it("is none for the caption of an image in the text, which has a field of its own", () => {
    const caption = { ...first, path: ["body", { _key: "image" }, "caption"] };
    expect(selectionOf(caption, ["body"])).toBeUndefined();
  });

  it("stands for as long as the very words do", () => {
    expect(stillStands(first, ["body"], BODY)).toBe(true);
    const [block] = BODY;
    const typedOver = [{ ...block, children: [{ ...block?.children[0], text: "A fine " }] }];
    expect(stillStands(first, ["body"], typedOver)).toBe(false);
    expect(stillStands(second, ["body"], typedOver)).toBe(false);
    expect(stillStands(first, ["body"], undefined)).toBe(false);
  });
});

function setUp() {
  let now = 0;
  const shown: string[] = [];
  const selecting = makeSelecting(() => now);
  const input = (name: string) => () => shown.push(name);
  return { selecting, shown, input, wait: (ms: number) => (now += ms) };
}

describe("showing a finding", () => {
  it("selects at once in an input that is on the screen", () => {
    const { selecting, shown, input } = setUp();
    selecting.register(["title"], input("title"));
    selecting.select(["title"], [first]);
    expect(shown).toEqual(["title"]);
  });

  it("waits for an input that is still behind a tab, and selects once", () => {
    const { selecting, shown, input, wait } = setUp();
    selecting.select(["body"], [first]);
    wait(2_000);
    selecting.register(["body"], input("body"));
    selecting.register(["body"], input("again"));
    expect(shown).toEqual(["body"]);
  });

  it("does not pull anybody back who has gone on to something else", () => {
    const { selecting, shown, input, wait } = setUp();
    selecting.select(["body"], [first]);
    wait(5_000);
    selecting.register(["body"], input("late"));
    selecting.select(["body"], [first]);
    selecting.select(["title"], [first]);
    selecting.register(["title"], input("title"));
    expect(shown).toEqual(["late", "title"]);
  });

  it("forgets an input that went away", () => {
    const { selecting, shown, input } = setUp();
    const leave = selecting.register(["title"], input("old"));
    leave();
    selecting.select(["title"], [first]);
    expect(shown).toEqual([]);
  });
});
