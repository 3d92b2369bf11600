/**
 * What a vault of protected names is asked about a document. The vault holds keyed hashes only, so
 * it cannot search a text: it is given every run of words that could be a name, in one writing.
 */
import { segmentsOf } from "../engine/paths.ts";
import type { Path, PolicyDocument, Span } from "../engine/types.ts";
import { isFields } from "../engine/values.ts";
import { fold } from "../text/fold.ts";
import { textsOf } from "../text/texts.ts";
import { wordsIn } from "../text/words.ts";

/** The longest name that is looked for, in words: "Maria Clara de los Santos y Alba" has seven. */
const MOST_WORDS = 7;

/**
 * A name as it is hashed and compared: letters and digits alone, small, without accents, joined, so
 * that "Maria Clara", "maria-clara", "MariaClara" and "MARIA  CLÁRA" are one.
 */
export function normaliseName(name: string): string {
  return fold(name)
    .text.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

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
  readonly lower: string;
}

function* runsIn(words: readonly Piece[], path: Path): Generator<NameCandidate> {
  for (const [index, first] of words.entries()) {
    let normal = "";
    for (const last of words.slice(index, index + MOST_WORDS)) {
      normal += last.lower.replaceAll(/[^\p{L}\p{N}]/gu, "");
      if (normal !== "") yield { normal, path, start: first.start, end: last.end };
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
  return [...id.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The normalised candidates, once each: what the vault is asked. */
export function nameCandidates(document: PolicyDocument): readonly string[] {
  return [...new Set([...candidatesIn(document)].map(({ normal }) => normal))];
}
