/** Short forms that a document introduces itself, beside what they stand for: "Local Survivor Network (LSN)". */
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { CONNECTORS } from "./vocabulary.ts";

/** Courts write AAA, BBB for a person whose name is withheld. */
const WITHHELD = /^(\p{Lu})\1{1,2}$/u;

export function isWithheld(text: string): boolean {
  return WITHHELD.test(text);
}

/** The short forms that a reading introduces, in capitals. */
export function introducedIn(reading: Reading): readonly string[] {
  return reading.tokens
    .filter((token) => (token.case === "upper" || token.case === "mixed") && isShort(token.text))
    .filter((token) => isExplained(reading, token))
    .map(({ text }) => text);
}

function isShort(text: string): boolean {
  return /^[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}-]*s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Farther from its expansion a short form is not introduced by it. */
const FARTHEST = 16;

function isExplained({ tokens, gapBefore }: Reading, token: Token): boolean {
  // The plural's "s" stands for nothing.
  const letters = token.text
    .replace(/s$/u, "")
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, "")
    .split("");
  const next = tokenAt(tokens, token.index + 1);
  const isOr = tokenAt(tokens, token.index - 1).lower === "or";
  const near = isOr || /[("“]\s*$|,\s*$/u.test(gapBefore(token));
  if (near) {
    const before = tokens.slice(Math.max(token.line.first, token.index - FARTHEST), token.index);
    if (spells(before.toReversed(), letters.toReversed())) return true;
  }
  const explainedAfter =
    next.line === token.line && (/^\s*[(,–—-]/u.test(gapBefore(next)) || next.lower === "or");
  const after = tokens.slice(token.index + 1, Math.min(token.line.after, token.index + FARTHEST));
  return explainedAfter && spells(after, letters);
}

/** Do words begin with the letters, in order, small connecting words aside? */
function spells(words: readonly Token[], letters: readonly string[]): boolean {
  let at = 0;
  for (const { lower } of words) {
    if (at === letters.length) break;
    const initials = lower.split("-").map((part) => part.charAt(0));
    const ordered =
      letters.indexOf(initials[0] ?? "", at) === at ? initials : initials.toReversed();
    if (ordered[0] === letters[at]) {
      for (const initial of ordered) if (initial === letters[at]) at += 1;
    } else if (lower !== "or" && !CONNECTORS.has(lower)) return false;
  }
  return at === letters.length && letters.length > 1;
}
