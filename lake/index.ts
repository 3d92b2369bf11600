/** The core of the lake: storage, mutations, queries, access and history, without HTTP. */
export { openLake } from "./core.ts";
export { LakeError } from "./errors.ts";
export type * from "./types.ts";
