/** Phrases of several words, found by their first. */
import type { InstitutionKind } from "../data/institution-words.ts";
import { isJoined, type Piece, pieceAt } from "../places/pieces.ts";

type Kind = Exclude<InstitutionKind, "employer">;

interface Entry {
  readonly first: string;
  readonly rest: readonly string[];
  readonly words: string;
  readonly kind: Kind;
}

/** By the first word of the phrase, the longest phrase first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

interface Phrase {
  /** One past its last piece. */
  readonly to: number;
  readonly kind: Kind;
  readonly words: string;
}

export function lexiconOf(phrases: Readonly<Record<Kind, readonly string[]>>): Lexicon {
  const kinds: readonly Kind[] = ["school", "care", "church"];
  const entries = kinds.flatMap((kind) =>
    phrases[kind].map((words): Entry => {
      const [first = words, ...rest] = words.split(" ");
      return { first, rest, words, kind };
    }),
  );
  const longestFirst = entries.toSorted((left, right) => right.rest.length - left.rest.length);
  return Map.groupBy(longestFirst, ({ first }) => first);
}

export function phraseAt(
  lexicon: Lexicon,
  pieces: readonly Piece[],
  at: number,
): Phrase | undefined {
  const entry = lexicon.get(pieceAt(pieces, at).key)?.find(({ rest }) =>
    rest.every((word, step) => {
      const { key, gap } = pieceAt(pieces, at + 1 + step);
      return key === word && (isJoined(gap) || isPossessive(gap));
    }),
  );
  return entry && { to: at + 1 + entry.rest.length, kind: entry.kind, words: entry.words };
}

/** "Children's Home", "the girls' shelter". */
export function isPossessive(gap: string): boolean {
  return /^['’]s? $/u.test(gap);
}
