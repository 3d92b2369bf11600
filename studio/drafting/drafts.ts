/** The drafts that the lists of Drafting are made of, and what was asked and said about them. */
import { z } from "zod";
import { bareId } from "../../policy/index.ts";
import { GATED_TYPES } from "../gated-types.ts";
import type { LiveQuery } from "../views/use-live-query.ts";

/** The drafts worked on last. What is older is in the library, and found by search. */
export const MOST_DRAFTS = 300;

/** Autosave writes every second or so: lists are asked for anew when a pause comes. */
const QUIET_MS = 2000;

const draftSchema = z
  .object({ _id: z.string(), _rev: z.string(), _type: z.string(), _updatedAt: z.string() })
  .transform((draft) => ({
    documentId: bareId(draft._id),
    documentType: draft._type,
    revision: draft._rev,
    updatedAt: draft._updatedAt,
  }));
export type Draft = z.infer<typeof draftSchema>;

export const DRAFTS: LiveQuery<Draft> = {
  query: `*[_id in path("drafts.**") && _type in $types] | order(_updatedAt desc)
    [0...${MOST_DRAFTS}] { _id, _rev, _type, _updatedAt }`,
  params: { types: GATED_TYPES },
  listenTo: `*[_id in path("drafts.**") && _type in $types]`,
  rows: z.array(draftSchema),
  quietMs: QUIET_MS,
};

const reviewEventSchema = z.object({
  documentId: z.string(),
  /** A request, or what a reviewer decided. */
  what: z.enum(["request", "approved", "changes-requested"]),
  at: z.string(),
});
export type ReviewEvent = z.infer<typeof reviewEventSchema>;

/** Requests, and the reviews that no publication has used up. */
export const REVIEW_EVENTS: LiveQuery<ReviewEvent> = {
  query: `*[(_type == "reviewRequest" || (_type == "review" && !defined(usedBy)))
    && defined(document._ref)] {
    "documentId": document._ref,
    "what": select(_type == "reviewRequest" => "request", decision),
    "at": coalesce(requestedAt, reviewedAt)
  }`,
  params: {},
  listenTo: `*[_type in ["reviewRequest", "review"]]`,
  rows: z.array(reviewEventSchema),
};
