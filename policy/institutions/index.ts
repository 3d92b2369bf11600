/** Schools, shelters, churches and employers that a field names. */
import {
  BEGINNINGS,
  CENTRES,
  ENDS,
  GENERIC,
  NAME_FOLLOWS,
  SUBJECTS,
  type InstitutionKind,
} from "../data/institution-words.ts";
import { PARTICLES } from "../data/place-words.ts";
import type { Span } from "../engine/types.ts";
import { isCapital, isJoined, type Piece, piecesIn } from "../places/pieces.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { employersIn } from "./employers.ts";
import { lexiconOf, phraseAt } from "./phrases.ts";

/** An institution by its name. Offsets are into the field's plain text. */
export interface InstitutionHit extends Span {
  readonly kind: InstitutionKind;
  /** As written. */
  readonly text: string;
  /** The words that say what it is, small: "elementary school"; "" where the name alone does. */
  readonly head: string;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: InstitutionKind;
  readonly head: string;
}

const ENDING = lexiconOf(ENDS);
const BEGINNING = lexiconOf(BEGINNINGS);
const CENTRE = lexiconOf({ school: [], care: CENTRES, church: [] });

/** Looked at before any phrase is: nearly every word begins none. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [ENDING, BEGINNING, CENTRE].flatMap((lexicon) => [...lexicon.keys()]),
);

/** The longest name that is read before or after such a word. */
const MOST_WORDS = 6;

/** In order, without overlaps. */
export const institutionsIn = perField(institutionsOf);

function institutionsOf(field: FieldText): readonly InstitutionHit[] {
  const pieces = piecesIn(field);
  const hits = [...namedIn(field, pieces), ...employersIn(field, pieces)].map(
    ({ from, to, kind, head }): InstitutionHit => {
      const start = pieces[from]?.start ?? 0;
      const end = pieces[to - 1]?.end ?? start;
      return { start, end, text: field.text.slice(start, end), kind, head };
    },
  );
  return hits
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .filter((hit, at, all) => !all.slice(0, at).some((other) => hit.start < other.end));
}

function* namedIn(field: FieldText, pieces: readonly Piece[]): Generator<Stretch> {
  // In a slug or file name nothing is capitalised, and everything is a name.
  const isFlat = field.kind === "slug" || field.kind === "filename" || field.kind === "url";
  for (let at = 0; at < pieces.length; at += 1) {
    if (!FIRST_WORDS.has(pieces[at]?.key ?? "")) continue;
    const found =
      centreAt(pieces, at) ?? endingAt(pieces, at, isFlat) ?? beginningAt(pieces, at, isFlat);
    if (found === undefined) continue;
    yield found;
    at = found.to - 1;
  }
}

function centreAt(pieces: readonly Piece[], at: number): Stretch | undefined {
  const phrase = phraseAt(CENTRE, pieces, at);
  if (phrase === undefined) return undefined;
  return { from: at, to: phrase.to, kind: phrase.kind, head: "" };
}

/** "Tisa Elementary School", "San Isidro NHS", "Bethany Home for Girls". */
function endingAt(pieces: readonly Piece[], at: number, isFlat: boolean): Stretch | undefined {
  const phrase = phraseAt(ENDING, pieces, at);
  if (phrase === undefined) return undefined;
  const from = nameStart(pieces, at, isFlat);
  if (from === undefined || !isNamed(pieces.slice(from, at))) return undefined;
  const isSmall = !isFlat && !isCapital(pieces[at] ?? UNKNOWN);
  // "the Bethany shelter", "Tisa elementary school", but not "Maria's school", "a Filipino church".
  if (isSmall && (!SMALL_ENDS.has(phrase.words) || isPossessive(pieces, at))) return undefined;
  if (LOOSE_ENDS.has(phrase.words) && !isPlaced(pieces, from) && !isFlat) return undefined;
  return { from, to: phrase.to, kind: phrase.kind, head: phrase.words };
}

/** Written small they still end a name. */
const SMALL_ENDS: ReadonlySet<string> = new Set([
  "elementary school",
  "high school",
  "national high school",
  "shelter",
  "orphanage",
  "parish",
]);
/** Words of titles and everyday speech: a name only after "at", "the", "sa" and the like. */
const LOOSE_ENDS: ReadonlySet<string> = new Set([
  "home",
  "refuge",
  "sanctuary",
  "fellowship",
  "church",
  "school",
]);
const PLACING: ReadonlySet<string> = new Set(
  "at in to from the near of by called named sa ng nga mula taga into and".split(" "),
);

function isPlaced(pieces: readonly Piece[], from: number): boolean {
  return PLACING.has(pieces[from - 1]?.key ?? "");
}

function isPossessive(pieces: readonly Piece[], at: number): boolean {
  return /^['’]s/u.test(pieces[at]?.gap ?? "");
}

const UNKNOWN: Piece = { start: 0, end: 0, key: "", case: "lower", startsSentence: false, gap: "" };

/** "University of Cebu", "Mataas na Paaralan ng San Isidro", "Bahay Silungan". */
function beginningAt(pieces: readonly Piece[], at: number, isFlat: boolean): Stretch | undefined {
  const phrase = phraseAt(BEGINNING, pieces, at);
  const first = pieces[at];
  if (phrase === undefined || first === undefined || isFlat) return undefined;
  const link = pieces[phrase.to];
  if (link === undefined || !isJoined(link.gap)) return undefined;
  const isLinked = LINKS.has(link.key);
  if (!isLinked && !(NAME_FOLLOWS.has(phrase.words) && isCapital(first))) return undefined;
  const name = phrase.to + (isLinked ? 1 : 0);
  const to = nameEnd(pieces, name);
  if (to === undefined || !isNamed(pieces.slice(name, to))) return undefined;
  if (SUBJECTS.has(pieces[name]?.key ?? "")) return undefined;
  // "eskwelahan sa Cebu" is any school there; "Eskwelahan sa Tisa" and "eskwelahan ng San Isidro" are one.
  if (!isCapital(first) && !CLOSE_LINKS.has(link.key)) return undefined;
  if (!isCapital(first) && !SMALL_BEGINNINGS.has(phrase.words)) return undefined;
  return { from: at, to, kind: phrase.kind, head: phrase.words };
}

/** What they join is a name; "sa" and "in" may only say where. */
const CLOSE_LINKS: ReadonlySet<string> = new Set(["of", "ng", "ni"]);
const LINKS: ReadonlySet<string> = new Set(["of", "ng", "sa", "ni", "de", "del", "nga", "for"]);
const SMALL_BEGINNINGS: ReadonlySet<string> = new Set([
  "paaralan",
  "paaralang elementarya",
  "mababang paaralan",
  "mataas na paaralan",
  "pambansang mataas na paaralan",
  "eskwelahan",
  "parish",
  "church",
  "chapel",
  "parokya",
  "kapilya",
  "ampunan",
  "bahay ampunan",
]);

/** The first word of a name that ends before `at`. */
function nameStart(pieces: readonly Piece[], at: number, isFlat: boolean): number | undefined {
  let from: number | undefined;
  for (let index = at - 1; index >= Math.max(0, at - MOST_WORDS); index -= 1) {
    const [piece, next] = [pieces[index], pieces[index + 1]];
    if (piece === undefined || next === undefined || !isJoinedName(next.gap)) break;
    if (next.startsSentence && next.gap.includes("\n")) break;
    if (isFlat ? GENERIC.has(piece.key) : isLeading(piece)) break;
    if (isFlat || isCapital(piece)) from = index;
    else if (!PARTICLES.has(piece.key) && !/^\d+$/u.test(piece.key)) break;
  }
  return from;
}

/** "Children's Home" is joined by the possessive too. */
function isJoinedName(gap: string): boolean {
  return isJoined(gap) || /^['’]s? $/u.test(gap);
}

/** A capitalised word that a sentence begins with, and that belongs to no name. */
function isLeading(piece: Piece): boolean {
  return piece.startsSentence && GENERIC.has(piece.key);
}

function nameEnd(pieces: readonly Piece[], at: number): number | undefined {
  let end: number | undefined;
  for (let index = at; index < at + MOST_WORDS; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || !isJoined(piece.gap)) break;
    if (isCapital(piece)) end = index + 1;
    else if (!(PARTICLES.has(piece.key) || piece.key === "na") || piece.key === "sa") break;
  }
  return end;
}

/** At least one word that is more than a kind of school: "Tisa", not "National". */
function isNamed(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    return !GENERIC.has(piece.key) && !PARTICLES.has(piece.key) && piece.key.length > 1;
  });
}
