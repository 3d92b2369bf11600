/**
 * Purges as the audit tells them, which is the only place where they are kept: requested, withdrawn
 * or confirmed, carried out. An entry that the gate did not sign counts for nothing, so nobody can
 * write a request in another person's name, nor a confirmation.
 */
import { z } from "zod";
import { signatureVerifier } from "../../contracts/signatures.ts";
import type { Purge } from "../api.ts";
import { textOfEntry } from "../audit-entry.ts";
import { lakeDocumentSchema } from "../lake-port.ts";
import { GateProblem } from "../problems.ts";
import type { Setting } from "../setting.ts";

const common = {
  documentId: z.string(),
  actor: z.string(),
  at: z.string(),
  keyId: z.string(),
  signature: z.string(),
};

const entrySchema = z.discriminatedUnion("action", [
  z.looseObject({
    action: z.literal("purge-request"),
    purged: z.array(z.string()),
    confirmableUntil: z.string(),
    reason: z.string().optional(),
    ...common,
  }),
  z.looseObject({ action: z.literal("purge-withdrawal"), ...common }),
  z.looseObject({ action: z.literal("purge"), purged: z.array(z.string()), ...common }),
  z.looseObject({ action: z.literal("purged"), ...common }),
]);
type Entry = z.infer<typeof entrySchema>;

/** A purge, and what exactly goes with it once it is confirmed: images among it. */
export interface PurgeOnRecord {
  readonly purge: Purge;
  readonly going: readonly string[];
}

/** The name under which people speak of a purge: by the number of its request. */
export function purgeIdOf(number: number): string {
  return `purge-${number}`;
}

/** Every purge on record, or the one of this id; oldest first. */
export async function purgesOnRecord(
  { lake, keys, clock }: Setting,
  id?: string,
): Promise<readonly PurgeOnRecord[]> {
  const stored = await lake.editorial.query(
    `*[_id in path("auditEntry.*") && _type == "auditEntry" && action in $actions
      && (!defined($id) || documentId == $id)] | order(_id asc)`,
    { id: id ?? null, actions: ["purge-request", "purge-withdrawal", "purge", "purged"] },
    z.array(lakeDocumentSchema),
  );
  const verify = signatureVerifier(keys.publicKeys);
  const purges = new Map<string, PurgeOnRecord>();
  for (const document of stored) {
    const entry = entrySchema.safeParse(document).data;
    if (entry === undefined) continue;
    const { keyId, signature, documentId } = entry;
    if ((await verify({ text: textOfEntry(document), keyId, signature })) !== "genuine") continue;
    const next = after(purges.get(documentId), entry, clock());
    if (next !== undefined) purges.set(documentId, next);
  }
  return [...purges.values()];
}

/** Throws "unknown-purge" where there is none. */
export async function purgeOnRecord(id: string, setting: Setting): Promise<PurgeOnRecord> {
  const [found] = await purgesOnRecord(setting, id);
  if (found !== undefined) return found;
  throw new GateProblem("unknown-purge", `There is no purge "${id}" on record.`);
}

/** The purge as it stands once this entry is made; `undefined` for one that nobody asked for. */
function after(
  before: PurgeOnRecord | undefined,
  entry: Entry,
  now: Date,
): PurgeOnRecord | undefined {
  if (entry.action === "purge-request") return requested(entry, now);
  if (before === undefined) return undefined;
  const { purge, going } = before;
  const { action, actor, at } = entry;
  if (action === "purge-withdrawal") return { going, purge: { ...purge, state: "withdrawn" } };
  if (action === "purged") return { going, purge: { ...purge, state: "done", finishedAt: at } };
  const confirmed = { ...purge, confirmedBy: actor, confirmedAt: at };
  return { going: entry.purged, purge: { ...confirmed, state: "under-way" } };
}

function requested(entry: Extract<Entry, { action: "purge-request" }>, now: Date): PurgeOnRecord {
  const { documentId, purged, actor, at, confirmableUntil, reason } = entry;
  const purge: Purge = {
    id: documentId,
    state: now.toISOString() < confirmableUntil ? "waiting" : "expired",
    documentIds: purged,
    reason: reason ?? null,
    requestedBy: actor,
    requestedAt: at,
    confirmableUntil,
    confirmedBy: null,
    confirmedAt: null,
    finishedAt: null,
  };
  return { going: [], purge };
}
