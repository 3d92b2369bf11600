import { defineQuery } from "groq";
import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import { publicationCardFields, publicationCardShape } from "../fragments/publication.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";
import { sectionFields, sectionShape } from "../fragments/section.ts";

/** One publication with all its sections. Parameter: `$slug`. */
export const publicationQuery = defineQuery(`
  *[_type == "publication" && slug.current == $slug && ${SEAL_IN_FORCE}][0]{
    ${publicationCardFields},
    "sections": sections[]{${sectionFields}},
    footnotes,
    imprint
  }
`);

const { footnotes, imprint } = CONTRACTS.publication.delivered.shape;

export const publicationPageShape = publicationCardShape.extend({
  sections: z.array(sectionShape),
  footnotes,
  imprint,
});
