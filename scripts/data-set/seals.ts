import { SEAL_FAULTS, type SealFault, sealVerifier } from "../../contracts/seal-check.ts";
import { seal } from "../../contracts/objects/seal.ts";
import type { KeySet } from "../../contracts/signatures.ts";
import { isAssetId } from "../../gate/references.ts";

export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** A document of a public data set that the gate did not seal as it stands. */
interface BrokenSeal {
  readonly documentId: string;
  readonly type: string;
  readonly fault: SealFault;
  /** In plain words. */
  readonly message: string;
}

export interface SealReport {
  readonly checked: number;
  readonly broken: readonly BrokenSeal[];
  /** Genuine, and over: delivery shows them no more. */
  readonly ended: number;
}

/** Documents that a lake keeps beside the content. */
const SYSTEM_ID = /^_\./;

/**
 * Checks the seal of everything in a public data set but images, which are named by their bytes,
 * and what the lake keeps for itself. `now` is ISO 8601.
 */
export async function checkSeals(
  documents: AsyncIterable<StoredDocument> | Iterable<StoredDocument>,
  keys: KeySet,
  now: string,
): Promise<SealReport> {
  const verdictOn = sealVerifier(keys);
  const broken: BrokenSeal[] = [];
  let checked = 0;
  let ended = 0;
  for await (const document of documents) {
    const { _id: documentId, _type: type } = document;
    if (SYSTEM_ID.test(documentId) || isAssetId(documentId)) continue;
    checked += 1;
    const verdict = await verdictOn(document);
    if (verdict !== "genuine") {
      broken.push({ documentId, type, fault: verdict, message: SEAL_FAULTS[verdict] });
    } else if (seal.parse(document["seal"]).validUntil <= now) ended += 1;
  }
  return { checked, broken, ended };
}
