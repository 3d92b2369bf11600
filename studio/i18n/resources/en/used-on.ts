/** Where a document or a picture is used. */
export const usedOn = {
  "usedOn.title": "Used on",
};
