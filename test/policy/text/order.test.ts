import { describe, expect, it } from "vitest";
import { textsOf } from "../../../policy/index.ts";
import { block, doc, ref } from "../world.ts";

/** The strings of a document in the order a reader meets them: `kind: text`. */
function read(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return textsOf(doc("story", "s", fields)).map(({ kind, text }) => `${kind}: ${text}`);
}

describe("the strings of a document", () => {
  it("come in the order of a page, whatever the order they are stored in", () => {
    expect(
      read({
        footnotes: [{ _key: "f", text: "A changed name." }],
        caption: "At a desk",
        alt: "A desk",
        body: [block("b", "It went on.")],
        summary: "It began.",
        slug: { current: "a-new-term" },
        title: "A new term",
      }),
    ).toEqual([
      "title: A new term",
      "slug: a-new-term",
      "prose: It began.",
      "prose: It went on.",
      "alt: A desk",
      "caption: At a desk",
      "footnote: A changed name.",
    ]);
  });

  it("come by name where the page decides nothing, between what comes first and last", () => {
    expect(read({ zebra: "4", apple: "3", note: "5", body: "2", title: "1" })).toEqual([
      "title: 1",
      "prose: 2",
      "prose: 3",
      "prose: 4",
      "prose: 5",
    ]);
  });

  it("are of the kind of the field they stand in, also in a list", () => {
    expect(read({ memberOf: ["Bigkis", "Tanglaw"], phones: [{ number: "1343" }] })).toEqual([
      "name: Bigkis",
      "name: Tanglaw",
      "contact: 1343",
    ]);
  });

  it("are footnotes anywhere below footnotes, but for what has a kind of its own", () => {
    expect(
      read({ footnotes: [{ _key: "f", comment: "A name.", url: "https://a.example" }] }),
    ).toEqual(expect.arrayContaining(["footnote: A name.", "url: https://a.example"]));
  });

  it("are read as prose where nobody said what they are", () => {
    expect(read({ constructor: "Amihan", toString: "Tala" })).toEqual([
      "prose: Amihan",
      "prose: Tala",
    ]);
  });

  it("are not those by which documents are stored", () => {
    expect(read({ office: ref("cebu") })).toEqual([]);
  });
});
