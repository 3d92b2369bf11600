/** How our parts ask for their strings: `useWords()` in a component, `Words` where it is handed on. */
import { useCallback } from "react";
import { useTranslation } from "sanity";
import { HAVEN_NAMESPACE } from "./namespace.ts";
import type { english } from "./resources/en/index.ts";

type Key = keyof typeof english;

/** A key as it is asked for: of a word with a plural, without `_one` and `_other`. */
export type HavenKey = Key extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never;

/** What goes into the `{{…}}` of a string. `count` chooses the plural. */
type Values = Readonly<Record<string, string | number>>;

/** Gives the string of a key in the language of the interface. Pure parts take it as an argument. */
export type Words = (key: HavenKey, values?: Values) => string;

/** Stable while the language of the interface stays. */
export function useWords(): Words {
  const { t } = useTranslation(HAVEN_NAMESPACE);
  return useCallback((key, values) => t(key, { ...values }), [t]);
}

/** A title that the structure or a config keeps as a key, to be read in the person's language. */
export function titleKey(key: HavenKey): {
  readonly title: { readonly key: string; readonly ns: string };
} {
  return { title: { key, ns: HAVEN_NAMESPACE } };
}
