import type { PreviewValue } from "sanity";

/**
 * What a `prepare` function receives: the words that were selected, each missing until it is
 * filled in, and the picture.
 */
export type Selected<Word extends string> = Readonly<
  Partial<Record<Word, string | undefined>> & { media?: PreviewValue["media"] }
>;

/** Joins what there is: "Manila · 2004 – today". */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The first words of a long text. */
export function shortened(text: string | undefined, length = 80): string | undefined {
  return text !== undefined && text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}
