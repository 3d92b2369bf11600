/**
 * Whether everything in `public` may be there: by the policy as it is now, by the contracts, by
 * its seal, and by what is on record of how it came to be there.
 */
import { CONTRACTS, isPublicType, type PublicForm } from "../../contracts/index.ts";
import type { Seal } from "../../contracts/objects/seal.ts";
import { tombstoneContract } from "../../contracts/tombstone.ts";
import { SEAL_FAULTS, sealVerifier } from "../../contracts/seal-check.ts";
import type { KeySet } from "../../contracts/signatures.ts";
import type { PublicType } from "../../contracts/vocabulary.ts";
import { contentOf, digestOf } from "../../gate/digest.ts";
import { GateProblem } from "../../gate/problems.ts";
import { publicFormOf } from "../../gate/public-form.ts";
import { assetIdsIn, isAssetId } from "../../gate/references.ts";
import type { Vault } from "../../gate/vault/vault.ts";
import {
  type ImageMetadata,
  isForTheGate,
  judge,
  nameCandidates,
  requiredReviews,
  type RuleContext,
  validityOf,
} from "../../policy/index.ts";
import { contextOf } from "./context.ts";
import { missingApprovals, publishesOnRecord, type Publishes } from "./record.ts";
import type { Snapshot, SnapshotDocument } from "./snapshot.ts";

/** A document in `public` that must not be there, and one reason why. */
export interface Violation {
  readonly documentId: string;
  readonly type: string;
  /** The rule of the policy, or what else was not kept. */
  readonly rule: string;
  /** In plain words. */
  readonly message: string;
}

/** What an auditor may have beside the data sets. */
interface AtHand {
  readonly images?: ReadonlyMap<string, ImageMetadata>;
  readonly vault?: Vault;
}

type Reason = Omit<Violation, "documentId" | "type">;

/** Under which missing reviews are told: the audit asks the record, where they are used up. */
const REVIEWS_RULE = "reviewed-by-others";

/** Documents that the lake itself keeps beside the content. */
const SYSTEM_ID = /^_\./;

/**
 * Every reason, in the order of document ids; none where all is well. `now` is ISO 8601. Where
 * nobody read the files of the `images`, they are taken for what the gate found them to be; where
 * nobody has the `vault`, so are the names.
 */
export async function auditSnapshot(
  snapshot: Snapshot,
  now: string,
  keys: KeySet,
  { images, vault }: AtHand = {},
): Promise<readonly Violation[]> {
  const verdictOn = sealVerifier(keys);
  const context = contextOf(snapshot, now, images);
  const publishes = await publishesOnRecord(snapshot, keys);
  const shown = new Set([...snapshot.public.values()].filter(isContent).flatMap(assetIdsIn));
  const violations: Violation[] = [];
  for (const document of snapshot.public.values()) {
    if (SYSTEM_ID.test(document._id)) continue;
    const reasons = isAssetId(document._id)
      ? reasonsAgainstAsset(document, shown)
      : await reasonsAgainst(document, { snapshot, publishes, context, verdictOn, vault });
    const { _id: documentId, _type: type } = document;
    violations.push(...reasons.map((reason) => ({ documentId, type, ...reason })));
  }
  return violations;
}

function isContent(document: SnapshotDocument): boolean {
  return !isAssetId(document._id);
}

function reasonsAgainstAsset(asset: SnapshotDocument, shown: ReadonlySet<string>): Reason[] {
  if (shown.has(asset._id)) return [];
  const message = "No public document shows this file, and yet anybody may fetch it.";
  return [{ rule: "no-loose-file", message }];
}

/** What a document in `public` is held against. */
interface Evidence {
  readonly snapshot: Snapshot;
  readonly publishes: Publishes;
  readonly context: RuleContext;
  readonly verdictOn: ReturnType<typeof sealVerifier>;
  readonly vault: Vault | undefined;
}

async function reasonsAgainst(
  delivered: SnapshotDocument,
  evidence: Evidence,
): Promise<readonly Reason[]> {
  const type = delivered._type;
  if (type === "tombstone") return reasonsAgainstTombstone(delivered, evidence);
  if (!isPublicType(type)) {
    const message = `Documents of the type "${type}" have no contract and may never be public.`;
    return [{ rule: "contract", message }];
  }
  const parsed = CONTRACTS[type].delivered.safeParse(delivered);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))];
    const message = `It does not fit the contract of its type: ${fields.join(", ")}.`;
    return [{ rule: "contract", message }];
  }
  return [
    ...(await reasonsBySeal(delivered, parsed.data.seal, evidence)),
    ...(await reasonsByEditorial(delivered, type, parsed.data.seal, evidence)),
  ];
}

/** A tombstone beside what it stands for says that something is gone which is not. */
async function reasonsAgainstTombstone(
  delivered: SnapshotDocument,
  evidence: Evidence,
): Promise<readonly Reason[]> {
  const parsed = tombstoneContract.delivered.safeParse(delivered);
  if (!parsed.success) {
    return [{ rule: "contract", message: "It does not fit the contract of a tombstone." }];
  }
  const reasons = await reasonsBySeal(delivered, parsed.data.seal, evidence);
  if (!evidence.snapshot.public.has(parsed.data.documentId)) return reasons;
  const message = `It says that "${parsed.data.documentId}" is gone, and that is public.`;
  return [...reasons, { rule: "contract", message }];
}

async function reasonsBySeal(
  delivered: SnapshotDocument,
  seal: Seal,
  { context: { now }, verdictOn }: Evidence,
): Promise<Reason[]> {
  const reasons: Reason[] = [];
  const verdict = await verdictOn(delivered);
  if (verdict !== "genuine") reasons.push({ rule: "seal", message: SEAL_FAULTS[verdict] });
  if (seal.validUntil <= now) {
    reasons.push({
      rule: "in-force",
      message: `Its seal ended at ${seal.validUntil}: a consent it rests on is over.`,
    });
  }
  return reasons;
}

async function reasonsByEditorial(
  delivered: SnapshotDocument,
  type: PublicType,
  seal: Seal,
  { snapshot, publishes, context, vault }: Evidence,
): Promise<readonly Reason[]> {
  const source = snapshot.editorial.get(delivered._id);
  if (source === undefined || source._type !== type) {
    const message =
      "Nothing is published under this id in the editorial data set: it did not come through the gate.";
    return [{ rule: "backed-by-editorial", message }];
  }
  const reasons: Reason[] = [];
  const form = formOf(source, context);
  if (form === undefined || (await digestOf(form)) !== seal.digest) {
    reasons.push({
      rule: "backed-by-editorial",
      message: "It is not what the editorial data set holds as published.",
    });
  }
  if (seal.validUntil > validityOf(source, context).validUntil) {
    reasons.push({
      rule: "in-force",
      message: `Its seal lasts until ${seal.validUntil}, longer than the consents it rests on.`,
    });
  }
  reasons.push(...reasonsByPolicy(source, await withNames(source, context, vault)));
  const needed = requiredReviews(source, context);
  const missing = missingApprovals(publishes.get(source._id), needed, snapshot);
  return [...reasons, ...missing.map((message) => ({ rule: REVIEWS_RULE, message }))];
}

function formOf(source: SnapshotDocument, context: RuleContext): PublicForm | undefined {
  try {
    return publicFormOf(
      { ...contentOf(source), _id: source._id, _type: source._type },
      context.resolve,
    );
  } catch (error) {
    if (error instanceof GateProblem) return undefined;
    throw error;
  }
}

/** Where there is no vault to ask, nobody can say which names are protected. */
async function withNames(
  source: SnapshotDocument,
  context: RuleContext,
  vault: Vault | undefined,
): Promise<RuleContext> {
  if (vault === undefined) return context;
  return { ...context, protectedNames: await vault.protectedAmong(nameCandidates(source)) };
}

function reasonsByPolicy(source: SnapshotDocument, context: RuleContext): readonly Reason[] {
  return judge(source, context)
    .findings.filter((finding) => finding.severity === "block")
    .filter((finding) => !isForTheGate(finding))
    .map(({ rule, message }) => ({ rule, message }));
}
