import { atomsIn } from "../details/atoms.ts";
import { matchCase } from "../text/match-case.ts";
import type { FieldText } from "../text/types.ts";
import type { Relative } from "./relatives.ts";

const TAGALOG =
  /(?:kanyang|kaniyang|niyang|niya|ko|aking|ina|ama|tatay|nanay|lolo|lola|tiyuhin|tiyahin|amain|pamangkin|magulang|kapatid|kamag)/iu;
const CEBUANO = /(?:iyang|akong|imong|ilang|amahan|inahan|uyoan|iyaan|apohan|igsoon|ginikanan)/iu;

/**
 * What to write in the place of an offending relative: an adult, in the same number and language.
 * Of a child who is the relative ("his niece") the child alone: "a child".
 */
export function somebodyInstead(field: FieldText, relative: Relative): string {
  const written = field.text.slice(relative.start, relative.end);
  const replacement = `${inWords(written, relative)}${relative.possessive ? "’s" : ""}`;
  // "Tala’s mother" has its capital from the name, "Her mother" from the sentence.
  return atomsIn(field)[relative.first]?.first === true
    ? matchCase(written, replacement)
    : replacement;
}

function inWords(written: string, { relation, plural, ownerWord }: Relative): string {
  const isChild =
    relation === "child" ||
    /(?:niece|nephew|grand(?:son|daughter|child)|apo|pamangkin|pag-?umangkon)/iu.test(written);
  if (CEBUANO.test(written)) {
    if (isChild) return "usa ka bata";
    return plural ? "mga hamtong" : "usa ka hamtong";
  }
  if (TAGALOG.test(written)) {
    if (isChild) return "isang bata";
    return "isang nakatatanda";
  }
  if (isChild) return plural ? "children" : "a child";
  if (plural) return "adults";
  if (relation !== "relative") return "an adult";
  if (ownerWord === "her") return "an adult she knew";
  return ownerWord === "his" ? "an adult he knew" : "an adult";
}
