/** Translations of a document, and the languages there are. */
export const languages = {
  "languages.action.title": "Translations",
  "languages.badge.title": "The language this text is written in.",
  "languages.failed": "The translation could not be begun.",
  "languages.menu.create": "Translate into {{title}}",
  "languages.menu.openChanged": "{{title}} (published, with changes)",
  "languages.menu.openDraft": "{{title}} (draft)",
  "languages.menu.openPublished": "{{title}} (published)",
  "languages.menu.this": "{{title}} (this text)",
};
