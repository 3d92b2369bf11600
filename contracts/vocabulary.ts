/**
 * The public vocabulary: every enumeration whose values may stand in a public document.
 *
 * Schema options, contracts, policy and docs derive from these lists; none repeats them.
 * Imports nothing, so that every room may import it.
 */

/** One choice of an enumeration: the stored value and the words a person sees. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly title: string;
}

/** The stored values of a list of choices, as the non-empty tuple that `z.enum` takes. */
export function valuesOf<Value extends string>(
  choices: readonly [Choice<Value>, ...Choice<Value>[]],
): [Value, ...Value[]] {
  const [first, ...rest] = choices;
  return [first.value, ...rest.map((choice) => choice.value)];
}

/** Where a text or an image is used. A consent names the channels it allows. */
export const CHANNELS = [
  { value: "website", title: "Website" },
  { value: "print", title: "Print" },
  { value: "social", title: "Social media" },
  { value: "press", title: "Press" },
  { value: "event", title: "Events and presentations" },
  { value: "partner", title: "Partner publications" },
] as const satisfies readonly Choice[];
export type Channel = (typeof CHANNELS)[number]["value"];

/** What a use is for. A consent names the purposes it allows. */
export const PURPOSES = [
  { value: "awareness", title: "Raising awareness" },
  { value: "advocacy", title: "Advocacy with governments and companies" },
  { value: "fundraising", title: "Fundraising" },
  { value: "training", title: "Training of professionals" },
  { value: "reporting", title: "Reporting to donors and partners" },
] as const satisfies readonly Choice[];
export type Purpose = (typeof PURPOSES)[number]["value"];

/** Where the audience is. A website is read everywhere, so it needs `worldwide`. */
export const TERRITORIES = [
  { value: "worldwide", title: "Worldwide" },
  { value: "PH", title: "Philippines" },
  { value: "asia-pacific", title: "Asia and the Pacific" },
  { value: "europe", title: "Europe" },
  { value: "north-america", title: "North America" },
] as const satisfies readonly Choice[];
export type Territory = (typeof TERRITORIES)[number]["value"];

export const LANGUAGES = [
  { value: "en", title: "English" },
  { value: "fil", title: "Filipino" },
  { value: "ceb", title: "Cebuano" },
] as const satisfies readonly Choice[];
export type Language = (typeof LANGUAGES)[number]["value"];

/** What an image shows. */
export const DEPICTIONS = [
  { value: "survivor", title: "A survivor" },
  { value: "model", title: "A model who is not a victim" },
  { value: "staff", title: "Staff" },
  { value: "crowd", title: "A crowd, nobody recognisable" },
  { value: "no-people", title: "No people" },
] as const satisfies readonly Choice[];
export type Depiction = (typeof DEPICTIONS)[number]["value"];

/** How exactly a date is known. `value` then holds "2016", "2016-05" or "2016-05-17". */
export const DATE_PRECISIONS = [
  { value: "year", title: "Year" },
  { value: "month", title: "Month" },
  { value: "day", title: "Day" },
] as const satisfies readonly Choice[];
export type DatePrecision = (typeof DATE_PRECISIONS)[number]["value"];

/** How a figure relates to the value that is written. */
export const QUALIFIERS = [
  { value: "exactly", title: "Exactly" },
  { value: "about", title: "About" },
  { value: "nearly", title: "Nearly" },
  { value: "more-than", title: "More than (a plus sign)" },
  { value: "at-least", title: "At least" },
  { value: "up-to", title: "Up to" },
] as const satisfies readonly Choice[];
export type Qualifier = (typeof QUALIFIERS)[number]["value"];

export const UNITS = [
  { value: "people", title: "People" },
  { value: "cases", title: "Cases" },
  { value: "operations", title: "Operations" },
  { value: "organisations", title: "Organisations" },
  { value: "percent", title: "Per cent" },
  { value: "percent-decrease", title: "Per cent fewer" },
  { value: "percent-increase", title: "Per cent more" },
  { value: "years", title: "Years" },
  { value: "months", title: "Months" },
  { value: "USD", title: "US dollars" },
  { value: "USD-per-year", title: "US dollars a year" },
  { value: "PHP", title: "Philippine pesos" },
] as const satisfies readonly Choice[];
export type Unit = (typeof UNITS)[number]["value"];

export const OFFICE_KINDS = [
  { value: "national", title: "National office" },
  { value: "field", title: "Field office" },
  { value: "center", title: "Center" },
  { value: "headquarters", title: "Headquarters" },
] as const satisfies readonly Choice[];
export type OfficeKind = (typeof OFFICE_KINDS)[number]["value"];

export const SOURCE_KINDS = [
  { value: "fact-sheet", title: "Fact sheet" },
  { value: "brochure", title: "Brochure" },
  { value: "faq-sheet", title: "FAQ sheet" },
  { value: "report", title: "Report or study" },
  { value: "dataset", title: "Data set" },
  { value: "law", title: "Statute" },
  { value: "web-page", title: "Web page" },
  { value: "press", title: "Press article" },
] as const satisfies readonly Choice[];
export type SourceKind = (typeof SOURCE_KINDS)[number]["value"];

export const PUBLICATION_KINDS = [
  { value: "fact-sheet", title: "Office fact sheet" },
  { value: "brochure", title: "Brochure" },
  { value: "faq-sheet", title: "FAQ sheet" },
  { value: "press-release", title: "Press release" },
  { value: "report", title: "Report" },
] as const satisfies readonly Choice[];
export type PublicationKind = (typeof PUBLICATION_KINDS)[number]["value"];

export const PARTNER_KINDS = [
  { value: "government", title: "Government agency" },
  { value: "law-enforcement", title: "Law enforcement" },
  { value: "civil-society", title: "Civil society" },
  { value: "faith", title: "Faith community" },
  { value: "business", title: "Business" },
  { value: "international", title: "International body" },
] as const satisfies readonly Choice[];
export type PartnerKind = (typeof PARTNER_KINDS)[number]["value"];

export const APPEAL_ACTIONS = [
  { value: "visit", title: "Visit a page" },
  { value: "sign-up", title: "Sign up" },
  { value: "text-message", title: "Send a text message" },
  { value: "give", title: "Give" },
  { value: "contact", title: "Get in touch" },
] as const satisfies readonly Choice[];
export type AppealAction = (typeof APPEAL_ACTIONS)[number]["value"];

/** Whether a term of the glossary is to be used today. */
export const TERM_STATUSES = [
  { value: "preferred", title: "Preferred" },
  { value: "deprecated", title: "No longer used" },
] as const satisfies readonly Choice[];
export type TermStatus = (typeof TERM_STATUSES)[number]["value"];

/** What a footnote explains. One mark, `*`, is used for all three in what is on hand. */
export const FOOTNOTE_KINDS = [
  { value: "pseudonym", title: "A name that is a pseudonym" },
  { value: "data", title: "What a figure counts" },
  { value: "source", title: "Where a statement comes from" },
] as const satisfies readonly Choice[];
export type FootnoteKind = (typeof FOOTNOTE_KINDS)[number]["value"];

/** How large a place is: a figure for a city is not one for its country. */
export const GEOGRAPHY_LEVELS = [
  { value: "world", title: "World" },
  { value: "country", title: "Country" },
  { value: "region", title: "Region" },
  { value: "province", title: "Province" },
  { value: "city", title: "City or municipality" },
] as const satisfies readonly Choice[];
export type GeographyLevel = (typeof GEOGRAPHY_LEVELS)[number]["value"];

/** Styles of a paragraph of Portable Text. */
export const BLOCK_STYLES = [
  { value: "normal", title: "Normal" },
  { value: "h2", title: "Heading" },
  { value: "h3", title: "Smaller heading" },
  { value: "blockquote", title: "Quotation" },
] as const satisfies readonly Choice[];

/** Lists of Portable Text. */
export const LIST_ITEMS = [
  { value: "bullet", title: "Bullets" },
  { value: "number", title: "Numbers" },
] as const satisfies readonly Choice[];

/** Emphasis in Portable Text. */
export const TEXT_DECORATORS = [
  { value: "strong", title: "Strong" },
  { value: "em", title: "Emphasis" },
] as const satisfies readonly Choice[];

/** The two kinds of check a person makes before something about a survivor is let out. */
export const REVIEW_KINDS = [
  { value: "consent", title: "Consent" },
  { value: "identity", title: "Identity" },
] as const satisfies readonly Choice[];
export type ReviewKind = (typeof REVIEW_KINDS)[number]["value"];

/** Why something is public no more: the kind alone, never the reason. */
export const TAKEDOWN_KINDS = [
  { value: "consent-withdrawn", title: "A consent that it rested on was withdrawn" },
  { value: "no-longer-allowed", title: "What it rested on no longer allows it" },
  { value: "editorial", title: "Its editors took it down" },
  { value: "expired", title: "A consent that it rested on ended" },
  { value: "not-let-out", title: "It had not come out by the way that everything takes" },
] as const satisfies readonly Choice[];
export type TakedownKind = (typeof TAKEDOWN_KINDS)[number]["value"];

/**
 * The types that may ever leave `editorial`. A type that is not here has no contract and cannot
 * be let out; what stays inside for good (survivor, consent, knownName) is in `INTERNAL_TYPES`
 * of the policy.
 */
export const PUBLIC_TYPES = [
  "office",
  "director",
  "milestone",
  "statistic",
  "source",
  "faq",
  "survivorQuote",
  "story",
  "publication",
  "partner",
  "paper",
  "contactPoint",
  "appeal",
  "glossaryTerm",
  "siteSettings",
] as const;
export type PublicType = (typeof PUBLIC_TYPES)[number];

/** The moment a seal names when the document rests on no consent, so that nothing ends it. */
export const NO_END = "9999-12-31T23:59:59.999Z";
