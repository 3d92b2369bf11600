import type { Term, TermForm } from "../data/terms.ts";
import type { Span } from "../engine/types.ts";
import { makePhrases, type Phrases, phrasesIn, withoutOverlaps } from "./phrases.ts";
import type { FieldText } from "./types.ts";

/** A term where it stands in a text. */
export interface TermHit extends Span {
  readonly term: Term;
  readonly form: TermForm;
  /** The atoms it is made of: from `first` up to, not with, `after`. */
  readonly first: number;
  readonly after: number;
}

interface Entry {
  readonly term: Term;
  readonly form: TermForm;
}

/** Lists of terms are constants, so each is made into a matcher once. */
const lexicons = new WeakMap<readonly Term[], Phrases<Entry>>();

function lexiconOf(terms: readonly Term[]): Phrases<Entry> {
  const made = lexicons.get(terms);
  if (made !== undefined) return made;
  const lexicon = makePhrases(
    terms.flatMap((term) => term.forms.map((form): [string, Entry] => [form.form, { term, form }])),
  );
  lexicons.set(terms, lexicon);
  return lexicon;
}

/**
 * Where terms stand in a field, in order: of several at one place the longest that `counts` (a word
 * that is also used of other things counts only in some company).
 */
export function termsIn(
  field: FieldText,
  terms: readonly Term[],
  counts: (hit: TermHit) => boolean = () => true,
): readonly TermHit[] {
  const hits = phrasesIn(field, lexiconOf(terms)).map(({ value, ...hit }) => ({
    ...hit,
    ...value,
  }));
  return withoutOverlaps(hits.filter(counts));
}
