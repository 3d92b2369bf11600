import { defineQuery } from "groq";
import { z } from "zod";
import { publicationCardFields, publicationCardShape } from "../fragments/publication.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Publications as they stand in a list, the newest first. */
export const publicationsQuery = defineQuery(`
  *[_type == "publication" && ${SEAL_IN_FORCE}] | order(issuedOn.value desc, title asc) {${publicationCardFields}}
`);

export const publicationsShape = z.array(publicationCardShape);
