import type { Json } from "../../types.ts";

export type Patch = readonly Json[];

/** Operations on one value, and what its output starts as. */
export interface Edit {
  readonly base: "copy" | "blank";
  readonly operations: Patch;
}

/** How `before` becomes `after`, unless saying `after` itself is as short. */
export type EditOf = (before: Json, after: Json) => Edit | undefined;
