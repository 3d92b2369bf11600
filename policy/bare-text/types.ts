/**
 * A text without a CMS around it: a file as its reader split it, before it is a document that rules
 * can judge. Every piece knows where in the file it stands.
 */
import type { FootnoteKind } from "../../contracts/vocabulary.ts";

/**
 * A run of text and the stretch of the file it was read from, in UTF-16 code units, end exclusive.
 * Where both are equally long they correspond one to one; else the whole stretch stands for the
 * whole text ("&amp;" for "&", a broken line for a space).
 */
export interface FilePiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface BareSpan extends FilePiece {
  /** Where the words lead, if they are a link. */
  readonly href?: FilePiece;
}

export interface BareBlock {
  /** `quotation`: set off as somebody else's words. */
  readonly style: "normal" | "heading" | "quotation";
  readonly spans: readonly BareSpan[];
}

/** A line that explains a mark: "*A pseudonym.", "† Data from 2022." */
export interface BareNote {
  readonly mark: FilePiece;
  readonly kind: FootnoteKind;
  readonly text: FilePiece;
}

export interface BareText {
  /** The file's whole text. Offsets are into it. */
  readonly content: string;
  readonly blocks: readonly BareBlock[];
  readonly notes: readonly BareNote[];
}
