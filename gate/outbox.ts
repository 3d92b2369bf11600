/**
 * Does in `public` what was decided in `editorial`: at once, and again after a crash.
 *
 * For each document only its newest entry is carried out; doing it twice is doing it once. An
 * entry is marked only if it is still as it was read, and what `public` holds is replaced only if
 * it is still what was read before the entry: so of two gates at work on one document, the one
 * that worked on an older decision starts over.
 */
import { bringAssets, clearAssets } from "./assets.ts";
import { holdStill, LakeConflict, type LakeDocument, type NewDocument } from "./lake-port.ts";
import { formOf, marksOf, type OutboxEntry, pendingEntries } from "./outbox-entry.ts";
import { GateProblem } from "./problems.ts";
import type { Setting } from "./setting.ts";
import { carryOutTakedowns } from "./takedown.ts";
import { tombstoneIdOf } from "./tombstone.ts";

const ATTEMPTS = 3;

/** How it went. */
export interface Settled {
  /** Documents that must wait: `public` or `editorial` did not take what was decided. */
  readonly waiting: ReadonlySet<string>;
  /** The editorial transaction that ended the takedowns, if there were any. */
  readonly takedown?: string;
}

/**
 * Carries out all that is pending; what goes, goes first. What a data set does not take (say, a
 * reference to something that is not there) waits and holds up nothing else; it is logged.
 *
 * Rejects if the lake does not answer.
 */
export async function settle(setting: Setting): Promise<Settled> {
  const waiting = new Set<string>();
  const takedowns = newestOf(await pendingEntries(setting.lake.editorial), "takedown");
  const takedown = await orWait(takedowns, waiting, setting, () => settleTakedowns(setting));
  for (const entry of newestOf(await pendingEntries(setting.lake.editorial), "publish")) {
    await orWait([entry], waiting, setting, () => settlePublish(entry.documentId, setting));
  }
  return { waiting, ...(takedown === undefined ? {} : { takedown }) };
}

/** Starts over when the state has changed underneath, a few times; then the entries wait. */
async function orWait<Result>(
  entries: readonly OutboxEntry[],
  waiting: Set<string>,
  setting: Setting,
  attempt: () => Promise<Result>,
): Promise<Result | undefined> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isAboutTheEntry(error)) throw error;
      if (error instanceof LakeConflict && left > 0) continue;
      for (const { documentId } of entries) {
        waiting.add(documentId);
        setting.log({ event: "outbox-waiting", documentId, cause: error.message });
      }
      return undefined;
    }
  }
}

/** Rather than about the lake as a whole: an entry that cannot be carried out stops no other. */
function isAboutTheEntry(error: unknown): error is LakeConflict | GateProblem {
  return (
    error instanceof LakeConflict ||
    (error instanceof GateProblem && error.id !== "lake-unavailable")
  );
}

async function settleTakedowns(setting: Setting): Promise<string | undefined> {
  const pending = await pendingEntries(setting.lake.editorial);
  const takedowns = newestOf(pending, "takedown");
  if (takedowns.length === 0) return undefined;
  const gone = new Set(takedowns.map((entry) => entry.documentId));
  const overtaken = pending.filter((entry) => gone.has(entry.documentId));
  return carryOutTakedowns(takedowns, overtaken, setting);
}

async function settlePublish(documentId: string, setting: Setting): Promise<void> {
  const { lake, clock, step } = setting;
  const current = (await lake.public.documents([documentId])).get(documentId);
  const pending = await pendingEntries(lake.editorial);
  const entries = pending.filter((entry) => entry.documentId === documentId);
  const entry = entries.at(-1);
  if (entry?.operation !== "publish") return;

  const form = await sealedFormOf(entry, setting);
  await step("outbox: before the assets");
  await bringAssets(entry.assets, lake);
  await step("outbox: after the assets");
  await putForm(form, current, setting);
  await step("outbox: after the public transaction");
  const used = entries.flatMap(({ assets, retired }) => [...assets, ...retired]);
  await clearAssets(
    used.filter((id) => !entry.assets.includes(id)),
    lake.public,
  );
  await step("outbox: after clearing assets");
  await lake.editorial.transact(marksOf(entries, clock().toISOString()), crypto.randomUUID());
  await step("outbox: after the mark");
  setting.log({ event: "published", documentId });
}

async function putForm(
  form: NewDocument,
  current: LakeDocument | undefined,
  { lake }: Setting,
): Promise<void> {
  await lake.public.transact(
    [
      ...(current === undefined
        ? [{ create: form }]
        : [holdStill(current._id, current._rev), { createOrReplace: form }]),
      { delete: { id: await tombstoneIdOf(form._id) } },
    ],
    crypto.randomUUID(),
  );
}

/** What nobody sealed does not go out, even where somebody wrote an entry that says so. */
async function sealedFormOf(entry: OutboxEntry, { verdictOn }: Setting): Promise<NewDocument> {
  const form = formOf(entry);
  if (form?._id === entry.documentId && (await verdictOn(form)) === "genuine") return form;
  throw new GateProblem("internal", `${entry._id} holds no form of ${entry.documentId}.`);
}

/** The newest entry of each document, of those where it is of this operation. */
function newestOf(
  entries: readonly OutboxEntry[],
  operation: OutboxEntry["operation"],
): readonly OutboxEntry[] {
  const newest = new Map(entries.map((entry) => [entry.documentId, entry]));
  return [...newest.values()].filter((entry) => entry.operation === operation);
}
