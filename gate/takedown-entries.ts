import type { TakedownKind } from "../contracts/vocabulary.ts";
import type { LakeDocument, Mutation } from "./lake-port.ts";
import { takedownEntry } from "./outbox-entry.ts";
import { assetIdsIn } from "./references.ts";
import type { Setting } from "./setting.ts";
import { tombstoneOf } from "./tombstone.ts";

/** The decision by which something goes. */
export interface Taking {
  /** Of its audit entry. */
  readonly number: number;
  readonly at: Date;
  readonly kind: TakedownKind;
  /** The consent that was withdrawn. */
  readonly consent?: string;
}

/**
 * The outbox entry by which a document goes. `form` is what `public` holds of it; where it holds
 * nothing, nobody need learn that something is gone.
 */
export async function takedownOf(
  documentId: string,
  form: LakeDocument | undefined,
  place: number,
  taking: Taking,
  { keys }: Setting,
): Promise<Mutation> {
  const { number, at, consent } = taking;
  return takedownEntry({
    number,
    place,
    documentId,
    assets: assetIdsIn(form),
    createdAt: at.toISOString(),
    tombstone: form === undefined ? undefined : await tombstoneOf(form, taking, keys),
    ...(consent === undefined ? {} : { consent }),
  });
}
