/**
 * How long a text may be, in UTF-16 code units, and how many items a list may have.
 *
 * The contracts refuse what is longer and the schemas say so while it is typed: one number for
 * both, so that nothing is accepted in the Studio that the border then turns back.
 */
export const LIMITS = {
  /** A name, a title, a heading. */
  line: 300,
  /** A text without formatting: a summary, a caption, a note. */
  paragraph: 5_000,
  /** One run of text between two changes of formatting. */
  span: 20_000,
  /** Items of any list: blocks of a text, sections of a publication, citations. */
  items: 500,
  /** A web address. */
  url: 2_000,
  /** The mark of a footnote in the text. */
  mark: 8,
} as const;
