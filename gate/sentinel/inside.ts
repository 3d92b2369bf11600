/** Whether what is published inside is what was decided, or was put there past the gate. */
import { INTERNAL_TYPES } from "../../policy/data/vocabulary.ts";
import { contentOf, digestOf } from "../digest.ts";
import type { LakeDocument } from "../lake-port.ts";
import { GateProblem } from "../problems.ts";
import type { Reading } from "../reading.ts";
import { onRecord, type RecordAccess, type Standing } from "./record.ts";

const internalTypes: ReadonlySet<string> = new Set(INTERNAL_TYPES);

/** Whether a document takes effect inside and never leaves: consents, profiles, names. */
export function isInternal({ _type }: LakeDocument): boolean {
  return internalTypes.has(_type);
}

/** Digest of a document alone; "none" for what has no canonical JSON: no gate wrote that. */
export async function contentDigestOf(document: LakeDocument): Promise<string> {
  try {
    return await digestOf(contentOf(document));
  } catch (error) {
    if (error instanceof RangeError) return "none";
    throw error;
  }
}

/** Whether the record says that exactly this was published. */
export async function isAsDecided(
  document: LakeDocument,
  standing: Standing | undefined,
): Promise<boolean> {
  if (standing?.content === undefined) return standing?.transactionId === document._rev;
  return (await contentDigestOf(document)) === standing.content;
}

/**
 * Refuses a document that rests on something which was published past the gate: a consent, a
 * profile or a classified name that nobody reviewed carries nothing.
 */
export async function mustRestOnRecord(
  id: string,
  reading: Reading,
  setting: RecordAccess,
): Promise<void> {
  const internal = reading.published().filter((found) => isInternal(found) && found._id !== id);
  if (internal.length === 0) return;
  const ids = internal.map(({ _id }) => _id);
  const { standings } = await onRecord(setting, ids);
  for (const document of internal) {
    if (await isAsDecided(document, standings.get(document._id))) continue;
    throw new GateProblem(
      "past-the-gate",
      `It rests on "${document._id}", which is published and did not come through the gate, or was changed since.`,
    );
  }
}
