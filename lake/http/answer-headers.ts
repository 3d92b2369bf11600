/** What every answer carries, whatever it is about. */

/** Nothing is taken for what it does not say it is. */
export const NO_SNIFFING = { name: "x-content-type-options", value: "nosniff" } as const;

/** Nothing is kept but what says so. */
export const NOT_STORED = { name: "cache-control", value: "no-store" } as const;

/** A picture that an <img> put into a cache must not answer a script of the page that shows it. */
export const BY_ORIGIN = { name: "vary", value: "Origin" } as const;
