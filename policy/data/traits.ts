/** What kinds of further details there are by which a neighbour may recognise somebody. */
type TraitKind =
  | "work"
  | "home-school"
  | "grade"
  | "school-pace"
  | "schooling"
  | "care"
  | "dwelling"
  | "birth-order"
  | "origin"
  | "disability"
  | "offender-nationality"
  | "family"
  | "plea";

export interface Trait {
  readonly kind: TraitKind;
  readonly phrases: readonly string[];
  /** What says less in the same place of a sentence, in English and in Filipino languages. */
  readonly general: string;
  /** Counts only in a sentence that has a word for a relative: it is a parent's work, not a survivor's wish. */
  readonly besideKin?: true;
}
