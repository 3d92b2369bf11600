import { textOf } from "../engine/values.ts";
import { fold } from "../text/fold.ts";
import type { Likeness } from "./likeness.ts";

/** Words that join others and say nothing of who is counted. "Not" and numbers are none of them. */
const JOINING: ReadonlySet<string> = new Set(
  "a an the of in by for from to at on with who that were was are is all mga ng sa ang na ni si".split(
    " ",
  ),
);

/**
 * The same in the same words, whatever their case, spaces and punctuation. The same words in another
 * order, number or joining may mean the same: a person must say.
 */
export function comparePopulations(left: unknown, right: unknown): Likeness {
  const [a, b] = [textOf(left), textOf(right)];
  if (a === undefined || b === undefined) {
    return { like: "different", because: "it is not said who or what is counted" };
  }
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.join(" ") === second.join(" ")) return { like: "same" };
  const both = `“${a}” / “${b}”`;
  if (meaning(first) === meaning(second)) {
    return { like: "unsure", because: `populations in nearly the same words: ${both}` };
  }
  return { like: "different", because: `different populations: ${both}` };
}

export function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function meaning(words: readonly string[]): string {
  const telling = words.filter((word) => !JOINING.has(word));
  return telling.map(singular).toSorted().join(" ");
}

/** Crude, and only for a doubt: "survivors" and "survivor", never "glass" and "glas". */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
