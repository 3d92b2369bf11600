import type { InstitutionKind } from "../data/institution-words.ts";
import type { Span } from "../engine/types.ts";

/** An institution by its name. Offsets are into the field's plain text. */
export interface InstitutionHit extends Span {
  readonly kind: InstitutionKind;
  /** As written. */
  readonly text: string;
  /** The words that say what it is, small: "elementary school"; "" where the name alone does. */
  readonly head: string;
}

/** Pieces `from` to `to` (exclusive) of a field. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: InstitutionKind;
  readonly head: string;
}
