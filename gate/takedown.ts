import { clearAssets } from "./assets.ts";
import { isDocumentId } from "./ids.ts";
import type { NewDocument } from "./lake-port.ts";
import { formOf, marksOf, type OutboxEntry } from "./outbox-entry.ts";
import type { Setting } from "./setting.ts";
import { withdrawInside } from "./withdraw-inside.ts";

/**
 * Carries out takedowns that were decided: from `public` first, then from what is published
 * inside. Every step may be done again, so a crash anywhere leaves a takedown that is finished at
 * the next start, and never more public than before.
 *
 * Answers the id of the editorial transaction.
 */
export async function carryOutTakedowns(
  takedowns: readonly OutboxEntry[],
  overtaken: readonly OutboxEntry[],
  setting: Setting,
): Promise<string> {
  const { lake, clock, step } = setting;
  const ids = takedowns.map((entry) => entry.documentId);
  const tombstones = await tombstonesIn(takedowns, setting);
  await lake.public.transact(
    [
      ...ids.map((id) => ({ delete: { id } })),
      ...tombstones.map((tombstone) => ({ createOrReplace: tombstone })),
    ],
    crypto.randomUUID(),
  );
  await step("takedown: after the public transaction");
  await clearAssets(
    overtaken.flatMap((entry) => [...entry.assets, ...entry.retired]),
    lake.public,
  );
  await step("takedown: after clearing assets");
  const transactionId = crypto.randomUUID();
  const consents = new Set(takedowns.flatMap(({ consent }) => consent ?? []));
  const inside = await withdrawInside(ids.filter(isDocumentId), consents, lake.editorial);
  await lake.editorial.transact(
    [...inside, ...marksOf(overtaken, clock().toISOString())],
    transactionId,
  );
  await step("takedown: after the editorial transaction");
  for (const documentId of ids) setting.log({ event: "taken-down", documentId });
  return transactionId;
}

/** A takedown is carried out with or without its tombstone; nothing else may come in its place. */
async function tombstonesIn(
  takedowns: readonly OutboxEntry[],
  { verdictOn }: Setting,
): Promise<readonly NewDocument[]> {
  const found: NewDocument[] = [];
  for (const tombstone of takedowns.flatMap((entry) => formOf(entry) ?? [])) {
    const isOne = tombstone._type === "tombstone" && (await verdictOn(tombstone)) === "genuine";
    if (isOne) found.push(tombstone);
  }
  return found;
}
