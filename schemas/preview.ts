import type { PreviewValue } from "sanity";
import { LANGUAGES } from "../contracts/vocabulary.ts";

/**
 * What a `prepare` function receives: the words that were selected, each missing (or null, as the
 * lake answers for a field that a document does not have) until it is filled in, and the picture.
 */
export type Selected<Word extends string> = Readonly<
  Partial<Record<Word, string | null | undefined>> & { media?: PreviewValue["media"] }
>;

/** Joins what there is: "Manila · 2004 – today". */
export function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}

/** `before` and the value, or nothing where there is no value. */
export function withWords(before: string, value: string | null | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? `${before} ${value}` : undefined;
}

/** The first words of a long text. */
export function shortened(text: string | null | undefined, length = 80): string | undefined {
  if (text === null || text === undefined) return undefined;
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}

/** "Cebuano": the language of a text, where it is not the one that most are written in. */
export function otherLanguage(language: string | null | undefined): string | undefined {
  if (language === "en") return undefined;
  return LANGUAGES.find(({ value }) => value === language)?.title;
}
