/** What a string is for, and in what order a reader meets it, told from the name of its field. */
import type { TextKind } from "./types.ts";

/** Fields whose name alone says what they hold. Any other string is prose: read rather than skipped. */
const KINDS: Readonly<Record<string, TextKind>> = {
  title: "title",
  heading: "title",
  question: "title",
  term: "title",
  name: "name",
  pseudonym: "name",
  honorific: "name",
  organisation: "name",
  publisher: "name",
  authors: "name",
  speaker: "name",
  abbreviation: "name",
  memberOf: "name",
  serves: "name",
  caption: "caption",
  credit: "caption",
  alt: "alt",
  disclaimer: "disclaimer",
  footnotes: "footnote",
  current: "slug",
  filename: "filename",
  originalFilename: "filename",
  url: "url",
  urls: "url",
  href: "url",
  archivedUrl: "url",
  quickExitUrl: "url",
  phones: "contact",
  emails: "contact",
  addressLines: "contact",
  number: "contact",
  postalCode: "contact",
  language: "code",
  translatedFrom: "code",
  kind: "code",
  unit: "code",
  qualifier: "code",
  precision: "code",
  level: "code",
  code: "code",
  metric: "code",
  depiction: "code",
  who: "code",
  status: "code",
  action: "code",
  mark: "code",
  channels: "code",
  purposes: "code",
  territories: "code",
  subject: "code",
  subjectReference: "code",
  givenBy: "code",
  outcome: "code",
  reference: "code",
  caseReference: "code",
  formReference: "code",
  ageBand: "code",
  value: "code",
  on: "code",
  until: "code",
  grantedOn: "code",
  startsOn: "code",
  expiresOn: "code",
  signedOn: "code",
  accessedOn: "code",
  reviewBy: "code",
};

/** Fields in the order a page shows them; what is not named here comes between, by name. */
const FIRST = [
  "title",
  "name",
  "honorific",
  "heading",
  "question",
  "term",
  "pseudonym",
  "slug",
  "cover",
  "mainImage",
  "portrait",
  "image",
  "summary",
  "intro",
  "text",
  "definition",
  "description",
  "biography",
  "answer",
  "body",
  "sections",
];
const LAST = [
  "citations",
  "note",
  "alt",
  "caption",
  "credit",
  "disclaimer",
  "footnotes",
  "imprint",
];

/** The kind of a string, from the names of the fields on the way to it, nearest last. */
export function kindOf(fieldNames: readonly string[]): TextKind {
  const name = fieldNames.at(-1) ?? "";
  const own = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (own !== undefined) return own;
  return fieldNames.includes("footnotes") ? "footnote" : "prose";
}

/** Reading order of two fields of one object; by name where the page does not decide. */
export function compareFields(left: string, right: string): number {
  const order = rankOf(left) - rankOf(right);
  if (order !== 0) return order;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function rankOf(name: string): number {
  const first = FIRST.indexOf(name);
  if (first >= 0) return first - FIRST.length;
  return LAST.indexOf(name) + 1;
}
