/**
 * One document of each type that may leave, with every field that its contract names: the type
 * `Full` asks for the optional ones too, so that a new field is missed here. All of it is invented.
 */
import type { PublicForm } from "../../contracts/index.ts";
import type { PublicType } from "../../contracts/vocabulary.ts";

type Full<T> = T extends readonly (infer Item)[]
  ? Full<Item>[]
  : T extends object
    ? { [K in keyof T]-?: Full<NonNullable<T[K]>> }
    : T;

type Example<Type extends PublicType> = Full<PublicForm<Type>>;

const day: Example<"milestone">["date"] = {
  _type: "preciseDate",
  value: "2016-05-17",
  precision: "day",
};
const month: Example<"paper">["publishedOn"] = {
  _type: "preciseDate",
  value: "2016-05",
  precision: "month",
};
const year: Example<"source">["publishedOn"] = {
  _type: "preciseDate",
  value: "2016",
  precision: "year",
};

const slug: Example<"office">["slug"] = { _type: "slug", current: "an-example" };
const reference: Example<"office">["parent"] = { _type: "reference", _ref: "another-document" };
const items: Example<"office">["contactPoints"] = [{ ...reference, _key: "k1" }];

const citations: Example<"faq">["citations"] = [
  { _type: "citation", _key: "c1", source: reference, locator: "p. 3", note: "A note." },
];

const image: Example<"office">["image"] = {
  _type: "consentedImage",
  asset: {
    _type: "reference",
    _ref: "image-0123456789abcdef0123456789abcdef01234567-800x600-jpg",
  },
  alt: "A desk with a lamp",
  depiction: "no-people",
  caption: "A desk.",
  credit: "A photographer",
  disclaimer: "No person is shown.",
  crop: { _type: "sanity.imageCrop", top: 0, bottom: 0.1, left: 0, right: 0 },
  hotspot: { _type: "sanity.imageHotspot", x: 0.5, y: 0.5, height: 0.3, width: 0.3 },
};

const plainBlocks: Example<"director">["biography"] = [
  {
    _type: "block",
    _key: "b1",
    style: "normal",
    listItem: "bullet",
    level: 1,
    markDefs: [
      { _type: "link", _key: "m1", href: "https://example.org/page" },
      { _type: "quotation", _key: "m2", speaker: "a teacher" },
      { _type: "historical", _key: "m3", note: "Worded in 2016." },
    ],
    children: [
      { _type: "span", _key: "s1", text: "Some words ", marks: ["strong", "m1"] },
      { _type: "span", _key: "s2", text: "and more.", marks: ["m2", "m3"] },
    ],
  },
];

const blockContent: Example<"office">["body"] = [
  ...plainBlocks,
  { ...image, _key: "i1" },
  { _type: "quoteEmbed", _key: "q1", quote: reference },
  { _type: "figureEmbed", _key: "f1", statistic: reference },
];

const footnotes: Example<"story">["footnotes"] = [
  { _type: "footnote", _key: "n1", mark: "*", kind: "pseudonym", text: "Name changed." },
];

const sections: Example<"publication">["sections"] = [
  { _type: "textSection", _key: "s1", heading: "Text", body: blockContent },
  { _type: "figuresSection", _key: "s2", heading: "H", statistics: items, note: "Counted once." },
  {
    _type: "factsSection",
    _key: "s3",
    heading: "H",
    facts: [{ _type: "fact", _key: "f1", text: "A fact.", citations }],
  },
  { _type: "quoteSection", _key: "s4", heading: "H", quote: reference },
  { _type: "storySection", _key: "s5", heading: "H", story: reference },
  {
    _type: "approachSection",
    _key: "s6",
    heading: "H",
    intro: "Intro.",
    items: [{ _type: "approach", _key: "a1", title: "One", body: plainBlocks }],
  },
  { _type: "milestonesSection", _key: "s7", heading: "H", milestones: items },
  { _type: "leadersSection", _key: "s8", heading: "H", directors: items },
  { _type: "officesSection", _key: "s9", heading: "H", intro: "Intro.", offices: items },
  {
    _type: "strategiesSection",
    _key: "s10",
    heading: "H",
    intro: "Intro.",
    strategies: [
      {
        _type: "strategy",
        _key: "t1",
        title: "One",
        body: plainBlocks,
        wins: [{ _type: "win", _key: "w1", text: "A win.", statistics: items }],
      },
    ],
  },
  {
    _type: "journeySection",
    _key: "s11",
    heading: "H",
    intro: "Intro.",
    steps: [{ _type: "journeyStep", _key: "j1", title: "One", body: "A step.", image }],
  },
  {
    _type: "domainsOfCareSection",
    _key: "s12",
    heading: "H",
    intro: "Intro.",
    domains: [{ _type: "domainOfCare", _key: "d1", title: "Safety", body: "Being safe." }],
  },
  { _type: "partnersSection", _key: "s13", heading: "H", intro: "Intro.", partners: items },
  { _type: "papersSection", _key: "s14", heading: "H", papers: items },
  { _type: "faqsSection", _key: "s15", heading: "H", faqs: items },
  {
    _type: "prayerPointsSection",
    _key: "s16",
    heading: "H",
    points: [{ _type: "prayerPoint", _key: "p1", text: "For all.", until: "2026-12-31" }],
  },
  { _type: "appealsSection", _key: "s17", heading: "H", appeals: items },
  { _type: "contactSection", _key: "s18", heading: "H", contactPoints: items },
];

export const EXAMPLES: { readonly [Type in PublicType]: Example<Type> } = {
  office: {
    _id: "office-1",
    _type: "office",
    name: "North",
    slug,
    kind: "field",
    summary: "A summary.",
    body: blockContent,
    serves: ["One region"],
    openedOn: year,
    parent: reference,
    contactPoints: items,
    image,
  },
  director: {
    _id: "director-1",
    _type: "director",
    name: "A leader",
    slug,
    honorific: "Dr.",
    posts: [
      {
        _type: "post",
        _key: "p1",
        title: "Director",
        office: reference,
        unit: "A programme",
        from: year,
        to: month,
        note: "A note.",
      },
    ],
    biography: plainBlocks,
    portrait: image,
  },
  milestone: {
    _id: "milestone-1",
    _type: "milestone",
    title: "An office opens",
    date: day,
    office: reference,
    geography: "One region",
    description: "A description.",
    claim: "first office of its kind",
    statistics: items,
    citations,
    historical: true,
    language: "en",
  },
  statistic: {
    _id: "statistic-1",
    _type: "statistic",
    title: "officers trained",
    metric: "officers-trained",
    value: 66,
    qualifier: "about",
    unit: "percent",
    wording: "two-thirds",
    population: "officers of one agency",
    geography: { _type: "statisticalGeography", name: "One region", level: "region", code: "R1" },
    period: { from: year, to: month, note: "a few months" },
    asOf: day,
    note: "A note.",
    subsetOf: { ...reference, _weak: true },
    overlaps: [{ ...reference, _key: "o1", _weak: true }],
    citations,
    supersedes: reference,
    reviewBy: "2027-01-01",
  },
  source: {
    _id: "source-1",
    _type: "source",
    title: "A report",
    slug,
    kind: "report",
    publisher: "A publisher",
    authors: ["An author"],
    publishedOn: year,
    url: "https://example.org/report",
    archivedUrl: "https://archive.example.org/report",
    accessedOn: "2026-01-02",
    heldInPart: true,
    language: "en",
    note: "Two pages are missing.",
  },
  faq: {
    _id: "faq-1",
    _type: "faq",
    question: "What is done?",
    slug,
    answer: blockContent,
    topic: "Work",
    order: 1,
    asOf: year,
    citations,
    language: "en",
  },
  survivorQuote: {
    _id: "quote-1",
    _type: "survivorQuote",
    pseudonym: "Lakambini",
    isPseudonym: true,
    text: "I plan my own days.",
    context: "a survivor leader",
    saidOn: year,
    language: "en",
    translatedFrom: "fil",
    illustrative: true,
    portrait: image,
  },
  story: {
    _id: "story-1",
    _type: "story",
    title: "A year of her own",
    slug,
    people: [{ _type: "person", _key: "p1", pseudonym: "Lakambini", isPseudonym: true }],
    summary: "An illustrative story.",
    body: blockContent,
    footnotes,
    mainImage: image,
    office: reference,
    illustrative: true,
    language: "en",
  },
  publication: {
    _id: "publication-1",
    _type: "publication",
    title: "The year in one sheet",
    subtitle: "What was done",
    slug,
    kind: "fact-sheet",
    issuedOn: year,
    edition: "2nd edition",
    office: reference,
    cover: image,
    sections,
    footnotes,
    imprint: "An imprint.",
    language: "en",
  },
  partner: {
    _id: "partner-1",
    _type: "partner",
    name: "A department",
    slug,
    abbreviation: "AD",
    kind: "government",
    memberOf: ["A joint centre (founding member)"],
    description: "A description.",
    url: "https://example.org",
  },
  paper: {
    _id: "paper-1",
    _type: "paper",
    title: "A study",
    slug,
    publishedOn: month,
    authors: ["An author"],
    publisher: "A publisher",
    url: "https://example.org/study",
    abstract: "What it finds.",
  },
  contactPoint: {
    _id: "contact-1",
    _type: "contactPoint",
    title: "Office",
    organisation: "An organisation",
    addressLines: ["1 Example Street"],
    city: "Example City",
    postalCode: "0000",
    country: "Philippines",
    phones: [{ _type: "phone", _key: "p1", label: "Telephone", number: "+63 2 0000 0000" }],
    emails: ["office@example.org"],
    urls: ["https://example.org"],
  },
  appeal: {
    _id: "appeal-1",
    _type: "appeal",
    title: "Sign up",
    text: "Sign up for news.",
    action: "sign-up",
    url: "https://example.org/sign-up",
    keyword: "NEWS",
    number: "00000",
    until: "2026-12-31",
    language: "en",
  },
  glossaryTerm: {
    _id: "term-1",
    _type: "glossaryTerm",
    term: "a term",
    language: "en",
    definition: "What it means.",
    status: "deprecated",
    forms: ["terms"],
    replacement: reference,
    since: year,
    citations,
  },
  siteSettings: {
    _id: "siteSettings",
    _type: "siteSettings",
    title: "A site",
    organisation: "An organisation",
    description: "A description.",
    pseudonymNote: "The name has been changed.",
    imageNote: "Pictures show models.",
    quickExitUrl: "https://example.org",
    contact: reference,
  },
};
