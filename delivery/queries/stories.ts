import { defineQuery } from "groq";
import { z } from "zod";
import { storyCardFields, storyCardShape } from "../fragments/story.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Stories as they stand in a list, by title. */
export const storiesQuery = defineQuery(`
  *[_type == "story" && ${SEAL_IN_FORCE}] | order(title asc) {${storyCardFields}}
`);

export const storiesShape = z.array(storyCardShape);
