/** What is on record of documents: which text is published inside, and which seal is in `public`. */
import { z } from "zod";
import { type SignatureVerdict, signatureVerifier } from "../../contracts/signatures.ts";
import { entryNumberOf, textOfEntry } from "../audit-entry.ts";
import type { GateKeys } from "../keys.ts";
import { type DatasetPort, type LakeDocument, lakeDocumentSchema } from "../lake-port.ts";
import { allOf } from "./pages.ts";

/** The newest word of the record on one document. */
export interface Standing {
  /** Digest of the document as it was published inside. */
  readonly content?: string | undefined;
  /** The transaction that did it: what entries of earlier versions tell instead of `content`. */
  readonly transactionId?: string | undefined;
  /** Signature of the seal that stands in `public`. */
  readonly seal?: string | undefined;
  /** Digest of what was found published past the gate, and is on record as that. */
  readonly noticed?: string | undefined;
}

export interface OnRecord {
  /** By document id; what was taken down, or never let out, has none. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Documents that each decision is about, by its number: what an outbox entry must belong to. */
  readonly decisions: ReadonlyMap<number, ReadonlySet<string>>;
}

const ACTIONS = ["publish", "withdrawal", "takedown"] as const;

const entrySchema = lakeDocumentSchema.extend({
  _type: z.literal("auditEntry"),
  action: z.enum(ACTIONS),
  documentId: z.string(),
  transactionId: z.string(),
  content: z.string().optional(),
  seals: z.array(z.object({ documentId: z.string(), signature: z.string() })).default([]),
  noticed: z.array(z.object({ documentId: z.string(), content: z.string() })).default([]),
  takenDown: z.array(z.string()).default([]),
  keyId: z.string(),
  signature: z.string(),
});
type Entry = z.infer<typeof entrySchema>;

const FILTER = `_id in path("auditEntry.*") && _type == "auditEntry" && action in $actions`;

const CONCERNED = `(documentId in $ids || count(takenDown[@ in $ids]) > 0
  || count(seals[documentId in $ids]) > 0 || count(noticed[documentId in $ids]) > 0)`;

/** What it needs of the gate's setting. */
export interface RecordAccess {
  readonly lake: { readonly editorial: Pick<DatasetPort, "query"> };
  readonly keys: Pick<GateKeys, "publicKeys">;
}

/**
 * Reads the record of these documents, or of all. An entry that the gate did not sign proves
 * nothing and is passed over: whoever may write to the data set can write one.
 */
export async function onRecord(
  { lake, keys }: RecordAccess,
  ids?: readonly string[],
): Promise<OnRecord> {
  const verify = signatureVerifier(keys.publicKeys);
  const standings = new Map<string, Standing>();
  const decisions = new Map<number, ReadonlySet<string>>();
  for (const document of await entriesOn(lake.editorial, ids)) {
    const entry = entrySchema.safeParse(document).data;
    const number = entryNumberOf(document._id);
    if (entry === undefined || number === undefined) continue;
    if ((await verdictOn(document, entry, verify)) !== "genuine") continue;
    const sealedIds = entry.seals.map(({ documentId }) => documentId);
    decisions.set(number, new Set([entry.documentId, ...sealedIds, ...entry.takenDown]));
    apply(entry, standings);
  }
  return { standings, decisions };
}

function entriesOn(editorial: Pick<DatasetPort, "query">, ids: readonly string[] | undefined) {
  return ids === undefined
    ? allOf(editorial, FILTER, { actions: ACTIONS })
    : allOf(editorial, `${FILTER} && ${CONCERNED}`, { actions: ACTIONS, ids });
}

async function verdictOn(
  document: LakeDocument,
  { keyId, signature }: Entry,
  verify: ReturnType<typeof signatureVerifier>,
): Promise<SignatureVerdict> {
  try {
    return await verify({ text: textOfEntry(document), keyId, signature });
  } catch {
    return "forged";
  }
}

/** Entries come in the order of their numbers, so that the newest has the last word. */
function apply(entry: Entry, standings: Map<string, Standing>): void {
  const { action, documentId, content, transactionId } = entry;
  if (action !== "takedown") standings.set(documentId, { content, transactionId });
  for (const seal of entry.seals) {
    standings.set(seal.documentId, { ...standings.get(seal.documentId), seal: seal.signature });
  }
  for (const id of entry.takenDown) standings.delete(id);
  for (const found of entry.noticed) standings.set(found.documentId, { noticed: found.content });
}
