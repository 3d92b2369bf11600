/**
 * The gate's HTTP shapes. The Studio, scripts and tests know the gate by this file alone.
 * Errors are RFC 9457 problem documents (`problemSchema`).
 */
import { z } from "zod";
import {
  CHANNELS,
  PUBLIC_TYPES,
  REVIEW_KINDS,
  TAKEDOWN_KINDS,
  valuesOf,
} from "../contracts/vocabulary.ts";

const pathSegmentSchema = z.union([z.string(), z.number(), z.object({ _key: z.string() })]);

const sourceSchema = z.union([
  z.literal("house"),
  z.object({ title: z.string(), url: z.string().optional(), locator: z.string().optional() }),
]);

const fixSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("replace-text"), title: z.string(), replacement: z.string() }),
  z.object({
    kind: z.literal("set"),
    title: z.string(),
    path: z.array(pathSegmentSchema),
    value: z.unknown(),
  }),
]);

/** A finding of the policy, as in `policy/engine/types.ts`. */
export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(["block", "warn"]),
  outcome: z.enum(["fail", "needs-review"]),
  documentId: z.string(),
  path: z.array(pathSegmentSchema),
  span: z.object({ start: z.number(), end: z.number() }).optional(),
  text: z.string().optional(),
  message: z.string(),
  fix: fixSchema.optional(),
  source: z.array(sourceSchema),
  engineFault: z.literal(true).optional(),
});

/** `sha256:` and 64 hexadecimal digits, over RFC 8785 canonical JSON. */
const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const reviewKindSchema = z.enum(valuesOf(REVIEW_KINDS));

const reviewSchema = z.object({
  id: z.string(),
  kind: reviewKindSchema,
  decision: z.enum(["approved", "changes-requested"]),
  digest: digestSchema,
  reviewer: z.string(),
  reviewedAt: z.string(),
  acknowledged: z.array(z.string()),
  note: z.string().optional(),
});

/** `POST /v1/documents/{id}/check` — body empty or `{}`; writes nothing. */
export const checkResponseSchema = z.object({
  documentId: z.string(),
  /** What a review or publish of exactly this text must name. */
  digest: digestSchema,
  findings: z.array(findingSchema),
  blocked: z.boolean(),
  /** The kinds of review this document needs before it may go out. */
  requiredReviews: z.array(reviewKindSchema),
  /** Not used up, of this digest or an older one; only those of `digest` count. */
  reviews: z.array(reviewSchema),
  /** When a review was asked for, for this digest or an older one. */
  reviewRequest: z
    .object({
      requestedBy: z.string(),
      requestedAt: z.string(),
      digest: digestSchema,
      note: z.string().optional(),
    })
    .nullable(),
  /** User ids of those who changed the draft since it was last published. */
  editors: z.array(z.string()),
  /** What the caller may review here: kinds he is a reviewer for and did not write. */
  mayReview: z.array(reviewKindSchema),
  /** Seal of the published form, if there is one in `public` now. */
  published: z
    .object({
      digest: z.string(),
      validUntil: z.string(),
      channels: z.array(z.enum(valuesOf(CHANNELS))),
    })
    .nullable(),
});

/** `GET /v1/me`: what the caller may do at the gate beside drafting. A document's own check has the last word. */
export const meResponseSchema = z.object({
  id: z.string(),
  /** The kinds of review he is named for. */
  reviews: z.array(reviewKindSchema),
  administrator: z.boolean(),
});

/** `POST /v1/documents/{id}/review-requests` */
export const reviewRequestBodySchema = z.strictObject({
  digest: digestSchema,
  note: z.string().max(2000).optional(),
});

/** `POST /v1/documents/{id}/reviews` */
export const reviewBodySchema = z.strictObject({
  kind: reviewKindSchema,
  decision: z.enum(["approved", "changes-requested"]),
  digest: digestSchema,
  /** Required with `changes-requested`. */
  note: z.string().max(2000).optional(),
  /** Rule ids of warnings taken note of. */
  acknowledged: z.array(z.string()).max(100).default([]),
});
export const reviewResponseSchema = z.object({ review: reviewSchema });

/** `POST /v1/documents/{id}/publish` */
export const publishBodySchema = z.strictObject({ digest: digestSchema });
export const publishResponseSchema = z.object({
  documentId: z.string(),
  /** The `editorial` transaction. */
  transactionId: z.string(),
  /** True once `public` holds it. False: it is in the outbox and will be applied; not yet published. */
  published: z.boolean(),
});

/** `POST /v1/sets/publish`: all or none; `digests` in the order of `ids`. */
export const publishSetBodySchema = z
  .strictObject({
    ids: z.array(z.string()).min(1).max(50),
    digests: z.array(digestSchema).min(1).max(50),
  })
  .refine(({ ids, digests }) => ids.length === digests.length, {
    path: ["digests"],
    message: "there must be one for each id",
  })
  .refine(({ ids }) => new Set(ids).size === ids.length, {
    path: ["ids"],
    message: "each may be there once",
  });
export const publishSetResponseSchema = z.object({
  documentIds: z.array(z.string()),
  /** The one `editorial` transaction. */
  transactionId: z.string(),
  /** True once `public` holds all of them. */
  published: z.boolean(),
});

/** `POST /v1/documents/{id}/unpublish`; `cascade` also takes down what refers to it strongly. */
export const unpublishBodySchema = z.strictObject({
  reason: z.string().trim().min(3).max(2000),
  cascade: z.boolean().default(false),
});
export const unpublishResponseSchema = z.object({
  documentId: z.string(),
  transactionId: z.string(),
  takenDown: z.array(z.string()),
});

/** `POST /v1/consents/{id}/withdraw`; asked again, it answers the same receipt. */
export const withdrawBodySchema = z.strictObject({
  reason: z.string().trim().min(3).max(2000),
});
export const withdrawalReceiptSchema = z.object({
  consentId: z.string(),
  /** The `editorial` transaction of the decision. */
  transactionId: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  /** Null while the gate is still at work on it; what is public goes first. */
  finishedAt: z.string().nullable(),
  tookMs: z.number().nullable(),
  takenDown: z.array(z.string()),
  /** Copies that only people can call back: what was allowed in each channel but the website. */
  recall: z.array(
    z.object({ channel: z.enum(valuesOf(CHANNELS)), documentIds: z.array(z.string()) }),
  ),
});

/** Of a document of people's, as `/v1/documents/{id}` takes it: records of the gate hold a dot. */
const contentIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/, "it takes a bare document id");

/**
 * `POST /v1/purges`: asks for the history of these documents to be forgotten, and of what is about
 * this survivor and nobody else. Image ids may be among them.
 */
export const purgeBodySchema = z
  .strictObject({
    documentIds: z.array(contentIdSchema).max(50).default([]),
    survivorId: contentIdSchema.optional(),
    reason: z.string().trim().min(3).max(2000),
  })
  .refine(({ documentIds, survivorId }) => documentIds.length > 0 || survivorId !== undefined, {
    path: ["documentIds"],
    message: "there must be one, or a survivorId",
  });

/** A purge, as `POST /v1/purges`, `GET /v1/purges/{id}`, its confirmation and `DELETE` answer it. */
export const purgeSchema = z.object({
  id: z.string(),
  /** Under way: confirmed and not finished; the gate goes on by itself. */
  state: z.enum(["waiting", "withdrawn", "expired", "under-way", "done"]),
  /** All that goes, as it was when the purge was asked for; images that only they show go with it. */
  documentIds: z.array(z.string()),
  /** Null once it was erased. */
  reason: z.string().nullable(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  confirmableUntil: z.string(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});
/** `GET /v1/purges`: oldest first. */
export const purgesSchema = z.object({ purges: z.array(purgeSchema) });

/** `GET /v1/consents/{id}/dependents`: what a withdrawal would do now. Writes nothing. */
export const dependentsResponseSchema = z.object({
  consentId: z.string(),
  /** Published documents that would go, in public and inside. */
  documents: z.array(z.object({ documentId: z.string(), documentType: z.string() })),
  /** Drafts, by bare id, that would lose the images that show the person. */
  drafts: z.array(z.string()),
  /** Copies that only people could call back, as in the receipt. */
  recall: withdrawalReceiptSchema.shape.recall,
});

/**
 * `GET /v1/takedowns?since=…`: what was public and is no more, oldest first; for anybody. `since`
 * is an ISO 8601 moment: only what went at or after it.
 */
export const takedownsResponseSchema = z.object({
  takedowns: z.array(
    z.object({
      documentId: z.string(),
      documentType: z.enum(PUBLIC_TYPES),
      since: z.string(),
      kind: z.enum(valuesOf(TAKEDOWN_KINDS)),
    }),
  ),
});

/** RFC 9457, with what the gate adds. `type` is a relative URI, e.g. `/problems/blocked`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  findings: z.array(findingSchema).optional(),
  dependents: z.array(z.string()).optional(),
});

export type MeResponse = z.infer<typeof meResponseSchema>;
export type CheckResponse = z.infer<typeof checkResponseSchema>;
export type ReviewBody = z.input<typeof reviewBodySchema>;
export type PublishResponse = z.infer<typeof publishResponseSchema>;
export type PublishSetResponse = z.infer<typeof publishSetResponseSchema>;
export type UnpublishResponse = z.infer<typeof unpublishResponseSchema>;
export type WithdrawalReceipt = z.infer<typeof withdrawalReceiptSchema>;
export type Purge = z.infer<typeof purgeSchema>;
export type DependentsResponse = z.infer<typeof dependentsResponseSchema>;
export type TakedownsResponse = z.infer<typeof takedownsResponseSchema>;
export type Problem = z.infer<typeof problemSchema>;
