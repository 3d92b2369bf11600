import { defineArrayMember, defineType } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { textBlock } from "./text-block.ts";

export const blockContent = defineType({
  name: "blockContent",
  title: "Text",
  description: "Formatted text with images, quotes and figures in it.",
  type: "array",
  of: [
    textBlock,
    defineArrayMember({ type: "consentedImage" }),
    defineArrayMember({ type: "quoteEmbed" }),
    defineArrayMember({ type: "figureEmbed" }),
  ],
  validation: (rule) => rule.max(LIMITS.items),
});
