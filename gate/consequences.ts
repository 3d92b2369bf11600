import { isPublicType, type PublicForm } from "../contracts/index.ts";
import { signedSeal, type SignedSeal } from "../contracts/objects/seal.ts";
import { asPublished } from "../contracts/reviewed-text.ts";
import { judge, makeContext, type PolicyDocument, validityOf } from "../policy/index.ts";
import type { SealOnRecord } from "./audit.ts";
import { dependentsOf, fallingWith } from "./dependents.ts";
import type { Dossier } from "./dossier.ts";
import { formToLeave } from "./form-to-leave.ts";
import { blockers } from "./judgement.ts";
import type { DatasetPort, LakeDocument, Mutation } from "./lake-port.ts";
import { publishEntry } from "./outbox-entry.ts";
import { GateProblem } from "./problems.ts";
import { assetIdsIn, referencesIn } from "./references.ts";
import { sealed } from "./seal.ts";
import type { Setting } from "./setting.ts";
import { gather } from "./surroundings.ts";
import { type Taking, takedownOf } from "./takedown-entries.ts";

type SealedForm = PublicForm & { readonly seal: SignedSeal };

export interface Consequences {
  /** Ids of what goes down in the same transaction. */
  readonly takenDown: readonly string[];
  /** The outbox entries that say so, and those that give a form another seal. */
  readonly mutations: readonly Mutation[];
  /** Of those forms. */
  readonly seals: readonly SealOnRecord[];
}

/**
 * What a consent or a profile does to what is published already, when it takes effect: a consent
 * withdrawn or superseded takes down what may no longer stand on it, in the very transaction; one
 * that ends at another time, or a profile with another name, gives the rest another seal.
 */
export async function consequencesOf(
  dossier: Dossier,
  at: Date,
  setting: Setting,
): Promise<Consequences> {
  const { candidate, reading, head } = dossier;
  if (isPublicType(candidate._type)) return { takenDown: [], mutations: [], seals: [] };
  const affected = await resting(candidate, setting.lake.editorial);
  const ids = affected.map(({ _id }) => _id);
  await reading.load(ids);
  const forms = await setting.lake.public.documents(ids);

  const renewed = new Map<string, SealedForm>();
  const withdrawn = candidate["withdrawn"] !== undefined;
  const falling = withdrawn ? await fallingWith(candidate._id, [setting.lake.editorial]) : [];
  const going = new Set(falling.map(({ _id }) => _id));
  for (const document of affected.filter(({ _id }) => !going.has(_id))) {
    const form = await renewedForm(document, forms.get(document._id), dossier, at, setting);
    if (form === "none") going.add(document._id);
    else if (form !== "same") renewed.set(document._id, form);
  }
  // The set grows while it is walked: what refers to something that goes, goes too.
  for (const gone of going) {
    for (const { _id } of await dependentsOf(gone, [setting.lake.editorial])) going.add(_id);
  }
  const takenDown = ids.filter((id) => going.has(id));
  const number = head + 1;
  const taking: Taking = withdrawn
    ? { number, at, kind: "consent-withdrawn", consent: candidate._id }
    : { number, at, kind: "no-longer-allowed" };
  const entries = ids.map(async (documentId, index): Promise<readonly Mutation[]> => {
    const place = index + 1;
    if (going.has(documentId)) {
      return [await takedownOf(documentId, forms.get(documentId), place, taking, setting)];
    }
    const form = renewed.get(documentId);
    if (form === undefined) return [];
    const assets = assetIdsIn(form);
    const createdAt = at.toISOString();
    return [publishEntry({ number, place, documentId, createdAt, form, assets, retired: [] })];
  });
  const seals = [...renewed]
    .filter(([documentId]) => !going.has(documentId))
    .map(([documentId, { seal }]) => ({ documentId, signature: seal.signature }));
  return { takenDown, mutations: (await Promise.all(entries)).flat(), seals };
}

/**
 * What is published and rests on a document, or on the one it supersedes; what nothing else of it
 * refers to comes first.
 */
async function resting(
  { _id, supersedes }: PolicyDocument,
  editorial: DatasetPort,
): Promise<readonly LakeDocument[]> {
  const roots = [_id, ...referencesIn(supersedes).map(({ id }) => id)];
  const found = await Promise.all(roots.map((root) => dependentsOf(root, [editorial])));
  const byId = new Map(found.flat().map((document) => [document._id, document]));
  return [...byId.values()].filter(({ _type }) => isPublicType(_type));
}

/** `none` where it may not stay; `same` where nothing about it changes. */
async function renewedForm(
  document: LakeDocument,
  delivered: LakeDocument | undefined,
  { candidate: arriving, reading, leaving }: Dossier,
  at: Date,
  setting: Setting,
): Promise<SealedForm | "none" | "same"> {
  const old = await sealOf(delivered, setting);
  const standing = asPublished(document);
  const { vault, lake } = setting;
  const place = { reading, editorial: lake.editorial, vault, leaving, arriving: [arriving] };
  const gathered = await gather(standing, place);
  const context = makeContext({ now: at.toISOString(), ...gathered });
  if (old === undefined || blockers(judge(standing, context).findings).length > 0) return "none";
  try {
    const form = await formToLeave(standing, context.resolve, vault);
    if (form === undefined) return "none";
    const validity = validityOf(standing, context);
    const complete = await sealed(form, { validity, approvals: old.approvals, at }, setting.keys);
    const { digest, validUntil, channels } = complete.seal;
    const same =
      digest === old.digest &&
      validUntil === old.validUntil &&
      channels.join() === old.channels.join();
    return same ? "same" : complete;
  } catch (error) {
    if (!(error instanceof GateProblem)) throw error;
    setting.log({ event: "does-not-fit-any-more", documentId: document._id, cause: error.id });
    return "none";
  }
}

/** Its approvals go over to the new seal, so they must be those that the gate sealed. */
async function sealOf(
  delivered: LakeDocument | undefined,
  { verdictOn }: Setting,
): Promise<SignedSeal | undefined> {
  if (delivered === undefined || (await verdictOn(delivered)) !== "genuine") return undefined;
  return signedSeal.parse(delivered["seal"]);
}
