/** Telephone numbers: Philippine mobile and landline, and international, told from figures by their shape. */
import type { Span } from "../engine/types.ts";
import { Ending } from "../text/ending.ts";
import type { Folded } from "../text/fold.ts";
import { matchesIn } from "./match.ts";
import type { RawContact } from "./types.ts";

/** What may part the groups of one number: "(02) 8123-4567", "0917 - 000 - 0123", "63(917)000". */
const BETWEEN = String.raw`(?:[\u00A0 .\u2013-]|[)\]][\u00A0 .-]?[([]?|[\u00A0 ]?[([]| [-\u2013] )`;
/** Groups of digits; no part of a longer figure, an amount or a percentage. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/₱$€£_-])[+([]{0,2}\d+(?:${BETWEEN}\d+)*(?!\p{N}|[.,]\d|\s?%)`,
  "gu",
);
/** Digits with the brackets and the plus before them. */
const GROUP = /[+([]*\d+/gu;

/** Words after which a number is one to call. */
const CALLED = new Ending(
  String.raw`(?<!\p{L})(?:tel(?:ephone|efono)?|tele?fax|phone|telepono|mobile|cell(?:phone)?|selpon|cp|contact|call|kontak|text|sms|viber|whatsapp|telegram|signal|gcash|maya|hotline|helpline|actionline|landline|trunk ?line|fax|numero|number|reach|tawag(?:an|i)?|tumawag|i-?text|mag-?text|mo-?text|tawgi|kontaka|kontakin|[PFTM](?=[:. ]))(?:[\s.:#]+(?:us|me|her|him|them|no|nos|number|numbers|numero|ang|sa|kay|si|at|on|to|is|ay|nga|ug|and|directly))*[\s.:#()[\]+-]*`,
  "iu",
);
/** Words after which it is a number of something else. */
const COUNTED = new Ending(
  String.raw`(?:ISBN|ISSN|DOI|G\.?\s?R\.?|Nos?\.?|Blg\.?|Case|Docket|Act|R\.?A\.?|Circular|Order|Resolution|Memorandum|Section|Sec\.?|Article|Art\.?|Psalms?|Awit|pages?|pp?\.|Php|PHP|USD|US|ID|Ref(?:erence)?)\s*[#:]?\s*`,
  "u",
);
/** What a number is by its shape, if it is a phone at all. `ifCalled`: only where the words before it say that it is one to call. */
interface Shape {
  readonly like: RegExp;
  readonly is?: "mobile" | "other";
  readonly ifCalled?: true;
}

/** The first that fits holds. Each is tried on a number as it is written. */
const SHAPES: readonly Shape[] = [
  // "0917 000 0123", "+63 917 000 0123", "0063 …", "+63 (0)917 …".
  { like: /^\D*(?:(?:0\D*0\D*)?6\D*3\D*(?:0\D*)?|0\D*)9(?:\D*\d){9}$/u, is: "mobile" },
  // A date.
  { like: /^[([]*\d{4}[-.\u2013]\d{1,2}[-.\u2013]\d{1,2}$/u },
  { like: /^[([]*\d{1,2}[-. \u2013]\d{1,2}[-. \u2013](?:\d{2}|\d{4})$/u },
  // Years: "(2006-2016)".
  { like: /^[([]*(?:(?:19|20)\d\d\D+)+(?:19|20)\d\d$/u },
  // "+44 20 7946 0958".
  { like: /^[([]?\+(?:\D*\d){8,15}$/u, is: "other" },
  { like: /^[([]?\+/u },
  // "917-000-0123", and however it is written after "text her at".
  { like: /^9\d\d\D+(?:\d{3}\D*\d{4}|\d{4}\D+\d{3})$/u, is: "mobile" },
  { like: /^9(?:\D*\d){9}$/u, is: "mobile", ifCalled: true },
  // "1 234 567".
  { like: /^[1-9]\d{0,2}(?:[\u00A0 .]\d{3})+$/u },
  // "(02) 8123-4567", "(703) 465-5495".
  { like: /^[([](?=(?:\D*\d){8,11}$)\d{1,4}\D/u, is: "other" },
  // "02-8123-4567", "032 255 1234"; "00 44 20 7946 0958".
  { like: /^(?=(?:\D*\d){9,11}$)0\d{0,3}\D/u, is: "other" },
  { like: /^(?=(?:\D*\d){9,15}$)00\d{0,2}\D/u, is: "other" },
  // "632 8 637 3983", "63 32 255 1234".
  { like: /^(?=(?:\D*\d){10,12}$)63\d*(?:\D+\d+){2,}$/u, is: "other" },
  // "703.465.5495", "1-800-555-0100".
  { like: /^(?=.*[.-])(?:1\D+)?\d{3}\D+\d{3}\D+\d{4}$/u, is: "other" },
  // "8637-3983", "637-3983".
  { like: /^\d{3,4}-\d{4}$/u, is: "other" },
  { like: /^(?:\D*\d){7,15}$/u, is: "other", ifCalled: true },
];

/** Any shape that needs no word before it: looked for first, for rows of figures have none. */
const SURE = new RegExp(
  SHAPES.filter(({ is, ifCalled }) => is !== undefined && ifCalled !== true)
    .map(({ like }) => like.source)
    .join("|"),
  "u",
);

/** No number has more (15 internationally, and a zero too many after 63): of a long row of figures the rest is not tried. */
const MOST_DIGITS = 16;

/** None has fewer: most figures of a text are years and counts. */
const FEWEST_DIGITS = 7;

/** How far back a word is looked for that says what the number is. */
const BEFORE = 40;

export function phonesIn({ text, toOriginal }: Folded): readonly RawContact[] {
  let reached = 0;
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (run.length < FEWEST_DIGITS) return [];
    const groups = [...run.matchAll(GROUP)].map(({ 0: group, index: at }) => ({
      start: index + at,
      end: index + at + group.length,
    }));
    return groups.flatMap(({ start }, at): readonly RawContact[] => {
      if (start < reached) return [];
      const phone = longestPhone(text, groups.slice(at, at + MOST_DIGITS));
      if (phone === undefined) return [];
      reached = phone.end;
      const form = phone.is === "mobile" && { form: "mobile" as const };
      return [{ ...toOriginal(start, phone.end), kind: "phone", ...form }];
    });
  });
}

/**
 * The phone that begins with the first of the groups: the longest, so that none of it is left over;
 * but one of its own shape before one that only the words before it make a phone.
 */
function longestPhone(
  text: string,
  groups: readonly Span[],
): (Shape & { readonly end: number }) | undefined {
  const start = groups[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const ends = groups.map(({ end }) => end).toReversed();
  const tried = (among: readonly number[]) =>
    among.flatMap((end) => {
      const written = text.slice(start, end);
      const shape = SHAPES.find(({ like }) => like.test(written));
      return shape?.is === undefined ? [] : [{ end, ...shape }];
    });
  const [sure] = tried(ends.filter((end) => SURE.test(text.slice(start, end))));
  if (CALLED.endsIn(before)) return sure ?? tried(ends)[0];
  return sure === undefined || COUNTED.endsIn(before) ? undefined : sure;
}

const DIGIT_WORD = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|siyero|sero)";
const SPELLED = {
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:${DIGIT_WORD}[\s,.-]+){6,14}${DIGIT_WORD}(?!\p{L})`,
    "giu",
  ),
  sign: new RegExp(String.raw`${DIGIT_WORD}(?:[\s,.-]+${DIGIT_WORD}){2}`, "i"),
};

/** "zero nine one seven …": written so that nobody finds it. */
export function spelledPhonesIn(folded: Folded): readonly RawContact[] {
  return matchesIn(folded, SPELLED).map(({ start, end }) => ({
    start,
    end,
    kind: "phone",
    form: "mobile",
  }));
}

const TEXTED = {
  pattern:
    /(?<=(?<!\p{L})(?:text|i-?text|mag-?text|send|ipadala|sms|ipada)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:to|sa|ngadto sa)\s+)(?!(?:19|20)\d{2}(?!\d))\d{4,6}(?![\p{N}\p{L}]|[.,]\d|[ -]\d)/giu,
  sign: /(?:to|sa)\s+(?!(?:19|20)\d{2}(?!\d))\d{4}/i,
};

/** "Text HELP to 2366": the number alone. "The text speaks of 2017 to 2021" names years. */
export function textNumbersIn(folded: Folded): readonly RawContact[] {
  return matchesIn(folded, TEXTED).map(({ start, end }) => ({ start, end, kind: "text-number" }));
}
