/** What waits on the desk, asked of the lake: bounded lists, counted where the data is. */
import { z } from "zod";
import { REVIEW_KINDS, valuesOf, type ReviewKind } from "../../../../contracts/vocabulary.ts";
import type { LiveQuery } from "../../../views/use-live-query.ts";
import { QUEUES, type KindFilter, type QueueName } from "../places.ts";

/** How many rows a page of a queue holds. */
export const ROWS_PER_PAGE = 50;

/**
 * Every open request with its draft and the reviews of exactly its text. Step by step, so that each
 * inner query asks by one attribute of its outer row: those the lake finds without reading all.
 */
const OPEN_REQUESTS = `*[_type == "reviewRequest"] {
    _id, requestedBy, requestedAt, note, digest,
    "documentId": document._ref,
    "draftId": "drafts." + document._ref,
    "kinds": coalesce(kinds, ["consent", "identity"]),
    "editors": coalesce(editors, [])
  } {
    ...,
    "draft": *[_id == ^.draftId][0] {
      "documentType": _type,
      "savedAt": _updatedAt,
      "title": coalesce(title, name, question, pseudonym, term, text, null)
    },
    "reviews": *[_type == "review" && document._ref == ^.documentId && !defined(usedBy)]
      { kind, decision, digest, reviewer, "note": coalesce(note, null) }
  } [defined(draft)] {
    ...,
    "approved": reviews[digest == ^.digest && decision == "approved"] {kind, reviewer, note},
    "returned": reviews[digest == ^.digest && decision == "changes-requested"] {kind, reviewer, note}
  }`;

const KINDS = REVIEW_KINDS.map(({ value }) => value);

const isMissing = (kind: ReviewKind): string =>
  `("${kind}" in kinds && !("${kind}" in approved[].kind))`;
const RETURNED = `count(returned) > 0`;
/** A text that needs no kind waits all the same: for somebody to take note of its warnings. */
const NEEDS_NONE = `count(kinds) == 0`;
const SOME_MISSING = `(${KINDS.map(isMissing).join(" || ")} || ${NEEDS_NONE})`;

/** `$me` is the person's id, `$myKinds` the kinds of review the person is named for. */
const IS_MINE = `(${KINDS.map((kind) => `("${kind}" in $myKinds && ${isMissing(kind)})`).join(" || ")}
  || (${NEEDS_NONE} && count($myKinds) > 0)) && !($me in editors) && !($me in approved[].reviewer)`;

/** Which requests are in each queue. */
const CONDITIONS: Readonly<Record<QueueName, string>> = {
  mine: `!(${RETURNED}) && ${IS_MINE}`,
  waiting: `!(${RETURNED}) && ${SOME_MISSING}`,
  half: `!(${RETURNED}) && count(approved) > 0 && ${SOME_MISSING}`,
  returned: RETURNED,
  approved: `!(${RETURNED}) && !${SOME_MISSING}`,
};

function requestsIn(queue: QueueName, kind: KindFilter): string {
  const ofKind = kind === "all" ? "" : `"${kind}" in kinds && `;
  return `${OPEN_REQUESTS}[${ofKind}${CONDITIONS[queue]}]`;
}

const kindSchema = z.enum(valuesOf(REVIEW_KINDS));

const reviewSchema = z.object({
  kind: kindSchema,
  reviewer: z.string(),
  note: z.string().nullable(),
});

const requestSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  title: z.string().nullable(),
  /** When the draft was last saved. */
  savedAt: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  note: z.string().nullable(),
  /** Kinds that the text needs. */
  kinds: z.array(kindSchema),
  editors: z.array(z.string()),
  approved: z.array(reviewSchema),
  returned: z.array(reviewSchema),
});
export type WaitingRequest = z.infer<typeof requestSchema>;

/** Who asks. Both are sorted into the parameters of each query. */
export interface Asker {
  readonly id: string;
  readonly reviews: readonly ReviewKind[];
}

const LISTENED = `*[_type in ["reviewRequest", "review"]]`;

/** A queue, the oldest request first. */
export function queueQuery(
  queue: QueueName,
  kind: KindFilter,
  asker: Asker,
  pages: number,
): LiveQuery<WaitingRequest> {
  return {
    query: `${requestsIn(queue, kind)} | order(requestedAt asc, _id asc)
      [0...${pages * ROWS_PER_PAGE}] {
        documentId, requestedBy, requestedAt, "note": coalesce(note, null),
        kinds, editors, approved, returned, ...draft
      }`,
    params: { me: asker.id, myKinds: asker.reviews },
    listenTo: LISTENED,
    rows: z.array(requestSchema),
  };
}

const countsSchema = z.object({
  mine: z.number(),
  waiting: z.number(),
  half: z.number(),
  returned: z.number(),
  approved: z.number(),
});
export type QueueCounts = z.infer<typeof countsSchema>;

/** How many wait in each queue, as one row. */
export function countsQuery(kind: KindFilter, asker: Asker): LiveQuery<QueueCounts> {
  const counts = QUEUES.map((queue) => `"${queue}": count(${requestsIn(queue, kind)})`);
  return {
    query: `[{${counts.join(", ")}}]`,
    params: { me: asker.id, myKinds: asker.reviews },
    listenTo: LISTENED,
    rows: z.array(countsSchema),
  };
}
