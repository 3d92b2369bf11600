/**
 * A text as a reviewer reads it: an ordered list of passages, each one paragraph, picture or field.
 * What is rendered, what is compared with an older version and what somebody is named for having
 * written are all these passages, so that none of it can leave out what another shows.
 */
import type { Path } from "../../../../policy/index.ts";

export type PassageForm =
  /** The name of the whole document. */
  | { readonly kind: "title" }
  /** Running text without marks. */
  | { readonly kind: "paragraph" }
  /** A heading within the document, e.g. of a section. */
  | { readonly kind: "heading" }
  /** A paragraph of Portable Text; `number` in a numbered list. */
  | {
      readonly kind: "block";
      readonly block: Readonly<Record<string, unknown>>;
      readonly number: number;
    }
  | { readonly kind: "image"; readonly assetId: string | undefined; readonly alt: string }
  /** What stands in this place is told in another document. */
  | { readonly kind: "reference"; readonly documentId: string }
  | { readonly kind: "footnote"; readonly mark: string }
  /** A fact about the text rather than a part of it: a choice, a date, an address. */
  | { readonly kind: "field" };

export interface Passage {
  /** The same for the same place in two versions, and once only within one. */
  readonly id: string;
  readonly path: Path;
  /** What the place is called in the form, e.g. "Main image · Caption". */
  readonly label: string;
  /** The part of the document it belongs to: the title of its tab in the form. */
  readonly section: string;
  readonly form: PassageForm;
  /** What is read there, without marks. */
  readonly text: string;
  /** What the eye may miss: that it is a heading, where a link leads, how a picture is cut. */
  readonly notes: readonly string[];
  /** The stored value without its keys. Two passages with the same are the same in every respect. */
  readonly stored: string;
}
