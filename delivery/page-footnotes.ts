import type { PublicForm } from "../contracts/index.ts";

type Footnote = NonNullable<PublicForm<"story">["footnotes"]>[number];

/** Somebody who is named on a page, e.g. a quote or an item of a story's `people`. */
export interface NamedPerson {
  readonly pseudonym: string;
  readonly isPseudonym: boolean;
}

export interface PageFootnotesOptions {
  /** The notes of the story or publication on the page, if there is one. */
  readonly footnotes?: readonly Footnote[];
  /** What a note on a pseudonym says: `pseudonymNote` of the site settings. */
  readonly pseudonymNote: string;
}

/** In the order of the printers. */
const MARKS = ["*", "†", "‡", "§", "‖", "¶"] as const;

/**
 * The footnotes of one page that is put together from several documents.
 *
 * A quote has no foot of its own: the page it stands on says that the name is a pseudonym. Make one
 * of these for each page, ask it for each name in the order of reading, then show its notes.
 */
export function pageFootnotes({ footnotes = [], pseudonymNote }: PageFootnotesOptions) {
  const ownNote = footnotes.find((note) => note.kind === "pseudonym");
  const mark = ownNote?.mark ?? freeMark(footnotes);
  const marked = new Set<string>();

  return {
    /** The name as it is to be shown: with the mark at its first mention, if it is a pseudonym. */
    name({ pseudonym, isPseudonym }: NamedPerson): string {
      if (!isPseudonym || marked.has(pseudonym)) return pseudonym;
      marked.add(pseudonym);
      return `${pseudonym}${mark}`;
    },
    /** What stands at the foot of the page, once each, those of the document first. */
    notes(): readonly { readonly mark: string; readonly text: string }[] {
      const notes = footnotes.map(({ mark, text }) => ({ mark, text }));
      return marked.size > 0 && ownNote === undefined
        ? [...notes, { mark, text: pseudonymNote }]
        : notes;
    },
  };
}

/** A mark that stands for nothing else on the page: `*` is used for notes on data too. */
function freeMark(footnotes: readonly Footnote[]): string {
  const taken = new Set(footnotes.map((note) => note.mark));
  return MARKS.find((mark) => !taken.has(mark)) ?? MARKS.join("");
}
