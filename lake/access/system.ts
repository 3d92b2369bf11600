import type { Identity } from "../types.ts";

/**
 * The lake itself: it creates asset documents, whose ids no draft has, for those who may upload, and
 * publishes releases at their time.
 */
export const SYSTEM: Identity = { id: "<system>", name: "Lake", kind: "system", roles: [] };
