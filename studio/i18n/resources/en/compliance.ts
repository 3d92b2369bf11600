/** The Compliance inspector. */
export const compliance = {
  "compliance.title": "Compliance",
};
