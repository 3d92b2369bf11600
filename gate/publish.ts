import { isPublicType } from "../contracts/index.ts";
import { consentsReliedOn, validityOf } from "../policy/index.ts";
import type { PublishResponse } from "./api.ts";
import { enter, type SealOnRecord } from "./audit.ts";
import type { Caller } from "./callers.ts";
import { consequencesOf } from "./consequences.ts";
import { termsOf } from "./consent-terms.ts";
import { contentOf, digestOf } from "./digest.ts";
import type { Dossier } from "./dossier.ts";
import { formToLeave } from "./form-to-leave.ts";
import { draftIdOf } from "./ids.ts";
import { approvalsOf, findingsOn, mustNotBlock } from "./judgement.ts";
import { LakeConflict, type Mutation } from "./lake-port.ts";
import { settle } from "./outbox.ts";
import { publishEntry } from "./outbox-entry.ts";
import { GateProblem } from "./problems.ts";
import { mustBePublishable } from "./publishable.ts";
import { assetIdsIn } from "./references.ts";
import { attempt } from "./refusals.ts";
import { mustBeCurrent } from "./review.ts";
import { reviewRequestIdOf } from "./reviews.ts";
import { sealed, sealedApprovals } from "./seal.ts";
import type { Setting } from "./setting.ts";

/**
 * Publishes exactly the text of `digest`, or refuses.
 *
 * Judged anew, at the state that the transaction is held to: whatever was changed, withdrawn or
 * ended since the text was checked is seen here. If something changes between judgement and
 * transaction, it is judged once more.
 */
export async function publish(
  setting: Setting,
  caller: Caller,
  id: string,
  { digest }: { readonly digest: string },
): Promise<PublishResponse> {
  await settle(setting);
  const { transactionId, concerned } = await decide(setting, caller, id, digest);
  return { documentId: id, transactionId, published: await letOut(concerned, setting) };
}

interface Decision {
  readonly transactionId: string;
  /** Ids of all that the decision changes in `public`. */
  readonly concerned: readonly string[];
}

async function decide(
  setting: Setting,
  caller: Caller,
  id: string,
  digest: string,
): Promise<Decision> {
  const what = { attempted: "publish", caller, id } as const;
  const decideOnce = () =>
    attempt(what, setting, (dossier) => commit(dossier, caller, digest, setting));
  try {
    return await decideOnce();
  } catch (error) {
    if (!(error instanceof LakeConflict)) throw error;
  }
  return decideOnce();
}

/** Judges, and publishes inside, in one transaction with everything that follows from it. */
async function commit(
  dossier: Dossier,
  caller: Caller,
  digest: string,
  setting: Setting,
): Promise<Decision> {
  const { id, candidate, reading, head } = dossier;
  mustBeReady(dossier, digest);
  await mustBePublishable(dossier, setting);
  mustNotBlock(findingsOn(dossier));
  const transactionId = crypto.randomUUID();
  const at = setting.clock();
  const toPublic = await outboxOf(dossier, head + 1, at, setting);
  const consequences = await consequencesOf(dossier, at, setting);
  const record = {
    ...(await recordOf(dossier, caller, at)),
    ...(await termsOf(candidate)),
    seals: [...toPublic.seals, ...consequences.seals],
    takenDown: consequences.takenDown,
  };
  const entry = await enter(setting, head + 1, record, transactionId);
  await setting.step("publish: before the editorial transaction");
  await setting.lake.editorial.transact(
    [
      ...reading.held(id),
      ...publishedInside(dossier, transactionId),
      entry,
      ...toPublic.mutations,
      ...consequences.mutations,
    ],
    transactionId,
  );
  await setting.step("publish: after the editorial transaction");
  return { transactionId, concerned: [id, ...consequences.takenDown] };
}

/** Refuses where there is no draft, or another than was read. */
export function mustBeReady(dossier: Dossier, digest: string): void {
  const { id, draft, leaving } = dossier;
  if (draft === undefined) {
    throw new GateProblem("nothing-to-publish", `"${id}" has no draft.`);
  }
  if (leaving.has(id)) {
    throw new GateProblem("lake-unavailable", `A takedown of "${id}" is not finished yet.`);
  }
  mustBeCurrent(digest, dossier);
}

/** The draft becomes what is published, and its reviews are used up. */
export function publishedInside(dossier: Dossier, transactionId: string): readonly Mutation[] {
  const { id, draft, published, candidate, reviews } = dossier;
  const document = {
    ...contentOf(candidate),
    _id: id,
    _type: candidate._type,
    _createdAt: (published ?? draft)?._createdAt,
  };
  return [
    published === undefined ? { create: document } : { createOrReplace: document },
    { delete: { id: draftIdOf(id) } },
    ...reviews.map(({ stored }) => ({
      patch: { id: stored._id, ifRevisionID: stored._rev, set: { usedBy: transactionId } },
    })),
    { delete: { id: reviewRequestIdOf(id) } },
  ];
}

interface Leaving {
  readonly mutations: readonly Mutation[];
  readonly seals: readonly SealOnRecord[];
}

/** The entry of what goes to `public`; none for what never leaves. */
export async function outboxOf(
  dossier: Dossier,
  number: number,
  at: Date,
  { lake, vault, projectId, keys }: Setting,
): Promise<Leaving> {
  const { id, candidate, context } = dossier;
  const form = await formToLeave(candidate, context.resolve, vault);
  if (form === undefined) return { mutations: [], seals: [] };
  const assets = assetIdsIn(form);
  const before = (await lake.public.documents([id])).get(id);
  const approvals = await sealedApprovals(approvalsOf(dossier), projectId);
  const validity = validityOf(candidate, context);
  const complete = await sealed(form, { validity, approvals, at }, keys);
  const entry = publishEntry({
    number,
    place: 0,
    documentId: id,
    form: complete,
    assets,
    retired: assetIdsIn(before).filter((asset) => !assets.includes(asset)),
    createdAt: at.toISOString(),
  });
  const { signature } = complete.seal;
  return { mutations: [entry], seals: [{ documentId: id, signature }] };
}

/** What is put on record of a publish, but for what it lets out and takes down. */
export async function recordOf(dossier: Dossier, caller: Caller, at: Date) {
  const { candidate, context } = dossier;
  return {
    action: "publish",
    documentId: dossier.id,
    documentType: candidate._type,
    digest: dossier.digest,
    content: await digestOf(contentOf(candidate)),
    ...(isPublicType(candidate._type)
      ? {
          channels: validityOf(candidate, context).channels,
          consents: consentsReliedOn(candidate, context).map(({ _id }) => _id),
        }
      : {}),
    actor: caller.id,
    ...caller.request,
    at: at.toISOString(),
    approvals: approvalsOf(dossier).map((record) => ({
      kind: record.kind,
      reviewer: record.reviewer,
      reviewId: record.id,
    })),
  } as const;
}

/** Whether `public` is as was decided. If not, the outbox holds it, and it is tried again. */
export async function letOut(concerned: readonly string[], setting: Setting): Promise<boolean> {
  try {
    const { waiting } = await settle(setting);
    return !concerned.some((id) => waiting.has(id));
  } catch (error) {
    const cause = error instanceof Error ? error.message : "unknown";
    setting.log({ event: "outbox-failed", documentId: concerned[0], cause });
    return false;
  }
}
