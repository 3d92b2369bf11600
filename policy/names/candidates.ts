/**
 * What a vault of protected names is asked about a document. The vault holds keyed hashes only, so
 * it cannot search a text: it is given every run of words that could be a name, in one writing.
 *
 * The number is bounded: seven runs from each word or part of a word, and 703 stretches of a long
 * word that no dictionary knows.
 */
import { segmentsOf } from "../engine/paths.ts";
import type { Path, PolicyDocument, Span } from "../engine/types.ts";
import { isFields } from "../engine/values.ts";
import { textsOf } from "../text/texts.ts";
import { wordsIn } from "../text/words.ts";
import { isEnglish } from "./english.ts";
import { isFilipino } from "./filipino.ts";
import { normaliseName } from "./normalise.ts";

export { normaliseName } from "./normalise.ts";

/** The longest name that is looked for, in words: "Maria Clara de los Santos y Alba" has seven. */
const MOST_WORDS = 7;

/** A name hidden inside a longer word ("xxmariasantosxx") has at least this many letters. */
const SHORTEST_INSIDE = 6;

/** Of a longer word its first so many letters are looked into. */
const LONGEST_WORD = 40;

/** A stretch of a string of a document that could be a name. */
export interface NameCandidate extends Span {
  /** As `normaliseName` gives it. */
  readonly normal: string;
  /** The field as `textsOf` gives it; of an id or a key, the way to that. */
  readonly path: Path;
}

/** Every run of one to seven words in any string of a document: texts, slugs, file names, ids and keys. */
export function* candidatesIn(document: PolicyDocument): Generator<NameCandidate> {
  for (const field of textsOf(document)) {
    yield* runsIn(wordsIn(field), field.path);
  }
  yield* runsOfIds(document, []);
}

interface Piece extends Span {
  /** As written. */
  readonly text: string;
}

function* runsIn(words: readonly Piece[], path: Path): Generator<NameCandidate> {
  const pieces = words.flatMap(partsOf);
  for (const [index, first] of pieces.entries()) {
    let normal = "";
    for (const last of pieces.slice(index, index + MOST_WORDS)) {
      normal += last.normal;
      if (normal !== "") yield { normal, path, start: first.start, end: last.end };
    }
  }
  for (const word of words) yield* insideOf(word, path);
}

interface Part extends Span {
  readonly normal: string;
}

/** A word, and where capitals, digits, hyphens or underscores part it, its parts. */
function partsOf(word: Piece): readonly Part[] {
  const { start, end, text } = word;
  const parts = [...text.matchAll(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu)];
  if (parts.length < 2) return [{ start, end, normal: normaliseName(text) }];
  // Where letters were folded into others, a part stands somewhere in the word.
  const isPlain = text.length === end - start;
  return parts.map(({ 0: part, index }) => ({
    start: isPlain ? start + index : start,
    end: isPlain ? start + index + part.length : end,
    normal: normaliseName(part),
  }));
}

/** Stretches inside a long word that no dictionary knows: a name may be hidden in it. */
function* insideOf({ start, end, text }: Piece, path: Path): Generator<NameCandidate> {
  const normal = normaliseName(text).slice(0, LONGEST_WORD);
  if (normal.length <= SHORTEST_INSIDE || isEnglish(normal) || isFilipino(normal)) return;
  for (let from = 0; from + SHORTEST_INSIDE <= normal.length; from += 1) {
    for (let to = from + SHORTEST_INSIDE; to <= normal.length; to += 1) {
      yield { normal: normal.slice(from, to), path, start, end };
    }
  }
}

/** Ids and keys leave with the document, and people choose them. */
function* runsOfIds(value: unknown, path: Path): Generator<NameCandidate> {
  if (Array.isArray(value)) {
    const segments = segmentsOf(value);
    for (const [index, item] of value.entries()) {
      yield* runsOfIds(item, [...path, segments[index] ?? index]);
    }
  } else if (isFields(value)) {
    for (const [name, child] of Object.entries(value)) {
      const isId = name === "_id" || name === "_key";
      if (isId && typeof child === "string") yield* runsIn(piecesOf(child), [...path, name]);
      else if (typeof child === "object") yield* runsOfIds(child, [...path, name]);
    }
  }
}

function piecesOf(id: string): readonly Piece[] {
  return [...id.matchAll(/\p{L}+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** The normalised candidates, once each: what the vault is asked. */
export function nameCandidates(document: PolicyDocument): readonly string[] {
  return [...new Set([...candidatesIn(document)].map(({ normal }) => normal))];
}
