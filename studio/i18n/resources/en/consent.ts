/** The form of a consent. */
export const consent = {
  "consent.form.title": "Consent",
};
