/**
 * Details that help to recognise somebody (quasi-identifiers), as they are found in a text: each
 * with its span in the field's plain text and what it says. Finders are pure functions of one field
 * (`agesIn`, `datesIn`, `kinIn` …), read once for each field however many rules ask.
 */
import type { Trait } from "../data/traits.ts";
import type { Span } from "../engine/types.ts";

interface Found extends Span {
  /** As written: what the span cuts out. */
  readonly text: string;
}

/** An age of a person. "children under 12" and "teenagers" are bands, "14-year-old" is exact. */
export interface AgeHit extends Found {
  readonly kind: "age";
  readonly exact: boolean;
  /** In years, both ends included; equal where exact. */
  readonly from: number;
  readonly to: number;
}

/** A point in time. Only what is written: "February 2020" has no day. */
export interface DateHit extends Found {
  readonly kind: "date";
  readonly precision: "day" | "month" | "year";
  /** Absent where the text leaves it out ("19 February"). */
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

export type Relation =
  | "mother"
  | "father"
  | "parent"
  | "step-parent"
  | "sibling"
  | "twin"
  | "grandparent"
  | "aunt-or-uncle"
  | "cousin"
  | "child"
  | "spouse"
  | "in-law"
  | "godparent"
  | "guardian"
  | "relative";

/** A word for a relative. */
export interface KinHit extends Found {
  readonly kind: "kin";
  readonly relation: Relation;
  /** "two cousins", "six children": how many; 1 where it stands alone in the singular. */
  readonly count?: number;
}

/** An amount of money. */
export interface MoneyHit extends Found {
  readonly kind: "money";
  readonly amount?: number;
  /** ISO 4217, where told. */
  readonly currency?: string;
}

/** A term of imprisonment: "37 years in prison", "reclusion perpetua". */
export interface SentenceHit extends Found {
  readonly kind: "sentence";
  /** Absent for life. */
  readonly years?: number;
}

/** A detail of another kind, with what says less in its place. */
export interface TraitHit extends Found {
  readonly kind: "trait";
  readonly trait: Trait;
}
