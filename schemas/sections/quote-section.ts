import { DoubleQuoteIcon } from "@sanity/icons/DoubleQuote";
import { referenceField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const quoteSection = defineSection({
  name: "quoteSection",
  title: "Quote of a survivor",
  description: "One quote, set apart. It disappears when its consent ends.",
  icon: DoubleQuoteIcon,
  summary: "quote.text",
  fields: [
    referenceField({
      name: "quote",
      title: "Quote",
      description: "The quote to show. It carries its own consent.",
      to: "survivorQuote",
      required: true,
    }),
  ],
});
