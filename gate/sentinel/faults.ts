/** What stands in `public`, or is published inside, and should not. */
import { isPublicType } from "../../contracts/index.ts";
import { type SealFault } from "../../contracts/seal-check.ts";
import { signedSeal } from "../../contracts/objects/seal.ts";
import { isDocumentId } from "../ids.ts";
import type { LakeDocument } from "../lake-port.ts";
import type { OutboxEntry } from "../outbox-entry.ts";
import type { Setting } from "../setting.ts";
import { contentDigestOf, isAsDecided, isInternal } from "./inside.ts";
import type { OnRecord } from "./record.ts";

/** What may be wrong: with a seal, or beside it. */
export type Fault =
  | SealFault
  /** Of a kind that never stands in `public`: a draft, a version, a private type. */
  | "not-public"
  /** Sealed once, but not the seal on record: an older version, or taken down since. */
  | "not-on-record"
  /** What is published inside is gone, or is of another type. */
  | "not-published-inside"
  /** Published inside, or changed there, by somebody who is not the gate. */
  | "past-the-gate"
  /** A consent that it rests on has ended. */
  | "expired";

export interface Found {
  readonly document: LakeDocument;
  readonly fault: Fault;
}

/** Everything that is judged, as it was read: `public` first, so that the record is never older. */
export interface State {
  readonly outside: readonly LakeDocument[];
  /** By id. */
  readonly inside: ReadonlyMap<string, LakeDocument>;
  readonly record: OnRecord;
  /** Documents that the gate itself is at work on: half of it may be done. */
  readonly underWay: ReadonlySet<string>;
}

/** Faults in `public`. */
export async function faultsOutside(
  state: State,
  setting: Pick<Setting, "verdictOn" | "clock">,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const document of state.outside) {
    const fault = await faultOf(document, state, setting);
    if (fault !== undefined) found.push({ document, fault });
  }
  return found;
}

async function faultOf(
  document: LakeDocument,
  { inside, record, underWay }: State,
  { verdictOn, clock }: Pick<Setting, "verdictOn" | "clock">,
): Promise<Fault | undefined> {
  const { _id, _type } = document;
  if (!isDocumentId(_id)) return "not-public";
  if (_type !== "tombstone" && !isPublicType(_type)) return "not-public";
  const verdict = await verdictOn(document);
  if (verdict !== "genuine") return verdict;
  if (_type === "tombstone" || underWay.has(_id)) return undefined;
  const seal = signedSeal.parse(document["seal"]);
  if (record.standings.get(_id)?.seal !== seal.signature) return "not-on-record";
  if (inside.get(_id)?._type !== _type) return "not-published-inside";
  return seal.validUntil <= clock().toISOString() ? "expired" : undefined;
}

/** What is published inside past the gate, but for what is on record as that already. */
export async function faultsInside({
  inside,
  record,
  underWay,
}: State): Promise<readonly LakeDocument[]> {
  const found: LakeDocument[] = [];
  for (const document of inside.values()) {
    const { _id, _type } = document;
    if (!isDocumentId(_id) || underWay.has(_id)) continue;
    if (!isPublicType(_type) && !isInternal(document)) continue;
    const standing = record.standings.get(_id);
    if (standing?.noticed === undefined) {
      if (!(await isAsDecided(document, standing))) found.push(document);
    } else if ((await contentDigestOf(document)) !== standing.noticed) found.push(document);
  }
  return found;
}

/**
 * Documents of outbox entries whose decision the gate signed. Anybody who may write to the data
 * set can write an entry: one of no decision shields nothing.
 */
export function documentsUnderWay(
  pending: readonly OutboxEntry[],
  { decisions }: OnRecord,
): ReadonlySet<string> {
  const genuine = pending.filter(
    ({ _id, documentId }) => decisions.get(numberIn(_id))?.has(documentId) === true,
  );
  return new Set(genuine.map(({ documentId }) => documentId));
}

/** `outboxEntry.<number of the audit entry>-<place>` */
function numberIn(entryId: string): number {
  return Number(/^outboxEntry\.(\d{12})-\d{5}$/.exec(entryId)?.[1] ?? Number.NaN);
}
