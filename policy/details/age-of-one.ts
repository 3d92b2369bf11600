/** Whether an age in a sentence tells of one child whom nothing else introduces. */
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";
import { agesIn } from "./ages.ts";
import { within } from "./within.ts";

const ARTICLE_BEFORE = /(?:^|\s)(?:isang|usa ka|an?)\s$/iu;
const NAME_AFTER = /^\ssi\s(?:alyas\s)?\p{Lu}/u;

/** "14-year-old", "aged nine": under 18, and no band. */
export function hasExactAge(field: FieldText, sentence: Span): boolean {
  return within(agesIn(field), sentence).some(({ exact, from }) => exact && from < 18);
}

/** "isang siyam na taong gulang na lalaki", "Siyam na taong gulang si Ana". */
export function isAgeOfOne(field: FieldText, sentence: Span): boolean {
  const { text } = field;
  return within(agesIn(field), sentence).some(
    ({ exact, from, start, end }) =>
      exact &&
      from < 18 &&
      (ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
        NAME_AFTER.test(text.slice(end, end + 12))),
  );
}
