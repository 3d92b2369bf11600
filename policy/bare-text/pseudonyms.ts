/** The names that a bare text itself declares to be pseudonyms, by a mark or by saying so. */
import { saysPseudonymAfter } from "../text/says-pseudonym.ts";
import type { BareBlock, BareNote, BareText } from "./types.ts";

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`;
const NAMES = String.raw`(?<name>${NAME}(?: ${NAME}){0,2})`;

const EACH_NAME = new RegExp(NAMES, "gu");

/** What may stand between a name and its mark, as in running text: "Tala’s,*". */
const BETWEEN = String.raw`(?:['’]s?)?[,.;:!?)\]"'”’»…]{0,2}`;

/** A name at the end of what stands before its mark. */
const MARKED_NAME = new RegExp(String.raw`(?<![\p{L}\p{M}'’-])${NAMES}${BETWEEN}$`, "u");

/** The longest name with what may stand between it and its mark. */
const LONGEST = 80;

/** "Alma is a pseudonym", "Alma ay hindi tunay na pangalan": a note that repeats the name. */
const NOTE_NAMES = new RegExp(
  String.raw`^(?:[“"])?${NAMES}(?:[”"])?,? (?:is|are|ay|was|kay|usa)\b`,
  "u",
);

/**
 * Words that begin a sentence before a name or are a title to it, in small letters: the name is what
 * comes after ("When Tala*", "Si Tala*", "Survivor leader Tala*").
 */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  "when after before as for with and but or if then today now once while since because like meet read by to from in at on of the a an that this survivor survivors leader advocate dear miss sister brother ate kuya si sina ni nina kay kina ang ng sa nang noong noon kung kapag ayon para pero ngunit at bago mula matapos ugali ingon sumala matod human sa dihang usa kaniadto nga ug apan".split(
    " ",
  ),
);

/** In the order of the text, once each. */
export function declaredPseudonyms({ blocks, notes }: BareText): readonly string[] {
  const telling = notes.filter(({ kind }) => kind === "pseudonym");
  const marks = [...new Set(telling.map(({ mark }) => mark.text))];
  const said = blocks
    .map(plainText)
    .flatMap((text) => [
      ...marks.flatMap((mark) => namesMarkedBy(text, mark)),
      ...namesSaidIn(text),
    ]);
  return [...new Set([...said, ...telling.flatMap(namesInNote)])];
}

function plainText({ spans }: BareBlock): string {
  return spans.map(({ text }) => text).join("");
}

function namesMarkedBy(text: string, mark: string): readonly string[] {
  const names: string[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const name = MARKED_NAME.exec(before)?.groups?.["name"] ?? "";
    // "**" is another mark than "*".
    if (text[at + mark.length] !== mark.at(-1)) names.push(...nameOf(name));
  }
  return names;
}

/** "Tala (not her real name)" */
function namesSaidIn(text: string): readonly string[] {
  return [...text.matchAll(EACH_NAME)]
    .filter(({ 0: name, index }) => saysPseudonymAfter(text, index + name.length))
    .flatMap(({ 0: name }) => nameOf(name));
}

function namesInNote({ text }: BareNote): readonly string[] {
  return nameOf(NOTE_NAMES.exec(text.text)?.groups?.["name"] ?? "");
}

function nameOf(words: string): readonly string[] {
  const parts = words.split(" ");
  while (parts.length > 0 && BEFORE_NAMES.has(parts[0]?.toLowerCase() ?? "")) parts.shift();
  const name = parts.join(" ").replace(/['’]s?$/u, "");
  return name === "" ? [] : [name];
}
