/** A document's strings as text: what rules read, and the way back to where each character stands. */
import type { Path, Span } from "../engine/types.ts";
import type { Folded } from "./fold.ts";

/**
 * What a string is for, told from the name of its field. `code` is a value no reader sees as text
 * (an enumeration, a date, an opaque reference).
 */
export type TextKind =
  | "prose"
  | "title"
  | "name"
  | "caption"
  | "alt"
  | "disclaimer"
  | "footnote"
  | "slug"
  | "filename"
  | "url"
  | "contact"
  | "code";

/** A stretch of one stored string: `path` leads to a string, the offsets are into that string. */
export interface TextPiece {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** An annotation of Portable Text over a stretch of the field's plain text. */
export interface AnnotatedSpan extends Span {
  /** The annotation's type, e.g. `quotation`. */
  readonly annotation: string;
}

/** A stretch of the field's plain text that stands in one stored string. */
export interface TextOrigin extends Span {
  /** Leads to the stored string. */
  readonly path: Path;
}

/** A block of Portable Text as a stretch of the field's plain text. */
export interface TextBlock extends Span {
  /** As stored: `normal`, `h2` … */
  readonly style: string;
}

/** One field as plain text: a string, or a whole Portable Text array. */
export interface FieldText {
  /** The field: of Portable Text the array, else the string itself. */
  readonly path: Path;
  /**
   * Portable Text: blocks joined by "\n"; an image, an embed or an inline object is one
   * U+FFFC (its own strings, alt text among them, are fields of their own).
   */
  readonly text: string;
  readonly kind: TextKind;
  /** In the order of the text, without overlaps. */
  readonly origins: readonly TextOrigin[];
  /** `text` as matchers want it; made once, when first asked for. */
  readonly folded: () => Folded;
  /** What readers keep of the field, by reader: `PerField` is the way in. Made when first asked for. */
  readonly kept: () => Map<object, object>;
  readonly annotations: readonly AnnotatedSpan[];
  /** The text blocks of Portable Text, in order; of a plain string none. */
  readonly blocks: readonly TextBlock[];
  /** Where a stretch of `text` is stored, piece by piece; what is stored nowhere ("\n") is left out. */
  readonly locate: (start: number, end: number) => readonly TextPiece[];
}
