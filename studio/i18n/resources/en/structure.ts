/** The desk: its entries, its lists and what they say when they are empty. */
export const structure = {
  "structure.desk.title": "Desk",
};
