import { describe, expect, it } from "vitest";
import {
  dependenciesOf,
  dependencyIds,
  missingFrom,
  type PolicyDocument,
  type Resolution,
} from "../../../policy/index.ts";
import {
  ASSET_ID,
  block,
  consent,
  doc,
  image,
  office,
  publication,
  quote,
  ref,
  story,
  survivor,
} from "../world.ts";

function load(
  root: PolicyDocument,
  documents: readonly PolicyDocument[],
): { readonly known: Map<string, Resolution>; readonly steps: readonly (readonly string[])[] } {
  const known = new Map<string, Resolution>();
  const steps: (readonly string[])[] = [];
  for (let ids = missingFrom(root, known); ids.length > 0; ids = missingFrom(root, known)) {
    steps.push(ids);
    for (const id of ids) {
      const found = documents.find((candidate) => candidate._id === id);
      known.set(id, found ? { state: "published", document: found } : { state: "missing" });
    }
  }
  return { known, steps };
}

const leaflet = publication([
  { _type: "storySection", _key: "s1", story: ref("a-new-term") },
  { _type: "textSection", _key: "s2", body: [block("b1", "Text.")] },
]);
const withQuote = story({
  office: ref("cebu"),
  body: [{ _type: "quoteEmbed", _key: "e1", quote: ref("quote-amihan") }],
});

describe("the ids a document refers to", () => {
  it("are found in fields, lists, text and images, weak ones too, once each and in order", () => {
    const document = story({
      mainImage: image(),
      office: { ...ref("cebu"), _weak: true },
      body: [{ _type: "quoteEmbed", _key: "e1", quote: ref("quote-amihan") }],
    });
    expect(dependencyIds(document)).toEqual(
      ["amihan", "cebu", "consent-amihan", ASSET_ID, "quote-amihan"].toSorted(),
    );
  });

  it("are not what the lake keeps about it", () => {
    const document = office({ _system: { group: { _ref: "another", _weak: true } } });
    expect(dependencyIds(document)).toEqual([]);
  });

  it("are bare, and never its own", () => {
    const document = doc("office", "drafts.cebu", { parent: ref("cebu"), other: ref("drafts.x") });
    expect(dependencyIds(document)).toEqual(["x"]);
  });
});

describe("the closure", () => {
  it("is loaded step by step through stories and quotes, to the consents", () => {
    const { steps } = load(leaflet, [withQuote, quote(), survivor(), consent(), office()]);
    expect(steps).toEqual([["a-new-term"], ["amihan", "cebu", "consent-amihan", "quote-amihan"]]);
  });

  it("does not follow what only stands beside: an office has a seal of its own", () => {
    const cebu = office({ parent: ref("national") });
    const { known } = load(withQuote, [cebu, quote(), survivor(), consent()]);
    expect(known.has("national")).toBe(false);
  });

  it("comes to an end where documents refer to each other", () => {
    const one = story({ body: [{ _type: "storyEmbed", _key: "e", story: ref("two") }] });
    const two: PolicyDocument = { ...story({ back: ref("a-new-term") }), _id: "two" };
    const { steps } = load(one, [one, two, survivor(), consent()]);
    expect(steps).toHaveLength(1);
  });

  it("comes to an end in a chain without one", () => {
    const known = new Map<string, Resolution>();
    let asked = 0;
    for (
      let ids = missingFrom(withQuote, known);
      ids.length > 0;
      ids = missingFrom(withQuote, known)
    ) {
      asked += ids.length;
      expect(asked).toBeLessThan(100);
      for (const id of ids) {
        known.set(id, {
          state: "published",
          document: { ...quote({ next: ref(`${id}x`) }), _id: id },
        });
      }
    }
  });

  it("names the published documents it rests on, in the order of their ids", () => {
    const { known } = load(leaflet, [withQuote, quote(), survivor(), consent()]);
    known.set("cebu", { state: "draft", document: office() });
    expect(dependenciesOf(leaflet, known).map(({ _id }) => _id)).toEqual([
      "a-new-term",
      "amihan",
      "consent-amihan",
      "quote-amihan",
    ]);
  });
});
