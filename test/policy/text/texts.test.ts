import { describe, expect, it } from "vitest";
import {
  pathToString,
  replaceInField,
  textsOf,
  type FieldText,
  type PolicyDocument,
} from "../../../policy/index.ts";
import { annotatedBlock, block, doc, image, publication, story } from "../world.ts";

function textAt(document: PolicyDocument, where: string): FieldText {
  const field = textsOf(document).find(({ path }) => pathToString(path) === where);
  if (field === undefined) throw new Error(`no text at ${where}`);
  return field;
}

const rich = story({
  title: "Title",
  summary: "Summary",
  body: [
    annotatedBlock("b1", ["One ", ["two", "quotation"], " three"]),
    image({ _key: "i1", alt: "Alt", caption: "Caption", disclaimer: "Disclaimer" }),
    block("b2", "Last", { markDefs: [{ _key: "l", _type: "link", href: "https://example.org" }] }),
  ],
});

describe("the texts of a document", () => {
  it("are every string a reader may meet, with what it is for, in reading order", () => {
    const told = textsOf(rich)
      .filter(({ kind }) => kind !== "code")
      .map(({ path, kind, text }) => [pathToString(path), kind, text]);
    expect(told).toEqual([
      ["title", "title", "Title"],
      ["slug.current", "slug", "a-new-term"],
      ["summary", "prose", "Summary"],
      ["body", "prose", "One two three\n\uFFFC\nLast"],
      ['body[_key=="i1"].alt', "alt", "Alt"],
      ['body[_key=="i1"].caption', "caption", "Caption"],
      ['body[_key=="i1"].disclaimer', "disclaimer", "Disclaimer"],
      ['body[_key=="b2"].markDefs[_key=="l"].href', "url", "https://example.org"],
      ['footnotes[_key=="f1"].text', "footnote", "A changed name."],
    ]);
  });

  it("lead back from every stretch to where it is stored", () => {
    const { text, locate } = textAt(rich, "body");
    const start = text.indexOf("wo thr");
    expect(locate(start, start + 6).map(({ path, ...at }) => [pathToString(path), at])).toEqual([
      ['body[_key=="b1"].children[_key=="b1-1"].text', { start: 1, end: 3 }],
      ['body[_key=="b1"].children[_key=="b1-2"].text', { start: 0, end: 4 }],
    ]);
  });

  it("leave out of the way back what is stored nowhere: the break between blocks", () => {
    const { text, locate } = textAt(story({ body: [block("a", "x"), block("b", "y")] }), "body");
    expect(text).toBe("x\ny");
    expect(locate(0, 3)).toHaveLength(2);
    expect(locate(1, 2)).toEqual([]);
  });

  it("know what stands under an annotation", () => {
    const { text, annotations } = textAt(rich, "body");
    expect(
      annotations.map(({ annotation, start, end }) => [annotation, text.slice(start, end)]),
    ).toEqual([["quotation", "two"]]);
  });

  it("keep words apart around an inline object, and read what it holds", () => {
    const children = [
      { _type: "span", _key: "s1", text: "before", marks: [] },
      { _type: "pill", _key: "p1", label: "inside" },
      { _type: "span", _key: "s2", text: "after", marks: [] },
    ];
    const document = story({ body: [{ _type: "block", _key: "b1", children }] });
    expect(textAt(document, "body").text).toBe("before\uFFFCafter");
    expect(textAt(document, 'body[_key=="b1"].children[_key=="p1"].label').text).toBe("inside");
  });

  it("are found in sections, lists of strings and fields nobody foresaw", () => {
    const document = publication([
      { _type: "approachSection", _key: "s1", intro: "Intro", items: [{ _key: "x", title: "T" }] },
      { _type: "laterSection", _key: "s2", novelty: "New" },
    ]);
    const found = textsOf(document).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(["Intro", "T", "New"]));
    const office = doc("office", "o", { serves: ["Luzon", "Visayas"] });
    expect(textsOf(office).map(({ path, kind }) => [pathToString(path), kind])).toEqual([
      ["serves[0]", "name"],
      ["serves[1]", "name"],
    ]);
  });

  it("know no annotation that is half-written", () => {
    const markDefs = [{ _key: "a" }, { _type: "quotation" }, { _key: "c", _type: "quotation" }];
    const children = ["a", "undefined", "b", "c"].map((mark) => ({
      _type: "span",
      _key: mark,
      text: mark,
      marks: [mark],
    }));
    const document = story({ body: [{ _type: "block", _key: "b1", markDefs, children }] });
    const { text, annotations } = textAt(document, "body");
    expect(annotations.map(({ start, end }) => text.slice(start, end))).toEqual(["c"]);
  });

  it("are not read where they are nested too deep, and that is said", () => {
    let value: unknown = "deep";
    for (let level = 0; level < 100; level += 1) value = [value];
    expect(() => textsOf(doc("faq", "f", { answer: value }))).toThrow(
      "nested 101 levels deep; at most 100 are read",
    );
  });

  it("tell two items of one key apart", () => {
    const document = publication([
      { _key: "same", heading: "One" },
      { _key: "same", heading: "Two" },
    ]);
    const paths = textsOf(document).map(({ path }) => pathToString(path));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe("replacing in a field", () => {
  it("sets a plain string", () => {
    const document = story({ summary: "Amihan goes to school." });
    expect(replaceInField(document, ["summary"], { start: 0, end: 6 }, "Amihan*")).toEqual({
      set: { summary: "Amihan* goes to school." },
    });
  });

  it("replaces up to the very end", () => {
    const document = story({ summary: "Back to school" });
    expect(replaceInField(document, ["summary"], { start: 8, end: 14 }, "class")).toEqual({
      set: { summary: "Back to class" },
    });
  });

  it("keeps spans and marks where the stretch lies over several", () => {
    const start = textAt(rich, "body").text.indexOf("e two th");
    expect(replaceInField(rich, ["body"], { start, end: start + 8 }, "X")).toEqual({
      set: {
        'body[_key=="b1"].children[_key=="b1-0"].text': "OnX",
        'body[_key=="b1"].children[_key=="b1-1"].text': "",
        'body[_key=="b1"].children[_key=="b1-2"].text': "ree",
      },
    });
  });

  it("inserts at a point", () => {
    expect(replaceInField(rich, ["body"], { start: 3, end: 3 }, "!")).toEqual({
      set: { 'body[_key=="b1"].children[_key=="b1-0"].text': "One! " },
    });
  });

  it.each([
    ["a field that is not there", ["missing"], { start: 0, end: 1 }],
    ["a stretch beyond the text", ["title"], { start: 0, end: 99 }],
    ["a stretch turned round", ["title"], { start: 3, end: 1 }],
    ["a stretch of nothing but a break", ["body"], { start: 13, end: 14 }],
  ])("says so for %s", (_what, path, span) => {
    expect(() => replaceInField(rich, path, span, "x")).toThrow(/Check the document again/u);
  });
});
