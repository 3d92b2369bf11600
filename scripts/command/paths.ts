import path from "node:path";

/** The folder of the project: where package.json stands. */
export const ROOT = path.resolve(import.meta.dirname, "../..");

/** Where a stack keeps its data unless told otherwise. */
export const DEFAULT_DATA_DIRECTORY = path.join(ROOT, ".haven");
