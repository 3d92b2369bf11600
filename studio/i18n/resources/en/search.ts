/** Search on the desk. */
export const search = {
  "search.title": "Find",
};
