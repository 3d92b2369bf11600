/** Initials ("M.S.") and names with spaces between their letters ("M a r i a"). */
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";
import { DOTTED_FORMS } from "./data/initials.ts";
import { isEnglish } from "./english.ts";
import { ACRONYMS, isGivenName } from "./vocabulary.ts";
import { wordSet } from "./word-list.ts";

const DOTTED = wordSet(DOTTED_FORMS);

/** Folded, a letter is a plain one, and accents stand behind it. */
const INITIALS =
  /(?<![A-Za-z0-9.]|\p{M})[A-Z]\p{M}*\.(?:[\u00A0 ]?[A-Z]\p{M}*\.)+(?![A-Za-z0-9])/gu;
const SPACED = /(?<![A-Za-z0-9]|\p{M})[A-Za-z](?:[ \u00A0._-][A-Za-z]){3,}(?![A-Za-z0-9]|\p{M})/gu;

export interface InitialsFound extends Span {
  readonly guess: "initials" | "person";
}

export function initialsIn(field: FieldText): readonly InitialsFound[] {
  const { text, toOriginal } = field.folded();
  const initials = [...text.matchAll(INITIALS)]
    .filter(({ 0: found }) => !isDotted(found))
    .map(({ 0: found, index }) => ({
      ...toOriginal(index, index + found.length),
      guess: "initials" as const,
    }));
  const spaced = [...text.matchAll(SPACED)]
    .filter(({ 0: found }) => isSpacedName(found))
    .map(({ 0: found, index }) => ({
      ...toOriginal(index, index + found.length),
      guess: "person" as const,
    }));
  return [...initials, ...spaced];
}

function isDotted(found: string): boolean {
  const letters = found.replaceAll(/[^\p{L}]/gu, "");
  return (
    DOTTED.has(letters.toLowerCase()) || ACRONYMS.has(letters) || /^(\p{L})\1+$/u.test(letters)
  );
}

function isSpacedName(found: string): boolean {
  const letters = found.replaceAll(/[^\p{L}]/gu, "").toLowerCase();
  return isGivenName(letters) || !(isEnglish(letters) || DOTTED.has(letters));
}
