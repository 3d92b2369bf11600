/** The shelves of both workspaces, in the order in which people look for what is on them. */
export const SHELVES = [
  { title: "structure.shelf.told", types: ["story", "survivorQuote"] },
  { title: "structure.shelf.printed", types: ["publication", "appeal"] },
  { title: "structure.shelf.offices", types: ["office", "director", "contactPoint"] },
  { title: "structure.shelf.facts", types: ["statistic", "source", "milestone"] },
  { title: "structure.shelf.answers", types: ["faq", "glossaryTerm"] },
  { title: "structure.shelf.partners", types: ["partner", "paper"] },
] as const;
