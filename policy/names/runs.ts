/** Runs of capitalised words that stand together, small connecting words between them included. */
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { CONNECTORS, PERSON_TITLES, ROLES } from "./vocabulary.ts";

export type Run = readonly Token[];

function isCapital(token: Token): boolean {
  return token.case !== "lower" && token.case !== "none";
}

/** Every run, in order; a word of no case and a digit alone begin none. */
export function runsIn(reading: Reading): readonly Run[] {
  const runs: Run[] = [];
  let reached = 0;
  for (const token of reading.tokens) {
    if (token.index < reached || !isCapital(token)) continue;
    const run = runFrom(reading, token.index);
    runs.push(run);
    reached = token.index + run.length;
  }
  return runs;
}

function runFrom(reading: Reading, from: number): Run {
  let end = from;
  for (let at = from + 1; ; at += 1) {
    const token = tokenAt(reading.tokens, at);
    if (!isJoined(reading, token)) break;
    if (isCapital(token) || (token.case === "none" && /^\d/u.test(token.text))) end = at;
    else if (!CONNECTORS.has(token.lower) || at - end > 2) break;
  }
  return reading.tokens.slice(from, end + 1);
}

/** Nothing but space, emphasis, an ampersand or a nickname's quotation marks between two words. */
const JOINT = /^[\s*_]*(?:[*_\s]|&\s*|["“”'‘’(]?)$/u;

function isJoined({ tokens, gapBefore }: Reading, token: Token): boolean {
  const before = tokenAt(tokens, token.index - 1);
  if (before.line !== token.line) return false;
  const gap = gapBefore(token);
  if (/^\.[\s*_]*$/u.test(gap)) return isShortForm(before) && !token.starts;
  if (token.starts) return false;
  // "Juan dela Cruz, Jr."
  if (/^,\s*$/u.test(gap)) return /^(?:jr|sr|ii|iii|iv)$/u.test(token.key);
  return /\s/u.test(gap)
    ? JOINT.test(gap.trim() === "" ? " " : gap) || /^\s*["“‘”’]\s*$|^["”’']\s*$/u.test(gap)
    : gap === "*" || gap === "**";
}

/** After "Ma.", "J." or "Dr." a full stop ends no sentence. */
function isShortForm({ text, key }: Token): boolean {
  return (
    text.length <= 2 ||
    ROLES.has(key) ||
    PERSON_TITLES.has(key) ||
    /^(?:sto|sta|phd|brgy|blg|bldg|ave)$/u.test(key)
  );
}
