/**
 * Content for the tests: everybody and every figure in it is invented. Each function gives a
 * document that the policy lets out, under a bare id; `overrides` spoil it.
 */
type Fields = Readonly<Record<string, unknown>>;
export type TestDocument = { readonly _id: string; readonly _type: string } & Fields;

export const reference = (id: string) => ({ _type: "reference", _ref: id });
export const referenceItem = (id: string) => ({ ...reference(id), _key: `to-${id}` });

/** A paragraph of Portable Text. */
export const block = (text: string, key = "b1") => ({
  _type: "block",
  _key: key,
  style: "normal",
  markDefs: [],
  children: [{ _type: "span", _key: `${key}s`, text, marks: [] }],
});

export const use = {
  _type: "intendedUse",
  channels: ["website", "print"],
  purposes: ["awareness"],
  territories: ["worldwide"],
};

export function survivor(id: string, overrides: Fields = {}): TestDocument {
  return {
    _id: id,
    _type: "survivor",
    pseudonym: "Amihan",
    isPseudonym: true,
    ageBand: "25+",
    caseReference: "case-0001",
    inCare: false,
    ...overrides,
  };
}

/** In force from 2026-01-10 to the end of 2026-12-31. */
export function consent(id: string, survivorId: string, overrides: Fields = {}): TestDocument {
  return {
    _id: id,
    _type: "consent",
    subject: "survivor",
    survivor: reference(survivorId),
    givenBy: "self",
    minorAtGranting: false,
    grantedOn: "2026-01-05",
    startsOn: "2026-01-10",
    expiresOn: "2026-12-31",
    purposes: ["awareness", "advocacy"],
    channels: ["website", "print", "event"],
    territories: ["worldwide"],
    imageAllowed: true,
    riskAssessment: { on: "2026-01-04", outcome: "acceptable", reference: "risk-0001" },
    formReference: "form-0001",
    ...overrides,
  };
}

export function quote(
  id: string,
  people: { readonly survivor: string; readonly consent: string },
  overrides: Fields = {},
): TestDocument {
  return {
    _id: id,
    _type: "survivorQuote",
    survivor: reference(people.survivor),
    consents: [referenceItem(people.consent)],
    text: "When somebody finally listened, I could begin to plan my own days.",
    context: "a survivor leader",
    language: "en",
    illustrative: true,
    use,
    ...overrides,
  };
}

export function story(
  id: string,
  people: { readonly survivor: string; readonly consent: string },
  overrides: Fields = {},
): TestDocument {
  return {
    _id: id,
    _type: "story",
    title: "A way back to school",
    slug: { _type: "slug", current: id },
    survivors: [referenceItem(people.survivor)],
    consents: [referenceItem(people.consent)],
    summary: "An illustrative story of recovery after online exploitation.",
    body: [block("Amihan* was exploited online. Today she studies and speaks for others.")],
    footnotes: [
      {
        _type: "footnote",
        _key: "f1",
        mark: "*",
        kind: "pseudonym",
        text: "Not her real name. This story is illustrative.",
      },
    ],
    illustrative: true,
    language: "en",
    use,
    ...overrides,
  };
}

export function source(id: string, overrides: Fields = {}): TestDocument {
  return {
    _id: id,
    _type: "source",
    title: "Invented yearly report",
    slug: { _type: "slug", current: id },
    kind: "report",
    publisher: "An invented publisher",
    authors: [],
    publishedOn: { _type: "preciseDate", value: "2025", precision: "year" },
    heldInPart: false,
    language: "en",
    ...overrides,
  };
}

export function office(id: string, overrides: Fields = {}): TestDocument {
  return {
    _id: id,
    _type: "office",
    name: "Invented field office",
    slug: { _type: "slug", current: id },
    kind: "field",
    summary: "Works with the authorities of its region.",
    serves: ["An invented region"],
    openedOn: { _type: "preciseDate", value: "2016", precision: "year" },
    ...overrides,
  };
}

/** An image as it stands in a document: nobody is in it. */
export function emptyRoom(assetId: string) {
  return {
    _type: "consentedImage",
    asset: reference(assetId),
    alt: "An empty classroom",
    depiction: "no-people",
    peopleShown: [],
  };
}

export function statistic(id: string, sourceId: string, overrides: Fields = {}): TestDocument {
  return {
    _id: id,
    _type: "statistic",
    title: "Invented count",
    metric: "invented-count",
    value: 12,
    qualifier: "exactly",
    unit: "cases",
    population: "Invented cases",
    geography: { _type: "statisticalGeography", name: "An invented region", level: "region" },
    asOf: { _type: "preciseDate", value: "2025", precision: "year" },
    citations: [{ _type: "citation", _key: "c1", source: reference(sourceId), locator: "page 4" }],
    ...overrides,
  };
}

/** A page that shows a quote. */
export function publication(id: string, quoteId: string, overrides: Fields = {}): TestDocument {
  return {
    _id: id,
    _type: "publication",
    title: "Invented brochure",
    slug: { _type: "slug", current: id },
    kind: "brochure",
    sections: [{ _type: "quoteSection", _key: "s1", quote: reference(quoteId) }],
    footnotes: [
      { _type: "footnote", _key: "f1", mark: "*", kind: "pseudonym", text: "Not the real name." },
    ],
    language: "en",
    use,
    ...overrides,
  };
}
