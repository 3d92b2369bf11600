import { isPublicType } from "../contracts/index.ts";
import type { PolicyDocument } from "../policy/index.ts";
import { makeContext } from "../policy/index.ts";
import type { PublishSetResponse } from "./api.ts";
import { enterAll } from "./audit.ts";
import type { Caller } from "./callers.ts";
import type { Dossier } from "./dossier.ts";
import { findingsOn, mustNotBlock } from "./judgement.ts";
import { LakeConflict, type Mutation } from "./lake-port.ts";
import { settle } from "./outbox.ts";
import { GateProblem } from "./problems.ts";
import { letOut, mustBeReady, outboxOf, publishedInside, recordOf } from "./publish.ts";
import { mustBePublishable } from "./publishable.ts";
import { referencesIn } from "./references.ts";
import { attempt } from "./refusals.ts";
import type { Setting } from "./setting.ts";
import { gather } from "./surroundings.ts";

/** One document of a set: its id, and the digest of the text that was read. */
interface Member {
  readonly id: string;
  readonly digest: string;
}

/**
 * Publishes several documents in one transaction, or none. Each is judged as if the others were
 * published already; each needs the reviews that it would need alone. In `public` they appear one
 * after the other, what is referred to first.
 */
export async function publishSet(
  setting: Setting,
  caller: Caller,
  members: readonly Member[],
): Promise<PublishSetResponse> {
  await settle(setting);
  const decide = () =>
    withDossiers(members, caller, setting, (dossiers) =>
      commitAll(dossiers, members, caller, setting),
    );
  let transactionId: string;
  try {
    transactionId = await decide();
  } catch (error) {
    if (!(error instanceof LakeConflict)) throw error;
    transactionId = await decide();
  }
  const documentIds = members.map(({ id }) => id);
  return { documentIds, transactionId, published: await letOut(documentIds, setting) };
}

/** A refusal is on record of every document of the set. */
function withDossiers<Result>(
  [first, ...rest]: readonly Member[],
  caller: Caller,
  setting: Setting,
  task: (dossiers: readonly Dossier[]) => Promise<Result>,
): Promise<Result> {
  if (first === undefined) return task([]);
  return attempt({ attempted: "publish", caller, id: first.id }, setting, (dossier) =>
    withDossiers(rest, caller, setting, (others) => task([dossier, ...others])),
  );
}

async function commitAll(
  dossiers: readonly Dossier[],
  members: readonly Member[],
  caller: Caller,
  setting: Setting,
): Promise<string> {
  const [first] = dossiers;
  if (first === undefined) throw new GateProblem("bad-request", "ids: the set is empty.");
  const { head } = first;
  // Something was decided while they were read: what was read may not belong together.
  if (dossiers.some((dossier) => dossier.head !== head)) {
    throw new LakeConflict("Something was decided meanwhile.");
  }
  for (const [index, dossier] of dossiers.entries()) {
    mustBeReady(dossier, members[index]?.digest ?? "");
    mustLeave(dossier);
  }
  const candidates = dossiers.map(({ candidate }) => candidate);
  const together = await Promise.all(
    dossiers.map((dossier) => amongOthers(dossier, candidates, setting)),
  );
  for (const dossier of together) {
    await mustBePublishable(dossier, setting);
    mustNotBlock(findingsOn(dossier));
  }
  const transactionId = crypto.randomUUID();
  const at = setting.clock();
  const ordered = referredToFirst(together);
  const leaving = await Promise.all(
    ordered.map((dossier, index) => outboxOf(dossier, head + 1 + index, at, setting)),
  );
  const records = await Promise.all(
    ordered.map(async (dossier, index) => ({
      ...(await recordOf(dossier, caller, at)),
      seals: leaving[index]?.seals ?? [],
    })),
  );
  const entries = await enterAll(setting, head + 1, records, transactionId);
  await setting.step("publish: before the editorial transaction");
  await setting.lake.editorial.transact(
    [
      ...heldOnce(ordered),
      ...ordered.flatMap((dossier) => publishedInside(dossier, transactionId)),
      ...entries,
      ...leaving.flatMap(({ mutations }) => mutations),
    ],
    transactionId,
  );
  await setting.step("publish: after the editorial transaction");
  return transactionId;
}

/** A consent or profile changes what is published already: that is decided by itself. */
function mustLeave({ id, candidate }: Dossier): void {
  if (isPublicType(candidate._type)) return;
  throw new GateProblem(
    "not-publishable",
    `"${id}" takes effect inside. Publish it by itself, before what rests on it.`,
  );
}

/** The same dossier, in whose context the other documents of the set are published. */
async function amongOthers(
  dossier: Dossier,
  arriving: readonly PolicyDocument[],
  { lake, vault, clock, twoReviewers }: Setting,
): Promise<Dossier> {
  const { candidate, reading, leaving, digest, reviews, editors } = dossier;
  const place = { reading, editorial: lake.editorial, vault, leaving, arriving };
  const gathered = await gather(candidate, place);
  const records = reviews.map(({ record }) => record);
  const review = { digest, reviews: records, editors: editors ?? [], twoReviewers };
  return { ...dossier, context: makeContext({ now: clock().toISOString(), ...gathered, review }) };
}

/** What others of the set refer to comes before them; of a circle, in the order that was sent. */
function referredToFirst(dossiers: readonly Dossier[]): readonly Dossier[] {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const ordered = new Set<Dossier>();
  const entered = new Set<Dossier>();
  const place = (dossier: Dossier) => {
    if (entered.has(dossier)) return;
    entered.add(dossier);
    for (const { id } of referencesIn(dossier.candidate)) {
      const other = byId.get(id);
      if (other !== undefined) place(other);
    }
    ordered.add(dossier);
  };
  for (const dossier of dossiers) place(dossier);
  return [...ordered];
}

/** What was read for several is held once, at the one revision that all of them saw. */
function heldOnce(dossiers: readonly Dossier[]): readonly Mutation[] {
  const held = dossiers.flatMap(({ id, reading }) => reading.held(id));
  return [...new Map(held.map((mutation) => [JSON.stringify(mutation), mutation])).values()];
}
