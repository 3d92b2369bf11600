/** Titles of laws, treaties, bodies and works: they are cited as they are. */
import { STATUTE_TITLES, TITLE_NOUNS, TITLE_CONNECTIVES, WORK_WORDS } from "../data/statutes.ts";
import { type Atom, atomsIn, isIn, wordAt } from "../details/atoms.ts";
import type { Span } from "../engine/types.ts";
import { makePhrases, phrasesIn } from "../text/phrases.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { quotesIn } from "./quotes.ts";
import { within } from "./others-words.ts";

const KNOWN = makePhrases(STATUTE_TITLES.map(({ title }) => [title, title] as const));
const NOUNS: ReadonlySet<string> = new Set(TITLE_NOUNS);
const CONNECTIVES: ReadonlySet<string> = new Set(TITLE_CONNECTIVES);

/** "Act", or a number of a law, right after the closing mark. */
const NAMED_AFTER =
  /^[\s,;(]*(?:or\s+)?(?:(?:the\s+)?Act(?!\p{L})|(?:R\.?\s?A\.?|Republic Act|Batas)(?!\p{L})|\(?(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d{2}\)?)/u;
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${WORK_WORDS.join("|")})(?!\p{L})[^.!?“"]{0,30}$`,
  "iu",
);

/** Is a stretch part of a title? `first` and `after` are its atoms. */
export function isInTitle(
  field: FieldText,
  hit: Span & { readonly first: number; readonly after: number },
): boolean {
  return (
    knownIn(field).some((title) => within(title, hit)) ||
    isInNamedRun(field, hit.first, hit.after) ||
    quotesIn(field).some((quote) => within(quote, hit) && isTitle(field, quote))
  );
}

const knownIn = perField((field): readonly Span[] => phrasesIn(field, KNOWN, { commas: true }));

/**
 * Does a row of capitalised words around a stretch hold the noun of a law or body: "Inter-Agency
 * Council Against …", "… Prevention Act of 2009"? Where all is in capitals, capitals say nothing.
 */
function isInNamedRun(field: FieldText, first: number, after: number): boolean {
  const atoms = atomsIn(field);
  const term = atoms.slice(first, after);
  if (isAntiLaw(atoms, first, after)) return true;
  if (!term.every((atom) => atom.case === "initial" || atom.case === "mixed")) return false;
  const before = runOf(field, atoms, first, -1);
  const behind = runOf(field, atoms, after - 1, 1);
  return [...before, ...behind].some(({ lower }) => NOUNS.has(lower));
}

/** "anti-child pornography law", however it is written. */
function isAntiLaw(atoms: readonly Atom[], first: number, after: number): boolean {
  return (
    wordAt(atoms, first - 1) === "anti" &&
    [atoms[after], atoms[after + 1]].some((atom) => isIn(NOUNS, atom))
  );
}

/** The capitalised words, with small ones between them, that go on from an atom. */
function runOf(
  field: FieldText,
  atoms: readonly Atom[],
  from: number,
  way: 1 | -1,
): readonly Atom[] {
  const run: Atom[] = [];
  for (let index = from + way; ; index += way) {
    const [atom, last] = [atoms[index], atoms[index - way]];
    if (atom === undefined || last === undefined) return run;
    const gap = field.text.slice(Math.min(atom.end, last.end), Math.max(atom.start, last.start));
    if (/[.;:!?\n“”"()[\]]/u.test(gap)) return run;
    const isSmall = atom.case === "lower" && CONNECTIVES.has(atom.lower);
    if (!isSmall && atom.case !== "initial" && atom.case !== "mixed" && atom.case !== "upper") {
      return run;
    }
    if (!isSmall) run.push(atom);
  }
}

/** A quoted row of capitalised words that is told to be a work or a law by what stands around it. */
function isTitle({ text }: FieldText, quote: Span): boolean {
  const words = text.slice(quote.start, quote.end).match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 3 || capitals.length < long.length * 0.6) return false;
  return (
    NAMED_AFTER.test(text.slice(quote.end + 1, quote.end + 40)) ||
    NAMED_BEFORE.test(text.slice(Math.max(0, quote.start - 60), quote.start - 1))
  );
}
