/** Words that more than one part of the Studio uses. */
export const common = {
  "common.listFailed": "The list could not be read: {{reason}}",
  "common.loading": "Loading",
  "common.showMore": "Show more ({{left}} left)",
  "common.tryAgain": "Try again",
};
