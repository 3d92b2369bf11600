/**
 * `@sanity/document-internationalization`, without the parts that write what people may not.
 *
 * The plugin keeps the translations of a text together in a document of its own,
 * `translation.metadata`, and its menu writes that document where published ones stand. People hold
 * Sanity's contributor role: the lake refuses the write, and the translation with it, because both
 * are one transaction. So the menu is ours (`menu.tsx`): the same documents in the same shapes,
 * written as a draft. Everything that reads them by the plugin's query finds them there.
 */
import { documentInternationalization } from "@sanity/document-internationalization";
import { LANGUAGES } from "../../contracts/vocabulary.ts";
import { API_VERSION } from "../api-version.ts";
import { TRANSLATED_TYPES } from "./translated-types.ts";

export function languagesPlugin() {
  return documentInternationalization({
    supportedLanguages: LANGUAGES.map(({ value, title }) => ({ id: value, title })),
    schemaTypes: [...TRANSLATED_TYPES],
    apiVersion: API_VERSION,
    // A strong reference would keep a translation from being taken down.
    weakReferences: true,
    hideLanguageFilter: true,
    metadataOmnisearchVisibility: false,
    addTemplates: false,
  });
}
