import { z } from "zod";
import { auditHead, enter } from "../audit.ts";
import { draftIdOf } from "../ids.ts";
import { type DatasetPort, LakeConflict, type Mutation } from "../lake-port.ts";
import { isAssetId } from "../references.ts";
import type { Setting } from "../setting.ts";
import { decide } from "./decide.ts";
import { type PurgeOnRecord, purgesOnRecord } from "./record.ts";
import { statesOf, unusedBut } from "./scope.ts";

/**
 * Carries out every purge that was confirmed and is not done, also what a crash cut short: `public`
 * first, then inside, where the last transaction says on record that it is done. Doing any of it
 * twice is doing it once. What a data set does not take waits and is tried again; it is logged.
 */
export async function finishPurges(setting: Setting): Promise<void> {
  for (const one of await purgesOnRecord(setting)) {
    if (one.purge.state !== "under-way") continue;
    try {
      await carryOut(one, setting);
    } catch (error) {
      if (!(error instanceof LakeConflict)) throw error;
      setting.log({ event: "purge-waiting", purge: one.purge.id, cause: error.message });
    }
  }
}

async function carryOut({ purge, going }: PurgeOnRecord, setting: Setting): Promise<void> {
  const { lake, step, log } = setting;
  await lake.public.transact(await publicHistory(going, lake.public), crypto.randomUUID());
  await step("purge: after the public transaction");
  await decide(setting, () => purgeInside(purge.id, going, setting));
  await step("purge: after the editorial transaction");
  log({ event: "purged", purge: purge.id, documents: purge.documentIds.length });
}

/** What is deleted in `public` leaves its history there: every form that was ever let out. */
async function publicHistory(
  going: readonly string[],
  dataset: DatasetPort,
): Promise<readonly Mutation[]> {
  return [
    ...going.filter((id) => !isAssetId(id)),
    ...(await unusedBut(going.filter(isAssetId), [], dataset)),
  ].map(purged);
}

async function purgeInside(
  purgeId: string,
  going: readonly string[],
  setting: Setting,
): Promise<void> {
  const { lake } = setting;
  const { editorial } = lake;
  const number = (await auditHead(editorial)) + 1;
  const documents = going.filter((id) => !isAssetId(id));
  const states = (await statesOf(documents, editorial)).map(({ _id }) => _id);
  const ids = new Set([
    ...documents,
    ...documents.map(draftIdOf),
    ...states,
    ...(await recordsAbout(documents, editorial)),
    ...(await unusedBut(going.filter(isAssetId), states, editorial)),
  ]);
  const transactionId = crypto.randomUUID();
  const record = {
    action: "purged",
    documentId: purgeId,
    documentType: "purge",
    actor: await lake.robotId(),
    at: setting.clock().toISOString(),
  } as const;
  const entry = await enter(setting, number, record, transactionId);
  await editorial.transact([...[...ids].map(purged), entry], transactionId);
}

/** What the gate wrote about them in people's words, or as they were let out. */
function recordsAbout(
  documents: readonly string[],
  editorial: DatasetPort,
): Promise<readonly string[]> {
  return editorial.query(
    `*[(_type in ["review", "reviewRequest"] && document._ref in $documents)
      || (_type == "outboxEntry" && documentId in $documents)]._id`,
    { documents },
    z.array(z.string()),
  );
}

function purged(id: string): Mutation {
  return { delete: { id, purge: true } };
}
