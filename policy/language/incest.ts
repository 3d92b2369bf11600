import { makePhrases, type PhraseHit, phrasesIn } from "../text/phrases.ts";
import type { FieldText } from "../text/types.ts";

/** Words that say by themselves that the offender is a relative. Press codes name the first. */
const PHRASES = makePhrases<"incest">([
  ["[incest|incestuous]", "incest"],
  ["[insesto|insestong]", "incest"],
]);

/** Where a field names the relation by naming the offence. */
export function incestIn(field: FieldText): readonly PhraseHit<"incest">[] {
  return phrasesIn(field, PHRASES);
}
