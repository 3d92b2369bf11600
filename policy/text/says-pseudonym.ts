/** The words by which a text says that a name is a pseudonym. */

const SAYS = [
  String.raw`\bpseudonyms?\b`,
  String.raw`\b(?:alias(?:es)?|alyas|sagisag)\b`,
  String.raw`\b(?:not|isn['’]t|aren['’]t) (?:her|his|their|the \p{L}+['’]s|(?:a |the )?) ?(?:real|true|actual) names?\b`,
  String.raw`\bnames?\b[^.;()]{0,50}\b(?:changed|withheld)\b`,
  String.raw`\bchanged (?:her|his|the|their|all)\b[^.;()]{0,20}\bnames?\b`,
  String.raw`\b(?:hindi|di)\b (?:[\p{L}']+ ){0,3}(?:tunay|totoo)(?:ng|ngalan)?\b(?: na| niya| niyang| nila| nilang| mga){0,3}(?: ngalan| pangalan)`,
  String.raw`\b(?:pinalitan|binago|itinago)\b[^.;()]{0,20}\bpangalan\b`,
  String.raw`\bdili\b (?:[\p{L}']+ ){0,3}(?:tinuod|tinood)(?: nga| niya| niyang| nila| nilang){0,3} (?:ngalan|pangalan)`,
  String.raw`\b(?:giusab|gibag-o|giilisan)\b[^.;()]{0,20}\b(?:ngalan|pangalan)\b`,
].join("|");

const ANYWHERE = new RegExp(SAYS, "iu");

/** "Tala (not her real name)", "Tala, a pseudonym,": right after the name, nothing between. */
const RIGHT_AFTER = new RegExp(
  String.raw`^(?:['’]s?)?["”’]?(?: ?\([^()]{0,40}?(?:${SAYS})[^()]{0,40}\)|, (?:which is |who is called so |under )?a pseudonym\b)`,
  "iu",
);

/** Longer notes in brackets tell of something else. */
const FARTHEST = 120;

/** "A pseudonym.", "Hindi tunay na pangalan.": does a note, or the beginning of one, say so? */
export function saysPseudonym(note: string): boolean {
  return ANYWHERE.test(note.slice(0, FARTHEST));
}

/** Does the text say so right after the name that ends at `end`? */
export function saysPseudonymAfter(text: string, end: number): boolean {
  return RIGHT_AFTER.test(text.slice(end, end + FARTHEST));
}
