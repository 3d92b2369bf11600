import { describe, expect, it } from "vitest";
import {
  anonymityOf,
  type AnonymitySet,
  type PolicyDocument,
  replaceAll,
  textsOf,
} from "../../../policy/index.ts";
import {
  block,
  consent,
  contextFor,
  doc,
  keyedRef,
  office,
  publication,
  quote,
  story,
  survivor,
  type Surroundings,
} from "../world.ts";
import { patched } from "./patched.ts";

const PEOPLE = [survivor(), consent()];

function told(...texts: readonly string[]): PolicyDocument {
  return story({ summary: "", body: texts.map((text, index) => block(`b${index}`, text)) });
}

function setOf(
  document: PolicyDocument,
  around: Surroundings = { published: PEOPLE },
): AnonymitySet {
  const set = anonymityOf(document, contextFor(document, around));
  if (set === undefined) throw new Error("The document tells of somebody.");
  return set;
}

const DATED = "On 4 June 2019 a judge in Cebu City believed Amihan*.";

describe("the anonymity set", () => {
  it("is everybody where nothing but a name is told", () => {
    expect(setOf(told("Amihan* likes to read.")).estimate).toBe(110_000_000);
  });

  it("is absent where nobody is told of", () => {
    const faq = doc("faq", "f", { question: "When?", answer: [block("b", "In 2019, often.")] });
    expect(anonymityOf(faq, contextFor(faq))).toBeUndefined();
  });

  it("is the country's people times the share of each detail", () => {
    const { estimate, details } = setOf(told(DATED));
    expect(details.map(({ kind, share }) => [kind, share])).toEqual([
      ["date", 1 / 2500],
      ["place", 964_169 / 109_035_343],
    ]);
    expect(estimate).toBe(390);
  });

  it("counts a kind once, by its most specific disclosure", () => {
    const twice = setOf(told(DATED, "In 2021 Amihan* moved to Central Visayas."));
    expect(twice.estimate).toBe(setOf(told(DATED)).estimate);
  });

  it("counts one disclosure once, however often and however it is written", () => {
    const { details } = setOf(told(DATED, "She remembers June 4, 2019 as the best day."));
    const days = details.filter(({ kind }) => kind === "date");
    expect(days.map(({ places }) => places.map(({ text }) => text))).toEqual([
      ["4 June 2019", "June 4, 2019"],
    ]);
  });

  it("takes in what is published of the same person, two references away", () => {
    const spoken = quote({ text: "My twin sister believed me." });
    const leaflet = publication([
      { _type: "quoteSection", _key: "q", quote: { _type: "reference", _ref: spoken._id } },
      { _type: "textSection", _key: "t", body: [block("t1", "Amihan* lives in Cebu City.")] },
    ]);
    const alone = setOf(told("Amihan* likes to read."));
    const around = { published: [...PEOPLE, spoken, leaflet] };
    const { estimate, details } = setOf(told("Amihan* likes to read."), around);
    expect(estimate).toBeLessThan(alone.estimate);
    expect(details.map(({ text, places }) => [text, places.length])).toEqual([
      ["Cebu City", 0],
      ["twin sister", 0],
    ]);
  });

  it("leaves the published version of the document itself out", () => {
    const published = [...PEOPLE, told(DATED)];
    expect(setOf(told("Amihan* likes to read."), { published }).details).toEqual([]);
  });

  it("is of the person of whom most is told", () => {
    const both = story({
      survivors: [keyedRef("amihan"), keyedRef("tala")],
      summary: "",
      body: [block("b1", "Amihan* likes to read."), block("b2", "Tala* has a twin sister.")],
    });
    const published = [...PEOPLE, survivor("tala"), consent("tala")];
    expect(setOf(both, { published }).person).toBe("Tala");
  });

  it("takes other floors where a host has them", () => {
    const document = told(DATED);
    const context = {
      ...contextFor(document, { published: PEOPLE }),
      floors: { block: 7, warn: 9 },
    };
    const { floor, warnFloor } = anonymityOf(document, context) ?? {};
    expect([floor, warnFloor]).toEqual([7, 9]);
  });

  it("does not count the life of staff", () => {
    const bio = office({
      body: [
        block(
          "b1",
          "Carmela grew up in Iloilo City as a twin. She joined on 3 May 2011 as a lawyer, and her father was a fisherman.",
        ),
      ],
    });
    expect(anonymityOf(bio, contextFor(bio))).toBeUndefined();
  });
});

describe("a generalisation", () => {
  const document = told(
    "Amihan* lived with two cousins in Cebu City. Her aunt was arrested.",
    "On 4 June 2019 her aunt was sentenced to 21 years in prison.",
  );

  it("is told with what it gains, the greatest gain first", () => {
    const { generalisations, words } = setOf(document);
    expect(generalisations.map(({ text, replacement }) => [text, replacement])).toEqual([
      ["On 4 June 2019", "In 2019"],
      ["21 years in prison", "a long prison sentence"],
      ["aunt", "relative"],
      ["Cebu City", "Central Visayas"],
      ["two cousins", "relatives"],
    ]);
    const gains = generalisations.map(({ estimateAfter }) => estimateAfter);
    expect(gains).toEqual(gains.toSorted((left, right) => right - left));
    expect(words).toMatch(/Writing “In 2019” in place of “On 4 June 2019” makes it about 140\./u);
  });

  it("does in one step what it says", () => {
    const before = setOf(document);
    for (const { edits, estimateAfter } of before.generalisations) {
      const after = patched(document, replaceAll(document, edits));
      expect(setOf(after).estimate).toBe(estimateAfter);
    }
  });

  it("changes every place where the detail stands", () => {
    const step = setOf(document).generalisations.find(({ text }) => text === "aunt");
    const after = patched(document, replaceAll(document, step?.edits ?? []));
    const text = textsOf(after)
      .map((field) => field.text)
      .join("\n");
    expect(text).not.toMatch(/aunt/u);
    expect(text).toMatch(/Her relative was arrested/u);
  });

  it("is not offered for what is published elsewhere as well", () => {
    const published = [...PEOPLE, quote({ text: "It was 4 June 2019." })];
    const texts = setOf(document, { published }).generalisations.map(({ text }) => text);
    expect(texts).not.toContain("On 4 June 2019");
  });
});
