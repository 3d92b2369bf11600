import { isPublicType } from "../../contracts/index.ts";
import { seal } from "../../contracts/objects/seal.ts";
import type { TakedownKind } from "../../contracts/vocabulary.ts";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { INTERNAL_TYPES } from "../../policy/data/vocabulary.ts";
import { auditHead, enter } from "../audit.ts";
import { dependentsOfAny } from "../dependents.ts";
import { bareIdOf, isDocumentId } from "../ids.ts";
import { LakeConflict, type LakeDocument } from "../lake-port.ts";
import { pendingEntries } from "../outbox-entry.ts";
import { settle } from "../outbox.ts";
import type { Setting } from "../setting.ts";
import { takedownOf } from "../takedown-entries.ts";
import { clearStrayImages } from "./images.ts";
import {
  documentsUnderWay,
  type Fault,
  faultsInside,
  faultsOutside,
  type Found,
  type State,
} from "./faults.ts";
import { contentDigestOf, isInternal } from "./inside.ts";
import { allOf } from "./pages.ts";
import { onRecord } from "./record.ts";

/** How often it starts over when something is decided meanwhile. */
const ATTEMPTS = 5;

export interface Swept {
  /** The earliest end of a seal among what was looked at; `undefined` where none ends. */
  readonly nextEnd: string | undefined;
}

/**
 * Looks at these documents, or at all, and takes down what should not be there: a decision like
 * any other, entered in the audit under the next number, and carried out by the outbox. So it can
 * neither rest on a state that has passed, nor undo what a gate is at work on.
 *
 * Throws a `LakeConflict` if something else was decided each time.
 */
export async function sweep(setting: Setting, ids?: readonly string[]): Promise<Swept> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await sweepOnce(setting, ids);
    } catch (error) {
      if (!(error instanceof LakeConflict) || left === 0) throw error;
    }
  }
}

async function sweepOnce(setting: Setting, ids: readonly string[] | undefined): Promise<Swept> {
  await settle(setting);
  const head = await auditHead(setting.lake.editorial);
  const state = await read(setting, ids);
  let number = head;
  let settled = true;
  for (const [fault, found] of byFault([
    ...(await faultsOutside(state, setting)),
    ...(await faultsInside(state)).map((document) => ({ document, fault: PAST })),
  ])) {
    number += 1;
    settled = false;
    await takeDown(
      fault,
      found.map(({ document }) => document),
      number,
      setting,
    );
  }
  if (!settled) await settle(setting);
  await clearStrayImages(setting, ids);
  const ends = state.outside.flatMap((form) => seal.safeParse(form["seal"]).data?.validUntil ?? []);
  const now = setting.clock().toISOString();
  return { nextEnd: ends.filter((end) => end > now).toSorted()[0] };
}

const PAST: Fault = "past-the-gate";
const NOT_SYSTEM = `!(_id in path("_.**"))`;
const PUBLISHED = `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`;

async function read({ lake, keys }: Setting, ids: readonly string[] | undefined): Promise<State> {
  const types = [...PUBLIC_TYPES, ...INTERNAL_TYPES];
  const bare = ids === undefined ? undefined : [...new Set(ids.map(bareIdOf))];
  const outside =
    ids === undefined
      ? await allOf(lake.public, NOT_SYSTEM)
      : [...(await lake.public.documents(ids)).values()];
  const inside =
    bare === undefined
      ? await allOf(lake.editorial, `_type in $types && ${PUBLISHED}`, { types })
      : [...(await lake.editorial.documents(bare)).values()];
  const pending = await pendingEntries(lake.editorial);
  const record = await onRecord({ lake, keys }, bare);
  return {
    outside: outside.filter(({ _id, _type }) => !_id.startsWith("_.") && !isAsset(_type)),
    inside: new Map(inside.map((document) => [document._id, document])),
    record,
    underWay: documentsUnderWay(pending, record),
  };
}

/** Images are looked at by what uses them. */
function isAsset(type: string): boolean {
  return type === "sanity.imageAsset";
}

/** One decision for each kind of fault; a document has one. */
function byFault(found: readonly Found[]): ReadonlyMap<Fault, readonly Found[]> {
  const byId = new Map<string, Found>();
  for (const one of found) if (!byId.has(one.document._id)) byId.set(one.document._id, one);
  return Map.groupBy(byId.values(), ({ fault }) => fault);
}

/**
 * What is at fault goes, and what is public and rests on it. Consents and profiles stay inside as
 * they are, for people to put right, and carry nothing until they come through the gate.
 */
async function takeDown(
  fault: Fault,
  found: readonly LakeDocument[],
  number: number,
  setting: Setting,
): Promise<void> {
  const { lake, clock } = setting;
  const [first] = found;
  if (first === undefined) return;
  const staying = found.filter((document) => fault === PAST && staysInside(document));
  const stays = new Set(staying.map(({ _id }) => _id));
  const resting = await restingOn(found, setting);
  const going = [...resting, ...found.map(({ _id }) => _id).filter((id) => !stays.has(id))];
  const at = clock();
  const transactionId = crypto.randomUUID();
  const noticed = await Promise.all(
    staying.map(async (document) => ({
      documentId: document._id,
      content: await contentDigestOf(document),
    })),
  );
  const record = {
    action: "takedown",
    documentId: first._id,
    documentType: first._type,
    actor: await lake.robotId(),
    at: at.toISOString(),
    fault,
    noticed,
    takenDown: going,
  } as const;
  const forms = await lake.public.documents(going.filter(isDocumentId));
  const kind: TakedownKind = fault === "expired" ? "expired" : "not-let-out";
  const entry = await enter(setting, number, record, transactionId);
  const takedowns = await Promise.all(
    going.map((id, place) => takedownOf(id, forms.get(id), place, { number, at, kind }, setting)),
  );
  await setting.step("sentinel: before the decision");
  await lake.editorial.transact([entry, ...takedowns], transactionId);
  await setting.step("sentinel: after the decision");
  for (const { _id } of found) setting.log({ event: "sentinel", documentId: _id, fault });
}

/** Consents and profiles, which strong references hold. A classified name becomes a draft again. */
function staysInside(document: LakeDocument): boolean {
  return isInternal(document) && document._type !== "knownName";
}

function isProfile({ _type }: LakeDocument): boolean {
  return _type === "survivor";
}

function idsOf(documents: readonly LakeDocument[]): readonly string[] {
  return documents.map(({ _id }) => _id);
}

/** Public documents that rest on one of these; those that nothing else refers to come first. */
async function restingOn(
  found: readonly LakeDocument[],
  { lake }: Setting,
): Promise<readonly string[]> {
  const datasets = [lake.editorial, lake.public];
  // A consent that superseded one stands for itself; a profile is what all its consents are about.
  const others = found.filter((document) => !isProfile(document));
  const resting = [
    ...(await dependentsOfAny(idsOf(others), datasets, ({ _type }) => isPublicType(_type))),
    ...(await dependentsOfAny(idsOf(found.filter(isProfile)), datasets)),
  ];
  const roots = new Set(idsOf(found));
  const ids = idsOf(resting.filter(({ _type }) => isPublicType(_type)));
  return [...new Set(ids)].filter((id) => !roots.has(id));
}
