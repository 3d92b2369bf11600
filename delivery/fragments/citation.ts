import { citationItem } from "../../contracts/objects/citation.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";
import { sourceFields, sourceShape } from "./source.ts";

/** Items of `citations[]`. */
export const citationFields = `
  _key,
  locator,
  note,
  "source": [source->][${SEAL_IN_FORCE}][0]{${sourceFields}}
`;

/** `source` is missing where the source itself is not in force any more. */
export const citationShape = citationItem
  .pick({ _key: true, locator: true, note: true })
  .extend({ source: sourceShape.exactOptional() });
