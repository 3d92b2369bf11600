import { z } from "zod";
import { clearAssets } from "../assets.ts";
import { auditHead, enter } from "../audit.ts";
import { LakeConflict } from "../lake-port.ts";
import { pendingEntries } from "../outbox-entry.ts";
import { isAssetId } from "../references.ts";
import type { Setting } from "../setting.ts";

/**
 * Deletes images of `public` that nothing there shows: the gate brings an image for a document, and
 * takes it away with the last one. What it is about to bring or to clear away is left alone.
 */
export async function clearStrayImages(setting: Setting, ids?: readonly string[]): Promise<void> {
  const { lake } = setting;
  const named = ids?.filter(isAssetId);
  if (named?.length === 0) return;
  const head = await auditHead(lake.editorial);
  const unused = await lake.public.query(
    `*[_type == "sanity.imageAsset" && (!defined($named) || _id in $named)
      && count(*[references(^._id)]) == 0]._id`,
    { named: named ?? null },
    z.array(z.string()),
  );
  const pending = await pendingEntries(lake.editorial);
  const wanted = new Set(pending.flatMap(({ assets, retired }) => [...assets, ...retired]));
  const stray = unused.filter((id) => !wanted.has(id));
  const [first] = stray;
  if (first === undefined) return;
  const transactionId = crypto.randomUUID();
  const record = {
    action: "takedown",
    documentId: first,
    documentType: "sanity.imageAsset",
    actor: await lake.robotId(),
    at: setting.clock().toISOString(),
    fault: "unused-image",
    takenDown: stray,
  } as const;
  const entry = await enter(setting, head + 1, record, transactionId);
  await lake.editorial.transact([entry], transactionId);
  try {
    await clearAssets(stray, lake.public);
  } catch (error) {
    // Something shows one of them now: the next sweep looks again.
    if (!(error instanceof LakeConflict)) throw error;
  }
  for (const documentId of stray)
    setting.log({ event: "sentinel", documentId, fault: "unused-image" });
}
