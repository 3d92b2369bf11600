/** Badges over a document. */
export const badges = {
  "badges.published.label": "Published",
};
