/** Phrases of several words, found by their first. */
import type { InstitutionKind } from "../data/institution-words.ts";
import { isJoined, type Piece } from "../places/pieces.ts";

type Kind = Exclude<InstitutionKind, "employer">;

interface Entry {
  readonly words: readonly string[];
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
    phrases[kind].map((phrase): Entry => ({ words: phrase.split(" "), kind })),
  );
  const longestFirst = entries.toSorted((left, right) => right.words.length - left.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? "");
}

export function phraseAt(
  lexicon: Lexicon,
  pieces: readonly Piece[],
  at: number,
): Phrase | undefined {
  const entries = lexicon.get(pieces[at]?.key ?? "");
  const entry = entries?.find(({ words }) =>
    words.every((word, step) => {
      const piece = pieces[at + step];
      return (
        piece?.key === word && (step === 0 || isJoined(piece.gap) || /^['’]s? $/u.test(piece.gap))
      );
    }),
  );
  if (entry === undefined) return undefined;
  const { words, kind } = entry;
  return { to: at + words.length, kind, words: words.join(" ") };
}
