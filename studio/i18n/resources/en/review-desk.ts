/** The review desk, a tool of its own. */
export const reviewDesk = {
  "reviewDesk.title": "Review desk",
};
