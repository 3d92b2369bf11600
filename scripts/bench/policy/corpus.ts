/** An invented data set for benchmarks: the same documents each time, of the types that are many in practice. */
import { proseOf } from "./prose.ts";
import { type Fields, stored, type StoredDocument } from "./stored.ts";

const PSEUDONYMS = ["Amihan", "Bituin", "Dalisay", "Hiraya", "Liwayway", "Mayumi", "Sinag", "Tala"];

const USE = {
  _type: "intendedUse",
  channels: ["website", "print"],
  purposes: ["awareness"],
  territories: ["worldwide"],
};

/** One document of each type below, all belonging together. */
const MAKERS: readonly ((index: number) => StoredDocument)[] = [
  survivor,
  consent,
  (index) => story(index, 300),
  quote,
  source,
  statistic,
  faq,
  milestone,
  office,
  partner,
];

/** `count` documents, a tenth of each type. */
export function corpusOf(count: number): readonly StoredDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const make = MAKERS[at % MAKERS.length] ?? office;
    return make(Math.floor(at / MAKERS.length));
  });
}

/** A story about the survivor of the same index. */
export function story(index: number, words: number): StoredDocument {
  const [opening = "", ...rest] = proseOf(words, index);
  const body = [`${pseudonymOf(index)}* comes to the house by the harbour. ${opening}`, ...rest];
  return stored("story", index, {
    title: "A house by the harbour",
    slug: slugOf("a-house-by-the-harbour", index),
    survivors: [keyedRef("survivor", index)],
    consents: [keyedRef("consent", index)],
    summary: "A story of ordinary days, and of what makes them possible.",
    body: body.map((text, at) => block(`b${at}`, text)),
    footnotes: [
      {
        _type: "footnote",
        _key: "f1",
        mark: "*",
        kind: "pseudonym",
        text: "The name is a pseudonym.",
      },
    ],
    illustrative: true,
    language: "en",
    use: USE,
  });
}

export function survivor(index: number): StoredDocument {
  return stored("survivor", index, {
    pseudonym: pseudonymOf(index),
    isPseudonym: true,
    ageBand: "18-24",
    caseReference: `case-opaque-${index}`,
    inCare: false,
  });
}

export function consent(index: number): StoredDocument {
  return stored("consent", index, {
    subject: "survivor",
    survivor: ref("survivor", index),
    givenBy: "self",
    minorAtGranting: false,
    grantedOn: "2026-01-10",
    startsOn: "2026-01-15",
    expiresOn: "2027-01-14",
    purposes: ["awareness", "advocacy"],
    channels: ["website", "print"],
    territories: ["worldwide"],
    imageAllowed: false,
    riskAssessment: { on: "2026-01-09", outcome: "acceptable", reference: `risk-opaque-${index}` },
    formReference: `form-opaque-${index}`,
  });
}

function quote(index: number): StoredDocument {
  return stored("survivorQuote", index, {
    survivor: ref("survivor", index),
    consents: [keyedRef("consent", index)],
    text: "I want every child to be believed, and I want it to be soon.",
    context: "a survivor leader",
    language: "en",
    illustrative: true,
    use: USE,
  });
}

function source(index: number): StoredDocument {
  return stored("source", index, {
    title: `A report on safe schools, part ${index}`,
    slug: slugOf("a-report", index),
    kind: "report",
    publisher: "The Department of Education",
    authors: [],
    publishedOn: date("2022-05", "month"),
    url: `https://example.org/reports/${index}`,
    archivedUrl: `https://archive.example.org/reports/${index}`,
    accessedOn: "2026-03-01",
    heldInPart: false,
    language: "en",
  });
}

function statistic(index: number): StoredDocument {
  return stored("statistic", index, {
    title: "Officers trained",
    metric: `officers-trained-${index}`,
    value: 200 + (index % 75),
    qualifier: "exactly",
    unit: "people",
    population: "Officers of the unit",
    geography: { _type: "statisticalGeography", name: "Philippines", level: "country" },
    asOf: date("2022-01", "month"),
    citations: [citation(index)],
    reviewBy: "2027-01-01",
  });
}

function faq(index: number): StoredDocument {
  return stored("faq", index, {
    question: "What happens after somebody makes a report?",
    slug: slugOf("after-a-report", index),
    answer: proseOf(60, index).map((text, at) => block(`b${at}`, text)),
    language: "en",
    citations: [citation(index)],
  });
}

function milestone(index: number): StoredDocument {
  return stored("milestone", index, {
    title: "A second training room opens",
    date: date("2019-03", "month"),
    office: ref("office", index),
    description: "More groups can train at the same time, and evenings are free again.",
    citations: [citation(index)],
    historical: false,
    language: "en",
  });
}

function office(index: number): StoredDocument {
  return stored("office", index, {
    name: "Cebu",
    slug: slugOf("cebu", index),
    kind: "field",
    summary: "The team works with schools, courts and families.",
    body: proseOf(60, index).map((text, at) => block(`b${at}`, text)),
    serves: ["Cebu"],
  });
}

function partner(index: number): StoredDocument {
  return stored("partner", index, {
    name: "The Department of Education",
    slug: slugOf("department-of-education", index),
    kind: "government",
    description: "Trains teachers, and opens its schools for lessons in the evening.",
    url: "https://example.org/",
  });
}

function pseudonymOf(index: number): string {
  return PSEUDONYMS[index % PSEUDONYMS.length] ?? "Amihan";
}

function block(_key: string, text: string): Fields {
  const children = [{ _type: "span", _key: `${_key}s`, text, marks: [] }];
  return { _type: "block", _key, style: "normal", markDefs: [], children };
}

function ref(type: string, index: number): Fields {
  return { _type: "reference", _ref: `${type}-${index}` };
}

function keyedRef(type: string, index: number): Fields {
  return { ...ref(type, index), _key: `${type}-${index}` };
}

function citation(index: number): Fields {
  return { _type: "citation", _key: "c1", source: ref("source", index), locator: "p. 1" };
}

function date(value: string, precision: string): Fields {
  return { _type: "preciseDate", value, precision };
}

function slugOf(current: string, index: number): Fields {
  return { _type: "slug", current: `${current}-${index}` };
}
