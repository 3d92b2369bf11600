/** Where a name of the gazetteer stands in a field, and what beside it says that it is a place. */
import {
  LEVEL_AFTER,
  LEVEL_BEFORE,
  LOCATIVES,
  OF,
  PARTICLES,
  PERSON_MARKERS,
  SURE_LOCATIVES,
  TRUSTING,
} from "../data/place-words.ts";
import type { FieldText } from "../text/types.ts";
import { gazetteer, type Known } from "./gazetteer.ts";
import { isCapital, isJoined, type Piece } from "./pieces.ts";
import type { PlaceLevel } from "./types.ts";

/** Pieces `from` to `to` (exclusive) bear a name of the gazetteer. */
export interface Candidate {
  /** With the words that say the level: "lungsod ng Cebu", "Cebu City". */
  readonly from: number;
  readonly to: number;
  /** The first piece of the name itself. */
  readonly at: number;
  readonly key: string;
  readonly known: readonly Known[];
  /** Levels that a word beside the name speaks for; empty where there is none. */
  readonly levels: readonly PlaceLevel[];
  readonly locative: "none" | "likely" | "sure";
  /** It stands right beside another capitalised word, as parts of one name do. */
  readonly isPartOfName: boolean;
  readonly isCapital: boolean;
  readonly startsSentence: boolean;
}

export function candidatesIn(field: FieldText, pieces: readonly Piece[]): readonly Candidate[] {
  const { longest, acronyms } = gazetteer();
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const words = longest.get(firstWord(pieces[at]?.key ?? ""));
    if (words === undefined) continue;
    const run = longestRun(pieces, at, words);
    if (run === undefined) continue;
    if (acronyms.has(run.key) && !isAcronym(pieces, at)) continue;
    found.push(candidate(pieces, at, run.to, run.key, run.known));
    at = run.to - 1;
  }
  return found;
}

/** "the US", "in the UK"; not "Usa ka bata", nor "TELL US" where everything is in capitals. */
function isAcronym(pieces: readonly Piece[], at: number): boolean {
  const [before, word] = [pieces[at - 1], pieces[at]];
  return word?.case === "upper" && !(before?.case === "upper" && before.key.length > 3);
}

function firstWord(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}

function longestRun(
  pieces: readonly Piece[],
  at: number,
  words: number,
): { readonly to: number; readonly key: string; readonly known: readonly Known[] } | undefined {
  const { byKey } = gazetteer();
  let key = "";
  let best: ReturnType<typeof longestRun>;
  for (let to = at; to < at + words; to += 1) {
    const piece = pieces[to];
    if (piece === undefined) break;
    if (to > at && !(isJoined(piece.gap) && continuesName(piece, pieces[at]))) break;
    key = to === at ? piece.key : `${key} ${piece.key}`;
    const known = byKey.get(key);
    if (known !== undefined) best = { to: to + 1, key, known };
  }
  return best;
}

/** "Cagayan de Oro" and "CAGAYAN DE ORO", and all in small letters as in a slug; not "Sara and". */
function continuesName(piece: Piece, first: Piece | undefined): boolean {
  if (first === undefined || first.case === "lower") return true;
  return isCapital(piece) || piece.case === "none" || PARTICLES.has(piece.key);
}

function candidate(
  pieces: readonly Piece[],
  at: number,
  to: number,
  key: string,
  known: readonly Known[],
): Candidate {
  const first = pieces[at];
  const after = levelAfter(pieces, to);
  const before = levelBefore(pieces, at);
  const from = before?.from ?? at;
  const end = after === undefined ? to : to + 1;
  return {
    from,
    to: end,
    at,
    key,
    known,
    levels: after ?? before?.levels ?? [],
    locative: locativeBefore(pieces, from),
    isPartOfName: touchesName(pieces, from, end),
    isCapital: first !== undefined && isCapital(first),
    startsSentence: first?.startsSentence ?? false,
  };
}

function levelAfter(pieces: readonly Piece[], to: number): readonly PlaceLevel[] | undefined {
  const next = pieces[to];
  if (next === undefined || next.gap !== " " || !isCapital(next)) return undefined;
  return Object.hasOwn(LEVEL_AFTER, next.key) ? LEVEL_AFTER[next.key] : undefined;
}

function levelBefore(
  pieces: readonly Piece[],
  at: number,
): { readonly from: number; readonly levels: readonly PlaceLevel[] } | undefined {
  const of = pieces[at - 1];
  const level = pieces[at - 2];
  if (of === undefined || level === undefined || !OF.has(of.key)) return undefined;
  if (pieces[at]?.gap !== " " || of.gap !== " " || !Object.hasOwn(LEVEL_BEFORE, level.key)) {
    return undefined;
  }
  return { from: at - 2, levels: LEVEL_BEFORE[level.key] ?? [] };
}

function locativeBefore(pieces: readonly Piece[], from: number): Candidate["locative"] {
  const first = pieces[from];
  let before = from - 1;
  const the = pieces[before]?.key;
  if (the === "the" || the === "nearby" || the === "rural" || the === "mga") before -= 1;
  const word = pieces[before];
  if (first === undefined || word === undefined || !/^[\s-]+$/u.test(first.gap)) return "none";
  if (!LOCATIVES.has(word.key)) return "none";
  if (word.key === "in" && TRUSTING.has(pieces[before - 1]?.key ?? "")) return "none";
  return SURE_LOCATIVES.has(word.key) ? "sure" : "likely";
}

/** A capitalised neighbour without a comma between, or a word that stands before persons' names. */
function touchesName(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from];
  const before = pieces[from - 1];
  if (first !== undefined && before !== undefined && isJoined(first.gap) && !first.startsSentence) {
    if (PERSON_MARKERS.has(before.key)) return true;
    if (isCapital(before) && !isFunctionWord(before)) return true;
  }
  const after = pieces[to];
  return after !== undefined && isJoined(after.gap) && !after.startsSentence && isCapital(after);
}

/** "In Cebu", "Mula Manila": a capital because a sentence, or everything, begins with one. */
function isFunctionWord({ key }: Piece): boolean {
  return LOCATIVES.has(key) || OF.has(key) || FUNCTION_WORDS.has(key);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "and or the a an ang ug at for with by on nga na ay mga kon kung the when while after before since until through ngadto gikan didto diha para of".split(
    " ",
  ),
);
