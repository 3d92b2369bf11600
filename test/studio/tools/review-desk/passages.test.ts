import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demo, demoDocument, documentSchema, read, type Stored } from "./readings.ts";

const STORY = demoDocument("stories", "story-table-by-the-window");

const item = (key: string, listItem?: string) => ({
  _type: "block",
  _key: key,
  style: "normal",
  markDefs: [],
  children: [{ _type: "span", _key: "s", text: key, marks: [] }],
  ...(listItem === undefined ? {} : { listItem, level: 1 }),
});

function textOf(document: Stored, label: string | RegExp): readonly string[] {
  return read(document)
    .filter((passage) =>
      typeof label === "string" ? passage.label === label : label.test(passage.label),
    )
    .map(({ text }) => text);
}

describe("a story as a reviewer reads it", () => {
  const passages = read(STORY);

  it("begins with its title, what introduces it and its picture, and ends with the facts about it", () => {
    const kinds = passages.map(({ form }) => form.kind);
    expect(kinds.slice(0, 3)).toEqual(["title", "paragraph", "image"]);
    expect(kinds.indexOf("footnote")).toBeGreaterThan(kinds.lastIndexOf("block"));
    expect([...new Set(passages.map(({ section }) => section))]).toEqual([
      "Content",
      "People and consent",
      "Use",
      "Page",
    ]);
  });

  it("says headings, items of a list and links in words", () => {
    const heading = passages.find(({ text }) => text === "What helped");
    expect(heading?.notes).toEqual(["Heading"]);
    const item = passages.find(({ text }) => text.startsWith("Being asked"));
    expect(item?.notes).toEqual(["Bullets"]);
    const linked = {
      ...STORY,
      body: [
        {
          _type: "block",
          _key: "b",
          style: "normal",
          markDefs: [{ _key: "m", _type: "link", href: "https://example.org" }],
          children: [{ _type: "span", _key: "s", text: "here", marks: ["m", "strong"] }],
        },
      ],
    };
    expect(read(linked).find(({ text }) => text === "here")?.notes).toEqual([
      "“here” leads to https://example.org",
      "“here”: Strong",
    ]);
  });

  it("shows choices by their titles, days in words and other documents by name", () => {
    expect(textOf(STORY, "Language")).toEqual(["English"]);
    expect(textOf(STORY, /^Survivors$/u)).toEqual(["the document survivor-01"]);
    const [consent] = demo("consents");
    const dated = { ...consent, _id: "c", _type: "consent", grantedOn: "2026-03-05" };
    expect(textOf(dated, "Signed on")).toEqual(["5 March 2026"]);
    expect(textOf({ ...STORY, illustrative: true }, "Invented for illustration")).toEqual(["Yes"]);
  });

  it("counts the items of a numbered list, anew after anything else", () => {
    const body = [item("a", "number"), item("b", "number"), item("c"), item("d", "number")];
    const numbers = read({ ...STORY, body }).flatMap(({ form }) =>
      form.kind === "block" ? [form.number] : [],
    );
    expect(numbers).toEqual([1, 2, 0, 1]);
  });

  it("shows what the schema does not know, and tells two items with one key apart", () => {
    expect(textOf({ ...STORY, leftover: { from: "an older version" } }, /leftover/u)).toEqual([
      "an older version",
    ]);
    const note = { _type: "footnote", _key: "f", mark: "*", kind: "data", text: "A note." };
    const ids = read({ ...STORY, footnotes: [note, note] }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

type Steps = readonly (string | number)[];

/** Paths to every string, number and boolean of a document that says something. */
function leavesOf(value: unknown, path: Steps = []): Steps[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => leavesOf(item, [...path, index]));
  }
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    ["_key", "_type", "_id"].includes(name) ? [] : leavesOf(inner, [...path, name]),
  );
}

function changedAt(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return otherThan(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? changedAt(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, inner]: [string, unknown]) => [
      name,
      name === step ? changedAt(inner, rest) : inner,
    ]),
  );
}

function otherThan(leaf: unknown): unknown {
  if (typeof leaf === "string") return `${leaf}!`;
  return typeof leaf === "number" ? leaf + 1 : leaf !== true;
}

describe("nothing of what is approved is left out of what is shown", () => {
  const files = [
    "stories",
    "publications",
    "consents",
    "survivors",
    "quotes",
    "statistics",
    "offices",
    "directors",
    "faqs",
  ];
  const documents = files.flatMap((file) => [...demo(file)]);

  it("whatever one changes in a document changes its reading", () => {
    const places = documents.flatMap((document) =>
      leavesOf(document).map((path) => ({ document, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ document, path }) => {
        const changed = documentSchema.parse(changedAt(document, path));
        const before = read(document).map(({ id, stored }) => `${id} ${stored}`);
        const after = read(changed).map(({ id, stored }) => `${id} ${stored}`);
        expect(after).not.toEqual(before);
      }),
      { numRuns: 400 },
    );
  });
});
