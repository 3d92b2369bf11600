import { defineQuery } from "groq";
import { CONTRACTS } from "../../contracts/index.ts";
import { richTextFields, richTextShape } from "../fragments/rich-text.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";
import { storyCardFields, storyCardShape } from "../fragments/story.ts";

/** One story with its text and footnotes. Parameter: `$slug`. */
export const storyQuery = defineQuery(`
  *[_type == "story" && slug.current == $slug && ${SEAL_IN_FORCE}][0]{
    ${storyCardFields},
    "body": body[]{${richTextFields}},
    footnotes
  }
`);

export const storyPageShape = storyCardShape.extend({
  body: richTextShape,
  footnotes: CONTRACTS.story.delivered.shape.footnotes,
});
