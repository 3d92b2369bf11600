import type { Term, TermForm } from "../data/terms.ts";
import type { Span } from "../engine/types.ts";
import { fold, type Folded } from "./fold.ts";
import { wordsPattern } from "./mentions.ts";

/** A term where it stands in a text. */
export interface TermHit extends Span {
  readonly term: Term;
  readonly form: TermForm;
}

interface Lexicon {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, { readonly term: Term; readonly form: TermForm }>;
}

/** Lists of terms are constants, so each is made into a pattern once. */
const lexicons = new WeakMap<readonly Term[], Lexicon>();

function lexiconOf(terms: readonly Term[]): Lexicon {
  const made = lexicons.get(terms);
  if (made !== undefined) return made;
  const entries = terms.flatMap((term) => term.forms.map((form) => ({ term, form })));
  const lexicon = {
    pattern: wordsPattern(
      entries.map(({ form }) => form.form),
      "giu",
    ),
    byForm: new Map(entries.map((entry) => [keyOf(entry.form.form), entry])),
  };
  lexicons.set(terms, lexicon);
  return lexicon;
}

/** Case, and the kind of gap between words, do not tell forms apart; nor does a letter's typographic variant. */
function keyOf(form: string): string {
  return fold(form)
    .text.toLowerCase()
    .split(/[\s-]+/u)
    .join(" ");
}

/** Where terms stand in a text, the longest form at each place, in order. */
export function termsIn(folded: Folded, terms: readonly Term[]): readonly TermHit[] {
  const { pattern, byForm } = lexiconOf(terms);
  return [...folded.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const entry = byForm.get(keyOf(found));
    if (entry === undefined || !isNear(entry.term, folded.text, index)) return [];
    return [{ ...entry, ...folded.toOriginal(index, index + found.length) }];
  });
}

function isNear({ onlyNear }: Term, text: string, at: number): boolean {
  if (onlyNear === undefined) return true;
  const start = text.lastIndexOf("\n", at) + 1;
  const next = text.indexOf("\n", at);
  const line = text.slice(start, next < 0 ? text.length : next).toLowerCase();
  return onlyNear.some((beginning) => line.includes(beginning));
}
