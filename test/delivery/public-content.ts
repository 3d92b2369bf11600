/** What the gate would have let out, for the tests of delivery. Everything in it is invented. */
import { NO_END } from "../../contracts/vocabulary.ts";

type Fields = Readonly<Record<string, unknown>>;
export type PublicDocument = { readonly _id: string; readonly _type: string } & Fields;

interface SealFields {
  readonly validUntil?: string;
  readonly channels?: readonly string[];
}

export function seal({ validUntil = NO_END, channels = ["website", "print"] }: SealFields = {}) {
  return {
    _type: "seal",
    digest: `sha256:${"0".repeat(64)}`,
    validUntil,
    channels,
    approvals: [],
    sealedAt: "2026-01-10T09:00:00.000Z",
  };
}

const slug = (current: string) => ({ _type: "slug", current });
export const reference = (id: string) => ({ _type: "reference", _ref: id });
export const item = (id: string) => ({ ...reference(id), _key: `to-${id}` });

export const paragraph = (text: string, key = "p1") => ({
  _type: "block",
  _key: key,
  style: "normal",
  markDefs: [],
  children: [{ _type: "span", _key: `${key}-1`, text, marks: [] }],
});

export function office(overrides: Fields = {}): PublicDocument {
  return {
    _id: "office-north",
    _type: "office",
    name: "North",
    slug: slug("north"),
    kind: "field",
    seal: seal(),
    ...overrides,
  };
}

export function source(overrides: Fields = {}): PublicDocument {
  return {
    _id: "source-report",
    _type: "source",
    title: "A yearly report",
    slug: slug("a-yearly-report"),
    kind: "report",
    publisher: "An office of statistics",
    heldInPart: false,
    language: "en",
    seal: seal(),
    ...overrides,
  };
}

export function statistic(overrides: Fields = {}): PublicDocument {
  return {
    _id: "statistic-trained",
    _type: "statistic",
    title: "officers trained",
    metric: "officers-trained",
    value: 40,
    qualifier: "more-than",
    unit: "people",
    population: "officers of one agency",
    geography: { _type: "statisticalGeography", name: "One region", level: "region" },
    period: { from: { _type: "preciseDate", value: "2020", precision: "year" } },
    citations: [
      { _type: "citation", _key: "c1", source: reference("source-report"), locator: "p. 4" },
    ],
    seal: seal(),
    ...overrides,
  };
}

export function quote(overrides: Fields = {}): PublicDocument {
  return {
    _id: "quote-lakambini",
    _type: "survivorQuote",
    pseudonym: "Lakambini",
    isPseudonym: true,
    text: "I plan my own days now.",
    language: "en",
    illustrative: true,
    seal: seal(),
    ...overrides,
  };
}

export function story(overrides: Fields = {}): PublicDocument {
  return {
    _id: "story-lakambini",
    _type: "story",
    title: "A year of her own",
    slug: slug("a-year-of-her-own"),
    people: [{ _type: "person", _key: "p1", pseudonym: "Lakambini", isPseudonym: true }],
    summary: "An illustrative story of recovery.",
    body: [
      paragraph("Lakambini* was exploited online. Today she studies."),
      { _type: "quoteEmbed", _key: "q1", quote: reference("quote-lakambini") },
      { _type: "figureEmbed", _key: "f1", statistic: reference("statistic-trained") },
    ],
    footnotes: [
      { _type: "footnote", _key: "n1", mark: "*", kind: "pseudonym", text: "Name changed." },
    ],
    office: reference("office-north"),
    illustrative: true,
    language: "en",
    seal: seal(),
    ...overrides,
  };
}

export function publication(overrides: Fields = {}): PublicDocument {
  return {
    _id: "publication-sheet",
    _type: "publication",
    title: "The year in one sheet",
    slug: slug("the-year-in-one-sheet"),
    kind: "fact-sheet",
    sections: [
      {
        _type: "figuresSection",
        _key: "s1",
        heading: "Progress",
        statistics: [item("statistic-trained")],
      },
      { _type: "quoteSection", _key: "s2", quote: reference("quote-lakambini") },
      { _type: "storySection", _key: "s3", story: reference("story-lakambini") },
      { _type: "officesSection", _key: "s4", offices: [item("office-north")] },
      {
        _type: "journeySection",
        _key: "s5",
        steps: [{ _type: "journeyStep", _key: "j1", body: "A report comes in." }],
      },
    ],
    language: "en",
    seal: seal(),
    ...overrides,
  };
}
