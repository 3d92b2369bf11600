import { defineQuery } from "groq";
import { z } from "zod";
import { contactPointFields, contactPointShape } from "../fragments/contact-point.ts";
import {
  officeFields,
  officeLinkFields,
  officeLinkShape,
  officeShape,
} from "../fragments/office.ts";
import { richTextFields, richTextShape } from "../fragments/rich-text.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** One office with its text and how to reach it. Parameter: `$slug`. */
export const officeQuery = defineQuery(`
  *[_type == "office" && slug.current == $slug && ${SEAL_IN_FORCE}][0]{
    ${officeFields},
    "body": body[]{${richTextFields}},
    "parent": [parent->][${SEAL_IN_FORCE}][0]{${officeLinkFields}},
    "contactPoints": (contactPoints[]->)[${SEAL_IN_FORCE}]{${contactPointFields}}
  }
`);

export const officePageShape = officeShape.extend({
  body: richTextShape.exactOptional(),
  parent: officeLinkShape.exactOptional(),
  contactPoints: z.array(contactPointShape).exactOptional(),
});
