/** Telephone numbers: Philippine mobile and landline, and international, told from figures by their shape. */
import type { Folded } from "../text/fold.ts";
import type { RawContact } from "./types.ts";

/** Digits and what may stand between them; no part of a longer figure, an amount or a percentage. */
const RUN =
  /(?<![\p{L}\p{N}.,/₱$€£_-])[+([]{0,2}\d(?:[\d()[\]\u00A0 .\u2013-]*\d)?(?!\p{N}|[.,]\d|\s?%)/gu;
const GROUP = /(?<open>[([]?)(?<plus>\+?)[([]?(?<digits>\d+)/gu;
const BETWEEN = /^(?:[\u00A0 .\u2013-]|[)\]][\u00A0 .-]?|[\u00A0 ]?[([]| [-\u2013] )$/u;

/** Words after which a number is one to call. */
const CALLED =
  /(?<!\p{L})(?:tel(?:ephone|efono)?|tele?fax|phone|telepono|mobile|cell(?:phone)?|selpon|cp|contact|call|kontak|text|sms|viber|whatsapp|telegram|signal|gcash|maya|hotline|helpline|actionline|landline|trunk ?line|fax|numero|number|reach|tawag(?:an|i)?|tumawag|i-?text|mag-?text|mo-?text|tawgi|kontaka|kontakin|[PFTM](?=[:. ]))(?:[\s.:#]+(?:us|me|her|him|them|no|nos|number|numbers|numero|ang|sa|kay|si|at|on|to|is|ay|nga|ug|and|directly))*[\s.:#()[\]+-]*$/iu;
/** Words after which it is a number of something else. */
const COUNTED =
  /(?:ISBN|ISSN|DOI|G\.?\s?R\.?|Nos?\.?|Blg\.?|Case|Docket|Act|R\.?A\.?|Circular|Order|Resolution|Memorandum|Section|Sec\.?|Article|Art\.?|Psalms?|Awit|pages?|pp?\.|Php|PHP|USD|US|ID|Ref(?:erence)?)\s*[#:]?\s*$/u;
const DATE =
  /^(?:\d{4}[-./\u2013]\d{1,2}[-./\u2013]\d{1,2}|\d{1,2}[-./ \u2013]\d{1,2}[-./ \u2013](?:\d{2}|\d{4}))$/u;
const THOUSANDS = /^[1-9]\d{0,2}(?:[\u00A0 .]\d{3})+$/u;

/** No number has fewer: years, days and amounts are not looked at further. */
const FEWEST_DIGITS = 7;
/** No number has more (15 internationally, and a zero too many after 63): of a long row of figures the rest is not tried. */
const MOST_DIGITS = 16;

/** How far back a word is looked for that says what the number is. */
const BEFORE = 40;

interface Group {
  readonly digits: string;
  readonly open: boolean;
  readonly plus: boolean;
  readonly start: number;
  readonly end: number;
}

export function phonesIn({ text, toOriginal }: Folded): readonly RawContact[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const found: RawContact[] = [];
    const groups = groupsOf(run, index);
    for (let at = 0; at < groups.length;) {
      const hit = longestPhone(text, groups.slice(at, at + MOST_DIGITS));
      at += hit?.groups ?? 1;
      if (hit === undefined) continue;
      const form = hit.isMobile && { form: "mobile" as const };
      found.push({ ...toOriginal(hit.start, hit.end), kind: "phone", ...form });
    }
    return found;
  });
}

function groupsOf(run: string, at: number): readonly Group[] {
  return [...run.matchAll(GROUP)].map(({ 0: found, index, groups }) => ({
    digits: groups?.["digits"] ?? "",
    open: groups?.["open"] !== "",
    plus: groups?.["plus"] !== "",
    start: at + index,
    end: at + index + found.length,
  }));
}

interface Phone {
  readonly groups: number;
  readonly start: number;
  readonly end: number;
  readonly isMobile: boolean;
}

/** The phone that begins with the first of the groups: the longest, so that none of it is left over. */
function longestPhone(text: string, groups: readonly Group[]): Phone | undefined {
  const [first] = groups;
  if (first === undefined) return undefined;
  const said = saidBefore(text, first.start);
  for (let count = joined(text, groups); count > 0; count -= 1) {
    const tried = groups.slice(0, count);
    const last = tried.at(-1) ?? first;
    const written = text.slice(first.start, last.end);
    const type = typeOf(tried, written, said);
    if (type === undefined) continue;
    return { groups: count, start: first.start, end: last.end, isMobile: type === "mobile" };
  }
  return undefined;
}

/** What the words before a number make of it. */
interface Said {
  readonly isCalled: boolean;
  readonly isCounted: boolean;
}

/** Looked at once for all lengths that are tried, and only where one could be a phone. */
function saidBefore(text: string, start: number): () => Said {
  let said: Said | undefined;
  return () => {
    if (said !== undefined) return said;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    said = { isCalled: CALLED.test(before), isCounted: COUNTED.test(before) };
    return said;
  };
}

function joined(text: string, groups: readonly Group[]): number {
  const broken = groups.findIndex((group, at) => {
    const previous = groups[at - 1];
    return (
      previous !== undefined &&
      !BETWEEN.test(text.slice(previous.end, group.start + (group.open ? 1 : 0)))
    );
  });
  return broken < 0 ? groups.length : broken;
}

function typeOf(
  groups: readonly Group[],
  written: string,
  said: () => Said,
): "mobile" | "other" | undefined {
  const digits = groups
    .map((group) => group.digits)
    .join("")
    .replace(/^630(?=9)/u, "63");
  if (digits.length < FEWEST_DIGITS) return undefined;
  const { isCalled, isCounted } = said();
  if (!isCalled && isCounted) return undefined;
  if (/^(?:0|63|0063)9\d{9}$/u.test(digits)) return "mobile";
  if (DATE.test(written) || groups.every(({ digits: year }) => isYear(year))) return undefined;
  if (groups[0]?.plus === true) return inRange(digits, 8, 15) ? "other" : undefined;
  const shape = groups.map((group) => group.digits.length).join("-");
  if (/^9\d{9}$/u.test(digits) && (isCalled || /^3-(?:3-4|7|4-3)$/u.test(shape))) return "mobile";
  if (isLandline(groups, digits, shape, written)) return "other";
  return isCalled && inRange(digits, 7, 15) && !THOUSANDS.test(written) ? "other" : undefined;
}

/** Shapes that no year, amount or figure has. */
function isLandline(
  groups: readonly Group[],
  digits: string,
  shape: string,
  written: string,
): boolean {
  if (groups.length < 2 || THOUSANDS.test(written)) return false;
  // "(02) 8123-4567", "(703) 465-5495".
  if (groups[0]?.open === true) return inRange(digits, 8, 11) && /^[1-4]-/u.test(shape);
  // "02-8123-4567", "032 255 1234", "00 44 20 7946 0958".
  if (digits.startsWith("0")) return inRange(digits, 9, 15) && /^[1-4]-/u.test(shape);
  // "632 8 637 3983", "63 32 255 1234".
  if (digits.startsWith("63") && inRange(digits, 10, 12)) return groups.length > 2;
  // "703.465.5495", "1-800-555-0100".
  if (/^(?:1-)?3-3-4$/u.test(shape)) return /[.-]/u.test(written);
  // "8637-3983", "637-3983".
  return /^[34]-4$/u.test(shape) && /^\d+-\d+$/u.test(written);
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

function inRange({ length }: string, least: number, most: number): boolean {
  return least <= length && length <= most;
}

const DIGIT_WORD = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|siyero|sero)";
const SPELLED = new RegExp(
  String.raw`(?<!\p{L})(?:${DIGIT_WORD}[\s,.-]+){6,14}${DIGIT_WORD}(?!\p{L})`,
  "giu",
);

/** The pattern is slow on plain prose, which has no three in a row. */
const SPELLED_SIGN = new RegExp(String.raw`${DIGIT_WORD}(?:[\s,.-]+${DIGIT_WORD}){2}`, "iu");

/** "zero nine one seven …": written so that nobody finds it. */
export function spelledPhonesIn({ text, toOriginal }: Folded): readonly RawContact[] {
  if (!SPELLED_SIGN.test(text)) return [];
  return [...text.matchAll(SPELLED)].map(({ 0: found, index }) => ({
    ...toOriginal(index, index + found.length),
    kind: "phone",
    form: "mobile",
  }));
}

const TEXTED =
  /(?<!\p{L})(?:text|i-?text|mag-?text|itext|send|ipadala|sms|ipada)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:to|sa|ngadto sa)\s+(?!(?:19|20)\d{2}(?!\d))(?<number>\d{4,6})(?![\p{N}\p{L}]|[.,]\d|[ -]\d)/giu;

/** The pattern is slow on plain prose, which has none of these. */
const TEXTED_SIGN = /(?:to|sa)\s+(?!(?:19|20)\d{2}(?!\d))\d{4}/iu;

/** "Text HELP to 2366": the number alone. "The text speaks of 2017 to 2021" names years. */
export function textNumbersIn({ text, toOriginal }: Folded): readonly RawContact[] {
  if (!TEXTED_SIGN.test(text)) return [];
  return [...text.matchAll(TEXTED)].map(({ 0: found, index, groups }) => {
    const end = index + found.length;
    return { ...toOriginal(end - (groups?.["number"] ?? "").length, end), kind: "text-number" };
  });
}
