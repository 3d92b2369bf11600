import { defineType } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { textBlock } from "./text-block.ts";

export const plainBlocks = defineType({
  name: "plainBlocks",
  title: "Text",
  description: "Formatted text without images or other embedded parts.",
  type: "array",
  of: [textBlock],
  validation: (rule) => rule.max(LIMITS.items),
});
