/** Words that more than one part of the Studio uses. */
export const common = {
  "common.loading": "Loading",
  "common.tryAgain": "Try again",
  "common.listFailed": "The list could not be read: {{reason}}",
};
