/** What to write in place of a name: what it is, without which one. */
import type { Language } from "../../contracts/vocabulary.ts";
import { INSTEAD, SCHOOL_LEVELS } from "../data/instead-words.ts";
import type { InstitutionKind } from "../data/institution-words.ts";
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";
import { isFlat } from "../text/flat.ts";

export type IdentifierKind = InstitutionKind | "barangay" | "street" | "neighbourhood";

const WITH_ARTICLE =
  /(?<!\p{L})(?:the|a|an|her|his|their|its|my|our|this|that|kanyang|kaniyang|iyang|kanilang|ilang|isang|aking|aming|ating|inyong|akong|among|atong|imong|inyohang)\s+$/iu;

const SENTENCE_START = /(?:^|[.!?]\s+|\n\s*)$/u;

/** The replacement for a name in a field, or nothing where the name has to be rewritten by hand. */
export function instead(
  field: FieldText,
  { start, kind }: Span & { readonly kind: IdentifierKind },
  language: Language,
  head: string,
): string | undefined {
  if (isFlat(field)) return undefined;
  const level = language === "en" && SCHOOL_LEVELS.find(({ ending }) => head.endsWith(ending));
  const { some, bare } = level || INSTEAD[language][kind];
  const before = field.text.slice(Math.max(0, start - 16), start);
  const words = WITH_ARTICLE.test(before) ? bare : some;
  return SENTENCE_START.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
