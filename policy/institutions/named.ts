/** Schools, shelters and churches, by a word of the name that says what they are. */
import {
  BEGINNINGS,
  CENTRES,
  CLOSE_LINKS,
  ENDS,
  GENERIC,
  LINKS,
  LOOSE_ENDS,
  NAME_FOLLOWS,
  PLACING,
  SMALL_BEGINNINGS,
  SMALL_ENDS,
  SUBJECTS,
} from "../data/institution-words.ts";
import { NAME_PARTICLES, PARTICLES } from "../data/place-words.ts";
import {
  continuesName,
  isCapital,
  LONGEST_NAME,
  nameEnd,
  type Piece,
  pieceAt,
} from "../places/pieces.ts";
import type { FieldText } from "../text/types.ts";
import { isFlat } from "../text/flat.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { isPossessive, lexiconOf, phraseAt } from "./phrases.ts";
import type { Stretch } from "./types.ts";

const ENDING = lexiconOf(ENDS);
const BEGINNING = lexiconOf(BEGINNINGS);
const CENTRE = lexiconOf({ school: [], care: CENTRES, church: [] });

/** Nearly every word of a text begins none of them. */
const mayBegin = askedOnce((key) =>
  [ENDING, BEGINNING, CENTRE].some((lexicon) => lexicon.has(key)),
);

export function namedIn(field: FieldText, pieces: readonly Piece[]): readonly Stretch[] {
  const flat = isFlat(field);
  const found: Stretch[] = [];
  let at = -1;
  for (const { shape } of pieces) {
    at += 1;
    if (!mayBegin(shape)) continue;
    const named =
      centreAt(pieces, at) ??
      endingAt(pieces, at, flat) ??
      (flat ? undefined : beginningAt(pieces, at));
    if (named !== undefined) found.push(named);
  }
  return found;
}

function centreAt(pieces: readonly Piece[], at: number): Stretch | undefined {
  const phrase = phraseAt(CENTRE, pieces, at);
  return phrase && { from: at, to: phrase.to, kind: phrase.kind, head: "" };
}

/** "Tisa Elementary School", "San Isidro NHS", "Bethany Home for Girls". */
function endingAt(pieces: readonly Piece[], at: number, flat: boolean): Stretch | undefined {
  const phrase = phraseAt(ENDING, pieces, at);
  if (phrase === undefined) return undefined;
  const { to, kind, words } = phrase;
  const from = nameStart(pieces, at, flat);
  const isName = flat || endsName(pieces, from, at, words);
  return isName && isNamed(pieces.slice(from, at)) ? { from, to, kind, head: words } : undefined;
}

/** "the Bethany shelter", "Tisa elementary school", but not "Maria's school", "a Filipino church". */
function endsName(pieces: readonly Piece[], from: number, at: number, words: string): boolean {
  const word = pieceAt(pieces, at);
  if (!isCapital(word) && (isPossessive(word.gap) || !SMALL_ENDS.has(words))) return false;
  return !LOOSE_ENDS.has(words) || PLACING.has(pieceAt(pieces, from - 1).key);
}

/** "University of Cebu", "Mataas na Paaralan ng San Isidro", "Bahay Silungan". */
function beginningAt(pieces: readonly Piece[], at: number): Stretch | undefined {
  const phrase = phraseAt(BEGINNING, pieces, at);
  if (phrase === undefined) return undefined;
  const link = pieceAt(pieces, phrase.to);
  const isLinked = LINKS.has(link.key);
  const name = isLinked ? phrase.to + 1 : phrase.to;
  const first = pieceAt(pieces, name);
  if (!continuesName(link) || !continuesName(first) || SUBJECTS.has(first.key)) return undefined;
  const to = nameEnd(pieces, name, INSIDE) ?? name;
  if (!isNamed(pieces.slice(name, to))) return undefined;
  // "eskwelahan sa Cebu" is any school there; "Eskwelahan sa Tisa" and "eskwelahan ng San Isidro" are one.
  const isBeginning = isCapital(pieceAt(pieces, at))
    ? isLinked || NAME_FOLLOWS.has(phrase.words)
    : CLOSE_LINKS.has(link.key) && SMALL_BEGINNINGS.has(phrase.words);
  return isBeginning ? { from: at, to, kind: phrase.kind, head: phrase.words } : undefined;
}

const INSIDE: ReadonlySet<string> = new Set([...NAME_PARTICLES, "na"]);

/** The first word of a name that ends before `at`; `at` where there is none. */
function nameStart(pieces: readonly Piece[], at: number, flat: boolean): number {
  let from = at;
  for (let index = at - 1; index >= at - LONGEST_NAME; index -= 1) {
    const [piece, next] = [pieceAt(pieces, index), pieceAt(pieces, index + 1)];
    if (!continuesName(next) && !isPossessive(next.gap)) break;
    // "The Tisa Elementary School", "girl-from-tisa-elementary-school".
    if (GENERIC.has(piece.key) && (flat || piece.startsSentence)) break;
    if (flat || isCapital(piece)) from = index;
    else if (!PARTICLES.has(piece.key) && !/^\d+$/u.test(piece.key)) break;
  }
  return from;
}

/** At least one word that is more than a kind of school: "Tisa", not "National". */
function isNamed(pieces: readonly Piece[]): boolean {
  return pieces.some(({ key }) => !GENERIC.has(key) && !PARTICLES.has(key) && key.length > 1);
}
