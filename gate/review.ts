import type { z } from "zod";
import type { ReviewKind } from "../contracts/vocabulary.ts";
import { requiredReviews, type ReviewRecord } from "../policy/index.ts";
import {
  type reviewBodySchema,
  type reviewRequestBodySchema,
  reviewResponseSchema,
} from "./api.ts";
import { enter } from "./audit.ts";
import type { Caller } from "./callers.ts";
import { compile, type Dossier } from "./dossier.ts";
import { type Findings, findingsBeforeReview, mustBeApprovable } from "./judgement.ts";
import { mustBePublishable } from "./publishable.ts";
import { holdStill } from "./lake-port.ts";
import { mustBeSame } from "./once.ts";
import { GateProblem } from "./problems.ts";
import { attempt } from "./refusals.ts";
import { kindsOf } from "./people.ts";
import { reviewDocument, reviewRequestIdOf, reviewRequestOf } from "./reviews.ts";
import type { Setting } from "./setting.ts";

/** Puts on record that a text is ready for its reviewers. Asking again replaces the request. */
export async function requestReview(
  setting: Setting,
  caller: Caller,
  id: string,
  { digest, note }: z.output<typeof reviewRequestBodySchema>,
) {
  const before = await requestedBefore(id, caller, setting);
  if (before !== undefined) return { reviewRequest: before };
  const dossier = await compile(id, caller, setting);
  mustBeCurrent(digest, dossier);
  await mustBePublishable(dossier, setting);
  const request = {
    requestedBy: caller.id,
    requestedAt: setting.clock().toISOString(),
    digest,
    ...(note === undefined ? {} : { note }),
  };
  const document = {
    _id: reviewRequestIdOf(id),
    _type: "reviewRequest",
    document: { _type: "reference", _ref: id, _weak: true },
    ...request,
    // So that a queue can be asked for, and counted, by one query. Each check tells them anew.
    kinds: requiredReviews(dossier.candidate, dossier.context),
    editors: dossier.editors ?? [],
    ...caller.request,
  };
  await setting.lake.editorial.transact([{ createOrReplace: document }], crypto.randomUUID());
  return { reviewRequest: request };
}

/** What the same request has put on record already. */
async function requestedBefore(id: string, { request }: Caller, { lake }: Setting) {
  if (request === undefined) return undefined;
  const before = await reviewRequestOf(id, lake.editorial);
  if (before?.requestKey !== request.requestKey) return undefined;
  const { requestKey: _key, requestDigest = "", ...told } = before;
  mustBeSame(request, requestDigest);
  return told;
}

/**
 * Records a review of exactly the text that the reviewer read. A second one by the same person of
 * the same kind and text replaces the first.
 */
export async function review(
  setting: Setting,
  caller: Caller,
  id: string,
  body: z.output<typeof reviewBodySchema>,
): Promise<z.infer<typeof reviewResponseSchema>> {
  const what = { attempted: "review", caller, id } as const;
  return attempt(what, setting, (dossier) => reviewOf(dossier, caller, body, setting));
}

async function reviewOf(
  dossier: Dossier,
  caller: Caller,
  { kind, decision, digest, note, acknowledged }: z.output<typeof reviewBodySchema>,
  setting: Setting,
): Promise<z.infer<typeof reviewResponseSchema>> {
  const { id } = dossier;
  const findings = await findingsBeforeReview(dossier, setting);
  const obstacle = obstacleToReview(caller, kind, { dossier, findings }, setting);
  if (obstacle !== undefined) throw new GateProblem("may-not-review", obstacle);
  mustBeCurrent(digest, dossier);
  if (decision === "changes-requested" && (note ?? "").trim() === "") {
    throw new GateProblem("note-needed", "The review asks for changes and does not say which.");
  }
  if (decision === "approved") mustBeApprovable(findings);

  const earlier = dossier.reviews.find(
    ({ record }) =>
      record.reviewer === caller.id && record.kind === kind && record.digest === digest,
  );
  const at = setting.clock().toISOString();
  const record: ReviewRecord = {
    id: earlier?.record.id ?? `review.${crypto.randomUUID()}`,
    kind,
    decision,
    digest,
    reviewer: caller.id,
    reviewedAt: at,
    acknowledged,
    ...(note === undefined ? {} : { note }),
  };
  const transactionId = crypto.randomUUID();
  const entry = {
    action: "review",
    documentId: id,
    documentType: dossier.candidate._type,
    digest,
    actor: caller.id,
    ...caller.request,
    at,
    decision,
    acknowledged,
    approvals: decision === "approved" ? [{ kind, reviewer: caller.id, reviewId: record.id }] : [],
  } as const;
  const document = reviewDocument(id, record);
  await setting.lake.editorial.transact(
    [
      ...dossier.reading.held(id),
      ...(earlier === undefined
        ? [{ create: document }]
        : [holdStill(earlier.stored._id, earlier.stored._rev), { createOrReplace: document }]),
      await enter(setting, dossier.head + 1, entry, transactionId),
    ],
    transactionId,
  );
  return reviewResponseSchema.parse({ review: record });
}

/** Why this person may not give this kind of review of this text; `undefined` if he may. */
export function obstacleToReview(
  caller: Caller,
  kind: ReviewKind,
  { dossier, findings }: { readonly dossier: Dossier; readonly findings: Findings },
  setting: Setting,
): string | undefined {
  const { draft, digest, editors, reviews } = dossier;
  const person = caller.id;
  if (!kindsOf(caller, setting).includes(kind)) {
    return `You are not a reviewer of the kind "${kind}". An operator of the gate names the reviewers.`;
  }
  if (draft === undefined) return "There is no draft: what is published was reviewed.";
  if (!isWanted(kind, dossier, findings)) {
    return `This document needs no review of the kind "${kind}".`;
  }
  if (editors === undefined) {
    return "The history does not reach back to the last publish, so nobody can be shown not to have edited the text. Copy it into a new document.";
  }
  if (editors.includes(person)) {
    return "You changed this text since it was last published. Somebody else must review it.";
  }
  if (setting.twoReviewers === "not-needed") return undefined;
  const gaveOther = reviews.some(
    ({ record }) => record.reviewer === person && record.kind !== kind && record.digest === digest,
  );
  return gaveOther
    ? "You gave the other kind of review for this text. Two kinds need two people."
    : undefined;
}

/** Where no review is required, one may still take note of a warning. */
function isWanted(kind: ReviewKind, { candidate, context }: Dossier, findings: Findings): boolean {
  const warned = findings.some(({ severity }) => severity === "warn");
  return warned || requiredReviews(candidate, context).includes(kind);
}

/** Refuses a digest that is not that of the text as it is now. */
export function mustBeCurrent(digest: string, dossier: Dossier): void {
  if (digest === dossier.digest) return;
  throw new GateProblem(
    "text-changed",
    "The text has changed since you read it, or something it rests on has.",
  );
}
