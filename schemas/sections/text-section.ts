import { BlockContentIcon } from "@sanity/icons/BlockContent";
import { blockContentField } from "../fields/portable-text.ts";
import { defineSection } from "./define-section.ts";

export const textSection = defineSection({
  name: "textSection",
  title: "Text",
  description: "Running text, with images, quotes and figures in it.",
  icon: BlockContentIcon,
  fields: [
    blockContentField({
      name: "body",
      title: "Text",
      description: "What this section says.",
      required: true,
    }),
  ],
});
