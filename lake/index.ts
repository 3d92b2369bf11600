/** A Content Lake on one machine: the core (`openLake`) and its HTTP face (`serveLake`). */
export { openLake } from "./core.ts";
export { LakeError } from "./errors.ts";
export { type ServedLake, serveLake, type ServeLakeOptions } from "./http/server.ts";
export { recoverLake, type RecoveredDataset } from "./recover.ts";
export type * from "./types.ts";
