/** What ends when, counted where the data is; lists are bounded. */
import { z } from "zod";
import { PUBLIC_TYPES } from "../../../../contracts/vocabulary.ts";
import type { LiveQuery } from "../../../views/use-live-query.ts";
import type { Period } from "./months.ts";

/** More in one list is for search. */
export const MOST_ROWS = 200;

/** Of one consent; a few are a reminder, all of them are told where it is withdrawn. */
const MOST_DOCUMENTS = 10;

const DRAFT = `_id in path("drafts.**")`;

/**
 * Consents of a period that hold until they end: published, not withdrawn, not replaced by a newer
 * one. First projected and then narrowed: so the lake finds the newer one by its reference.
 */
const standing = (from: string, to: string): string => `*[_type == "consent"
  && expiresOn >= ${from} && expiresOn < ${to} && !(${DRAFT}) && !defined(withdrawn)] {
    _id, expiresOn, survivor, subjectReference,
    "newer": count(*[_type == "consent" && supersedes._ref == ^._id && !(${DRAFT})])
  } [newer == 0]`;

const CONSENTS = `*[_type == "consent"]`;

const countSchema = z.object({ key: z.string(), count: z.number() });
export type Count = z.infer<typeof countSchema>;

/** How many consents end in each period; the keys come back with the counts. */
export function countsByPeriod(periods: ReadonlyMap<string, Period>): LiveQuery<Count> {
  const params: Record<string, string> = {};
  const counts = [...periods].map(([key, { from, to }], index) => {
    params[`key${index}`] = key;
    params[`from${index}`] = from;
    params[`to${index}`] = to;
    return `{"key": $key${index}, "count": count(${standing(`$from${index}`, `$to${index}`)})}`;
  });
  return {
    query: `[${counts.join(", ")}]`,
    params,
    listenTo: CONSENTS,
    rows: z.array(countSchema),
  };
}

const endingSchema = z.object({
  consentId: z.string(),
  who: z.string().nullable(),
  expiresOn: z.string(),
  /** Published documents that refer to it, the first of many. */
  documents: z.array(
    z.object({ documentId: z.string(), documentType: z.string(), title: z.string().nullable() }),
  ),
});
export type EndingConsent = z.infer<typeof endingSchema>;

/** The consents that end in a period, the first to end first. */
export function consentsEnding({ from, to }: Period): LiveQuery<EndingConsent> {
  return {
    query: `${standing("$from", "$to")}
      | order(expiresOn asc, _id asc) [0...${MOST_ROWS}] {
        "consentId": _id,
        "who": coalesce(survivor->pseudonym, subjectReference, null),
        expiresOn,
        "documents": *[_type in $types && references(^._id) && !(${DRAFT})]
          | order(_id asc) [0...${MOST_DOCUMENTS}] {
            "documentId": _id, "documentType": _type,
            "title": coalesce(title, name, question, text, null)
          }
      }`,
    params: { from, to, types: PUBLIC_TYPES },
    listenTo: CONSENTS,
    rows: z.array(endingSchema),
  };
}

const officeSchema = z.object({
  officeId: z.string().nullable(),
  name: z.string().nullable(),
  count: z.number(),
});
export type OfficeCount = z.infer<typeof officeSchema>;

/** The seal tells the first end of a consent that a document rests on, through quotes and images too. */
const SEAL_ENDS = `seal.validUntil >= $from && seal.validUntil < $to && _type != "tombstone"`;

/** Asked of the public data set: for each office how many documents are hidden within a period. */
export function countsByOffice({ from, to }: Period): LiveQuery<OfficeCount> {
  return {
    query: `[
      ...*[_type == "office"] | order(name asc) [0...${MOST_ROWS}] {
        "officeId": _id, name,
        "count": count(*[office._ref == ^._id && ${SEAL_ENDS}])
      },
      {"officeId": null, "name": null, "count": count(*[!defined(office) && ${SEAL_ENDS}])}
    ][count > 0]`,
    params: { from, to },
    listenTo: `*[defined(seal)]`,
    rows: z.array(officeSchema),
  };
}

const documentSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  title: z.string().nullable(),
  validUntil: z.string(),
});
export type EndingDocument = z.infer<typeof documentSchema>;

/** The office of documents that belong to none. */
export const NO_OFFICE = "none";

/** Asked of the public data set: the documents of an office that end in a period. */
export function documentsEnding(officeId: string, { from, to }: Period): LiveQuery<EndingDocument> {
  const ofOffice = officeId === NO_OFFICE ? "!defined(office)" : "office._ref == $officeId";
  return {
    query: `*[${ofOffice} && ${SEAL_ENDS}] | order(seal.validUntil asc, _id asc) [0...${MOST_ROWS}] {
      "documentId": _id, "documentType": _type,
      "title": coalesce(title, name, question, text, null),
      "validUntil": seal.validUntil
    }`,
    params: { from, to, officeId },
    listenTo: `*[defined(seal)]`,
    rows: z.array(documentSchema),
  };
}
