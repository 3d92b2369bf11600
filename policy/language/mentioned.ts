/** A term that is spoken of, and not used: "we do not say “…”", "once known as …". */
import type { Span } from "../engine/types.ts";
import { makePhrases, phrasesIn } from "../text/phrases.ts";
import type { PhraseHit } from "../text/phrases.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { quotesIn } from "./quotes.ts";
import { within } from "./others-words.ts";

/** `quoted`: speaks of the word that stands in quotation marks. `historical`: of the word of a time. */
type Cue = "quoted" | "historical";

const CUES = makePhrases<Cue>([
  ["[term|terms|word|words|phrase|phrases|wording|expression|label|language]", "quoted"],
  [
    "[instead of|rather than|replaces|replaced|avoid|avoids|avoiding|called|say|says|not]",
    "quoted",
  ],
  ["[outdated|deprecated|no longer]", "quoted"],
  ["[salita|salitang|katawagan|katawagang|terminong|termino|tawagin|tinatawag|sabihin]", "quoted"],
  ["[pulong|termino nga|gitawag|tawgon|isulti]", "quoted"],
  ["[formerly|previously|once|then|originally] [known as|called|termed|named]", "historical"],
  ["what was [then|once|] called", "historical"],
  ["as [it was|] [then|once] [called|known]", "historical"],
  ["[dating|dati nang|dati] [tinatawag|kilala bilang]", "historical"],
  ["noon ay tinatawag na", "historical"],
  ["[kaniadto gitawag|gitawag kaniadto] [og|nga|]", "historical"],
]);

const cuesIn = perField((field): readonly PhraseHit<Cue>[] => phrasesIn(field, CUES));

/** How far a cue may stand from what it speaks of, in words. */
const NEAR = 8;
/** "Once known as" speaks of what stands right beside it. */
const NEXT = 2;
/** A word in quotation marks together with an article or an ending, and not a whole sentence. */
const LONGEST_MENTION = 30;

/** Is a stretch (its atoms are from `first` to `after`) a mention? */
export function isMentioned(
  field: FieldText,
  hit: Span & { readonly first: number; readonly after: number },
): boolean {
  const isQuoted = quotesIn(field).some(
    (quote) =>
      within(quote, hit) && quote.end - quote.start <= hit.end - hit.start + LONGEST_MENTION,
  );
  return cuesIn(field).some(({ value, first, after }) => {
    // One of the two is below 0, unless the cue stands within the stretch.
    const apart = Math.max(hit.first - after, first - hit.after);
    if (value === "historical") return apart >= 0 && apart <= NEXT;
    return isQuoted && apart >= 0 && apart <= NEAR;
  });
}
