/**
 * The private vocabulary: enumerations whose values never leave `editorial`.
 * Shapes as in `contracts/vocabulary.ts`; imports only its types.
 */
import type { Choice, PublicType, ReviewKind } from "../../contracts/vocabulary.ts";

/** Age as a band: an exact age is one of the details that identify. */
export const AGE_BANDS = [
  { value: "0-11", title: "Under 12" },
  { value: "12-17", title: "12 to 17" },
  { value: "18-24", title: "18 to 24" },
  { value: "25+", title: "25 and over" },
] as const satisfies readonly Choice[];
export type AgeBand = (typeof AGE_BANDS)[number]["value"];

/** In what capacity the person who agreed did so. */
export const CONSENT_GIVERS = [
  { value: "self", title: "The person themselves (18 or over)" },
  { value: "guardian", title: "A parent or legal guardian" },
  { value: "state-guardian", title: "A state guardian (social welfare)" },
] as const satisfies readonly Choice[];
export type ConsentGiver = (typeof CONSENT_GIVERS)[number]["value"];

/** Whom a consent is about. */
export const CONSENT_SUBJECTS = [
  { value: "survivor", title: "A survivor" },
  { value: "model", title: "A model who is not a victim" },
  { value: "staff", title: "A member of staff" },
] as const satisfies readonly Choice[];
export type ConsentSubject = (typeof CONSENT_SUBJECTS)[number]["value"];

/** What was done to the face of somebody shown, in the pixels of the picture itself. */
export const FACE_COVERS = [
  { value: "solid-mask", title: "A solid mask covers the face" },
  { value: "not-in-view", title: "The face is not in the picture" },
  { value: "blur", title: "The face is blurred or pixelated, which can be undone" },
] as const satisfies readonly Choice[];
export type FaceCover = (typeof FACE_COVERS)[number]["value"];

export const RISK_OUTCOMES = [
  { value: "acceptable", title: "Acceptable as planned" },
  { value: "acceptable-with-measures", title: "Acceptable with the measures noted" },
  { value: "not-acceptable", title: "Not acceptable" },
] as const satisfies readonly Choice[];

/** What a classified name is. */
export const NAME_KINDS = [
  { value: "staff", title: "Staff" },
  { value: "organisation", title: "Organisation" },
  { value: "place", title: "Place" },
  { value: "public-figure", title: "Public figure" },
  { value: "work", title: "Title of a law, paper or programme" },
] as const satisfies readonly Choice[];
export type NameKind = (typeof NAME_KINDS)[number]["value"];

export const REVIEW_DECISIONS = [
  { value: "approved", title: "Approved" },
  { value: "changes-requested", title: "Changes requested" },
] as const satisfies readonly Choice[];
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]["value"];

/** What an entry of the outbox does in the public data set. */
export const OUTBOX_OPERATIONS = [
  { value: "publish", title: "Publish" },
  { value: "takedown", title: "Take down" },
] as const satisfies readonly Choice[];

export const OUTBOX_STATES = [
  { value: "pending", title: "Pending" },
  { value: "applied", title: "Applied" },
] as const satisfies readonly Choice[];

/** Types that take effect through the gate in `editorial` and never leave it. */
export const INTERNAL_TYPES = ["survivor", "consent", "knownName"] as const;
export type InternalType = (typeof INTERNAL_TYPES)[number];

/**
 * Types that are drafted and kept, and never take effect: what is made of them is judged where it is
 * used. They are judged too, so that whoever drafts sees what will be asked.
 */
export const WORKING_TYPES = ["libraryImage"] as const;

/**
 * The type of a text without a CMS around it, which no data set holds. It may be of anything: here a
 * story, there a fact sheet. `survivors` are the people whom it is known to tell of, which may be nobody.
 */
export const BARE_TEXT = "bareText";

/** Types that only the gate writes. */
export const GATE_TYPES = [
  "review",
  "reviewRequest",
  "auditEntry",
  "outboxEntry",
  "withdrawalReceipt",
] as const;

/** Types that tell of survivors whatever they hold: always reviewed, by these kinds. */
export const ALWAYS_REVIEWED: Readonly<
  Partial<Record<PublicType | InternalType, readonly ReviewKind[]>>
> = {
  survivorQuote: ["consent", "identity"],
  story: ["consent", "identity"],
  consent: ["consent"],
  survivor: ["identity"],
  knownName: ["identity"],
};
