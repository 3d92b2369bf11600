/** What to write in place of a name: what it is, without which one. */
import type { Language } from "../../contracts/vocabulary.ts";
import type { InstitutionKind } from "../data/institution-words.ts";
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";

export type IdentifierKind = InstitutionKind | "barangay" | "street" | "neighbourhood";

/** With and without an article: after "the", "her", "ang kanyang" there is one already. */
interface Words {
  readonly some: string;
  readonly bare: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<IdentifierKind, Words>>>> = {
  en: {
    school: { some: "a school", bare: "school" },
    care: { some: "a shelter", bare: "shelter" },
    church: { some: "a church", bare: "church" },
    employer: { some: "a business", bare: "business" },
    barangay: { some: "a barangay", bare: "barangay" },
    street: { some: "a street", bare: "street" },
    neighbourhood: { some: "a neighbourhood", bare: "neighbourhood" },
  },
  fil: {
    school: { some: "isang paaralan", bare: "paaralan" },
    care: { some: "isang bahay-kanlungan", bare: "bahay-kanlungan" },
    church: { some: "isang simbahan", bare: "simbahan" },
    employer: { some: "isang negosyo", bare: "negosyo" },
    barangay: { some: "isang barangay", bare: "barangay" },
    street: { some: "isang kalye", bare: "kalye" },
    neighbourhood: { some: "isang pook", bare: "pook" },
  },
  ceb: {
    school: { some: "usa ka tunghaan", bare: "tunghaan" },
    care: { some: "usa ka balay-dalangpanan", bare: "balay-dalangpanan" },
    church: { some: "usa ka simbahan", bare: "simbahan" },
    employer: { some: "usa ka negosyo", bare: "negosyo" },
    barangay: { some: "usa ka barangay", bare: "barangay" },
    street: { some: "usa ka dalan", bare: "dalan" },
    neighbourhood: { some: "usa ka dapit", bare: "dapit" },
  },
};

const WITH_ARTICLE =
  /(?<!\p{L})(?:the|a|an|her|his|their|its|my|our|this|that|kanyang|kaniyang|iyang|kanilang|ilang|isang|aking|akong)\s+$/iu;

/** Levels of schooling narrow nobody down, and tell a reader something. */
const LEVELS: readonly (readonly [ending: string, words: string])[] = [
  ["elementary school", "elementary school"],
  ["high school", "high school"],
  ["nhs", "high school"],
  ["university", "university"],
  ["college", "college"],
];

/** The replacement for a name in a field, or nothing where the name has to be rewritten by hand. */
export function instead(
  field: FieldText,
  { start, kind }: Span & { readonly kind: IdentifierKind },
  language: Language,
  head: string,
): string | undefined {
  if (field.kind === "slug" || field.kind === "filename" || field.kind === "url") return undefined;
  const { some, bare } = wordsFor(kind, language, head);
  const before = field.text.slice(Math.max(0, start - 16), start);
  const words = WITH_ARTICLE.test(before) ? bare : some;
  const isFirst = /(?:^|[.!?]\s+|\n\s*)$/u.test(before) && (before !== "" || start === 0);
  return isFirst ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

function wordsFor(kind: IdentifierKind, language: Language, head: string): Words {
  if (language === "en" && kind === "school") {
    const [, level] = LEVELS.find(([ending]) => head.endsWith(ending)) ?? [];
    const article = level === "elementary school" ? "an" : "a";
    if (level !== undefined) return { some: `${article} ${level}`, bare: level };
  }
  return WORDS[language][kind];
}
