/** Where a name of the gazetteer stands in a field, and what beside it says that it is a place. */
import {
  LEVEL_AFTER,
  LEVEL_BEFORE,
  LOCATIVES,
  OF,
  PARTICLES,
  PERSON_MARKERS,
  PLACE_ARTICLES,
  SURE_LOCATIVES,
  TRUSTING,
  WAYS,
} from "../data/place-words.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { gazetteer, type Known } from "./gazetteer.ts";
import {
  continuesName,
  isCapital,
  isFunctionWord,
  isJoined,
  type Piece,
  pieceAt,
} from "./pieces.ts";
import type { PlaceLevel } from "./types.ts";

/** Pieces `from` to `to` (exclusive) bear a name of the gazetteer. */
export interface Candidate {
  /** With the words that say the level: "lungsod ng Cebu", "Cebu City". */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Who bears the name; by default the first is meant. */
  readonly known: readonly [Known, ...Known[]];
  /** Levels that a word beside the name speaks for; empty where there is none. */
  readonly levels: readonly PlaceLevel[];
  /** What the word before says of a place. `certain`: even of the smallest that bears a person's name. */
  readonly locative: "none" | "likely" | "sure" | "certain";
  /** A word of persons stands before it: "si Laguna", "Atty. Laguna". */
  readonly isPersons: boolean;
  /** It stands right beside another capitalised word, as parts of one name do. */
  readonly isPartOfName: boolean;
  readonly isCapital: boolean;
  readonly startsSentence: boolean;
}

const mayBegin = askedOnce((key) => gazetteer().longest.has(key));

export function candidatesIn(pieces: readonly Piece[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let reached = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    if (at < reached || !mayBegin(pieceAt(pieces, at).shape)) continue;
    const run = longestRun(pieces, at);
    if (run === undefined) continue;
    reached = run.to;
    found.push(candidate(pieces, run));
  }
  return found;
}

/** A name of the gazetteer, as it stands in a field. */
interface Run extends Pick<Candidate, "key" | "known"> {
  readonly at: number;
  readonly to: number;
}

function longestRun(pieces: readonly Piece[], at: number): Run | undefined {
  const { byKey, longest, acronyms } = gazetteer();
  const first = pieceAt(pieces, at);
  const words = longest.get(first.key) ?? 0;
  let key = first.key;
  let best: Run | undefined;
  for (let to = at + 1; to <= at + words; to += 1) {
    const known = byKey.get(key);
    if (known !== undefined) best = { at, to, key, known };
    const next = pieceAt(pieces, to);
    if (!isJoined(next.gap) || !belongsTo(next, first)) break;
    key = `${key} ${next.key}`;
  }
  return best !== undefined && acronyms.has(best.key) && !isAcronym(pieces, at) ? undefined : best;
}

/** "the US", "in the UK"; not "Usa ka bata", nor "TELL US" where everything is in capitals. */
function isAcronym(pieces: readonly Piece[], at: number): boolean {
  const before = pieceAt(pieces, at - 1);
  return (
    pieceAt(pieces, at).case === "upper" && !(before.case === "upper" && before.key.length > 3)
  );
}

/** "Cagayan de Oro" and "CAGAYAN DE ORO", and all in small letters as in a slug; not "Sara and". */
function belongsTo(piece: Piece, first: Piece): boolean {
  return (
    first.case === "lower" || isCapital(piece) || piece.case === "none" || PARTICLES.has(piece.key)
  );
}

function candidate(pieces: readonly Piece[], { at, to, key, known }: Run): Candidate {
  const first = pieceAt(pieces, at);
  const after = levelAfter(pieces, to);
  const before = levelBefore(pieces, at);
  const from = before === undefined ? at : at - 2;
  const beforeIt = pieceAt(pieces, from - 1);
  const end = after === undefined ? to : to + 1;
  return {
    from,
    to: end,
    key,
    known,
    levels: after ?? before ?? [],
    locative: locativeBefore(pieces, from),
    isPersons: continuesName(pieceAt(pieces, from)) && PERSON_MARKERS.has(beforeIt.key),
    isPartOfName: touchesName(pieces, from, end),
    isCapital: isCapital(first),
    startsSentence: first.startsSentence,
  };
}

function levelAfter(pieces: readonly Piece[], to: number): readonly PlaceLevel[] | undefined {
  const next = pieceAt(pieces, to);
  return next.gap === " " && isCapital(next) ? LEVEL_AFTER.get(next.key) : undefined;
}

function levelBefore(pieces: readonly Piece[], at: number): readonly PlaceLevel[] | undefined {
  const [level, of, name] = [at - 2, at - 1, at].map((each) => pieceAt(pieces, each));
  const isJoint = of?.gap === " " && name?.gap === " " && OF.has(of.key);
  return isJoint ? LEVEL_BEFORE.get(level?.key ?? "") : undefined;
}

function locativeBefore(pieces: readonly Piece[], from: number): Candidate["locative"] {
  const hasArticle = PLACE_ARTICLES.has(pieceAt(pieces, from - 1).key);
  const at = hasArticle ? from - 2 : from - 1;
  const { key } = pieceAt(pieces, at);
  if (!LOCATIVES.has(key) || !/^[\s-]+$/u.test(pieceAt(pieces, from).gap)) return "none";
  if (key === "in" && TRUSTING.has(pieceAt(pieces, at - 1).key)) return "none";
  // "a trip to Santa Rosa": nobody travels to a person.
  if (key === "to" && WAYS.has(pieceAt(pieces, at - 1).key)) return "certain";
  return SURE_LOCATIVES.has(key) ? "sure" : "likely";
}

/** A capitalised neighbour without a comma between. */
function touchesName(pieces: readonly Piece[], from: number, to: number): boolean {
  const [before, after] = [pieceAt(pieces, from - 1), pieceAt(pieces, to)];
  const isAfter = continuesName(pieceAt(pieces, from)) && isCapital(before);
  return (isAfter && !isFunctionWord(before)) || (continuesName(after) && isCapital(after));
}
