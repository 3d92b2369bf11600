/** The tabs of the forms, so that the same thing is found at the same place in each. */
export const CONTENT = { name: "content", title: "Content", default: true } as const;
export const PEOPLE = { name: "people", title: "People and consent" } as const;
export const USE = { name: "use", title: "Use" } as const;
export const SOURCES = { name: "sources", title: "Sources" } as const;
export const PAGE = { name: "page", title: "Page" } as const;
