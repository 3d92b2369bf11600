/** The tabs of a consent, in the order in which the signed form is read. */
export const PERSON = { name: "person", title: "Who agreed", default: true } as const;
export const SCOPE = { name: "scope", title: "To what" } as const;
export const TERM = { name: "term", title: "From when to when" } as const;
export const SAFEGUARDS = { name: "safeguards", title: "Safeguards" } as const;
