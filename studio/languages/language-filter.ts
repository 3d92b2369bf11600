import type { DocumentLanguageFilterComponent } from "sanity";
import { TranslationsMenu } from "./menu.tsx";
import { isTranslated } from "./translated-types.ts";

/** For `document.unstable_languageFilter`: what stands at the top of a text that has translations. */
export function languageFilter(
  _others: readonly DocumentLanguageFilterComponent[],
  context: { readonly schemaType: string },
): DocumentLanguageFilterComponent[] {
  return isTranslated(context.schemaType) ? [TranslationsMenu] : [];
}
