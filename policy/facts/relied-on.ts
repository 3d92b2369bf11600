/** Which consents a document rests on, and for how long and where that lets it be used. */
import { CHANNELS, NO_END, type Channel } from "../../contracts/vocabulary.ts";
import { bareId } from "../engine/ids.ts";
import { refOf } from "../engine/references.ts";
import type { PolicyDocument, RuleContext } from "../engine/types.ts";
import { consentInterval, isWithdrawn, standingOf } from "./consents.ts";
import { reliancesOf, type Reliance } from "./people.ts";
import { channelsIn, uncovered, useOf } from "./use.ts";

/** What became of the consents that a document offers for one person. */
export interface Offer {
  readonly inForce: readonly PolicyDocument[];
  /** Published consents of this person that were withdrawn. */
  readonly withdrawn: readonly PolicyDocument[];
  /** For each consent that is not in force, the end of a sentence "The consent …". */
  readonly obstacles: readonly string[];
  /** True while something could not be looked up: then only the engine knows what to say. */
  readonly open: boolean;
}

/** Looks through the consents offered for a person. A consent about somebody else is no offer. */
export function offerFor(reliance: Reliance, context: RuleContext): Offer {
  const inForce: PolicyDocument[] = [];
  const withdrawn: PolicyDocument[] = [];
  const obstacles: string[] = [];
  let open = false;
  for (const id of reliance.consents) {
    const resolution = context.resolve(id);
    if (resolution.state === "unresolved") {
      open = true;
    } else if (resolution.state === "missing") {
      obstacles.push("is not there any more");
    } else if (isAbout(resolution.document, reliance)) {
      const { document: consent } = resolution;
      if (isWithdrawn(consent)) withdrawn.push(consent);
      const standing = resolution.state === "draft" ? DRAFT : standingOf(consent, context);
      if (standing.state === "in-force") inForce.push(consent);
      else if (standing.state === "unknown") open = true;
      else obstacles.push(standing.why);
    }
  }
  return { inForce, withdrawn, obstacles, open };
}

const DRAFT = { state: "not-in-force", why: "is only a draft" } as const;

function isAbout(consent: PolicyDocument, { who, survivor }: Reliance): boolean {
  if (consent._type !== "consent" || who === undefined || consent["subject"] !== who) return false;
  return who !== "survivor" || (survivor !== undefined && refOf(consent["survivor"]) === survivor);
}

/** True where the consent allows all of the document's use, in an image if that is what is asked. */
export function covers(
  consent: PolicyDocument,
  document: PolicyDocument,
  { role }: Pick<Reliance, "role">,
): boolean {
  const use = useOf(document);
  const imageAllowed = role !== "shown" || consent["imageAllowed"] === true;
  return use !== undefined && imageAllowed && uncovered(use, consent).length === 0;
}

/**
 * The consent that carries a reliance: in force, covering the use, and of several the one that lasts
 * longest. Where none covers, all that are in force: the document is blocked, and rests on no less.
 */
export function carrying(
  reliance: Reliance,
  document: PolicyDocument,
  context: RuleContext,
): readonly PolicyDocument[] {
  const { inForce } = offerFor(reliance, context);
  const covering = inForce.filter((consent) => covers(consent, document, reliance));
  const longest = covering.toSorted(byEndThenId).at(-1);
  return longest === undefined ? inForce : [longest];
}

function byEndThenId(left: PolicyDocument, right: PolicyDocument): number {
  return endThenId(left) < endThenId(right) ? -1 : 1;
}

function endThenId(consent: PolicyDocument): string {
  return `${consentInterval(consent)?.until ?? ""} ${consent._id}`;
}

/**
 * The consents in force that a document rests on, through quotes, stories and images too, once each,
 * in the order of their ids.
 */
export function consentsReliedOn(
  document: PolicyDocument,
  context: RuleContext,
): readonly PolicyDocument[] {
  const relied = reliancesOf(document, context).flatMap((reliance) =>
    carrying(reliance, document, context),
  );
  const byId = new Map(relied.map((consent) => [bareId(consent._id), consent]));
  return [...byId.keys()].toSorted().flatMap((id) => byId.get(id) ?? []);
}

/** How long and in which channels a document may be used. */
export interface Validity {
  /** ISO 8601 in UTC, exclusive: the earliest end of a consent it rests on, or `NO_END`. */
  readonly validUntil: string;
  /** What its `use` and every consent allow, in the order of the vocabulary. */
  readonly channels: readonly Channel[];
}

/**
 * For the seal. Where somebody in the document has no consent in force, nothing: `validUntil` is the
 * moment of judgement and there are no channels, so that a seal made by mistake shows nothing.
 */
export function validityOf(document: PolicyDocument, context: RuleContext): Validity {
  const reliances = reliancesOf(document, context);
  const now = new Date(context.now).toISOString();
  const carried = reliances.map((reliance) => carrying(reliance, document, context));
  if (carried.some((consents) => consents.length === 0)) {
    return { validUntil: now, channels: [] };
  }
  const consents = carried.flat();
  const ends = consents.map((consent) => consentInterval(consent)?.until ?? now);
  const use = useOf(document);
  const limits = [...consents, ...(use === undefined ? [] : [use])];
  const channels = CHANNELS.map((channel) => channel.value).filter((channel) =>
    limits.every((limit) => channelsIn(limit["channels"]).includes(channel)),
  );
  return { validUntil: ends.toSorted().at(0) ?? NO_END, channels };
}
