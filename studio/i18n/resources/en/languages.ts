/** Translations of a document, and the languages there are. */
export const languages = {
  "languages.action.title": "Translations",
};
