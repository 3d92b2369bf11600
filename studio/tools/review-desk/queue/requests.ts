/** What waits on the desk, asked of the lake: bounded lists, counted where the data is. */
import { z } from "zod";
import { REVIEW_KINDS, valuesOf, type ReviewKind } from "../../../../contracts/vocabulary.ts";
import type { LiveQuery } from "../../../views/use-live-query.ts";
import { QUEUES, type KindFilter, type QueueName } from "../places.ts";

/** How many rows a page of a queue holds. */
export const ROWS_PER_PAGE = 50;

/** Requests of before they named the kinds they need are about what tells of survivors. */
const KINDS_NEEDED = `coalesce(kinds, ["consent", "identity"])`;

/** The reviews of exactly the text that a request is about. */
const REVIEWS_OF = `*[_type == "review" && document._ref == ^.document._ref && digest == ^.digest
  && !defined(usedBy)]`;

const isApproved = (kind: ReviewKind): string =>
  `count(${REVIEWS_OF}[kind == "${kind}" && decision == "approved"]) > 0`;
const isMissing = (kind: ReviewKind): string =>
  `("${kind}" in ${KINDS_NEEDED} && !(${isApproved(kind)}))`;

const RETURNED = `count(${REVIEWS_OF}[decision == "changes-requested"]) > 0`;
const KINDS = REVIEW_KINDS.map(({ value }) => value);
const SOME_MISSING = `(${KINDS.map(isMissing).join(" || ")} || count(${KINDS_NEEDED}) == 0)`;
const SOME_APPROVED = `count(${REVIEWS_OF}[decision == "approved"]) > 0`;

/** `$me` is the person's id, `$myKinds` the kinds of review the person is named for. */
const IS_MINE = `(${KINDS.map((kind) => `("${kind}" in $myKinds && ${isMissing(kind)})`).join(" || ")}
  || (count(${KINDS_NEEDED}) == 0 && count($myKinds) > 0))
  && !($me in coalesce(editors, []))
  && count(${REVIEWS_OF}[reviewer == $me && decision == "approved"]) == 0`;

/** Which requests are in each queue. */
const CONDITIONS: Readonly<Record<QueueName, string>> = {
  mine: `!(${RETURNED}) && ${IS_MINE}`,
  waiting: `!(${RETURNED}) && ${SOME_MISSING}`,
  half: `!(${RETURNED}) && ${SOME_APPROVED} && ${SOME_MISSING}`,
  returned: RETURNED,
  approved: `!(${RETURNED}) && !${SOME_MISSING}`,
};

const OPEN = `_type == "reviewRequest" && defined(*[_id == "drafts." + ^.document._ref][0]._id)`;

function conditionOf(queue: QueueName, kind: KindFilter): string {
  const ofKind = kind === "all" ? "" : ` && "${kind}" in ${KINDS_NEEDED}`;
  return `${OPEN}${ofKind} && ${CONDITIONS[queue]}`;
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
    query: `*[${conditionOf(queue, kind)}] | order(requestedAt asc, _id asc)
      [0...${pages * ROWS_PER_PAGE}] {
        "documentId": document._ref,
        ...*[_id == "drafts." + ^.document._ref][0] {
          "documentType": _type,
          "savedAt": _updatedAt,
          "title": coalesce(title, name, question, pseudonym, term, pt::text(text), text, null)
        },
        requestedBy, requestedAt, "note": coalesce(note, null),
        "kinds": ${KINDS_NEEDED}, "editors": coalesce(editors, []),
        "approved": ${REVIEWS_OF}[decision == "approved"]{kind, reviewer, "note": coalesce(note, null)},
        "returned": ${REVIEWS_OF}[decision == "changes-requested"]
          {kind, reviewer, "note": coalesce(note, null)}
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
  const counts = QUEUES.map((queue) => `"${queue}": count(*[${conditionOf(queue, kind)}])`);
  return {
    query: `[{${counts.join(", ")}}]`,
    params: { me: asker.id, myKinds: asker.reviews },
    listenTo: LISTENED,
    rows: z.array(countsSchema),
  };
}
