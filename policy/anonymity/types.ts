/** What is published of a survivor that helps to recognise them, and how many people it leaves. */
import type { FractionId } from "../data/fractions.ts";
import type { Path, Span } from "../engine/types.ts";

/** A stretch of the judged document, and what says less in its place. */
interface Edit extends Span {
  readonly path: Path;
  /** What the span cuts out. */
  readonly text: string;
  readonly replacement: string;
}

/** What a detail is about; of each kind the most specific disclosure counts, once. */
export type DetailKind =
  | Exclude<FractionId, `${string}-${string}`>
  | "age"
  | "place"
  | "date"
  | "siblings"
  | "sentence"
  | "birth-order"
  | "home-school"
  | "school-pace"
  | "offender-nationality";

/** One disclosure, however often it stands in the text. */
export interface Detail {
  readonly kind: DetailKind;
  /** Equal for what says the same: "19 February 2020" and "Feb. 19, 2020". */
  readonly value: string;
  /** As written where it first stands. */
  readonly text: string;
  /** Of how many people one shares it: more than 0, at most 1. */
  readonly share: number;
  /** The share that is left when every place is generalised. */
  readonly generalShare: number;
  /** Where it stands in the judged document, in reading order; empty for what is published elsewhere. */
  readonly places: readonly (Span & { readonly path: Path; readonly text: string })[];
  /** What generalises it; empty where no single step would. */
  readonly edits: readonly Edit[];
}

/** One step towards a larger set. `path`, `span`, `text` and `replacement` are of its first edit. */
export interface Generalisation {
  readonly path: Path;
  readonly span: Span;
  readonly text: string;
  readonly replacement: string;
  /** For a button: "Write “2020” in place of “19 February 2020”". */
  readonly title: string;
  /** Every place to change: one step, several edits where the detail stands several times. */
  readonly edits: readonly Edit[];
  /** How many people fit when this step alone is taken. */
  readonly estimateAfter: number;
}

/** How many people fit what the ledger and the document tell of one person. */
export interface AnonymitySet {
  /** The pseudonym, or words for somebody without one. */
  readonly person: string;
  /** Two significant digits; under 1 where not even one person would be expected to fit. */
  readonly estimate: number;
  /** The floor under which nothing goes out. */
  readonly floor: number;
  /** The floor under which a reviewer must have taken note. */
  readonly warnFloor: number;
  /** What counts, the most telling first. */
  readonly details: readonly Detail[];
  /** The step that gains most first. */
  readonly generalisations: readonly Generalisation[];
  /** The whole in words, for the editor. */
  readonly words: string;
}
