import { DoubleQuoteIcon } from "@sanity/icons/DoubleQuote";
import { defineType } from "sanity";
import { referenceField } from "../fields/reference.ts";

export const quoteEmbed = defineType({
  name: "quoteEmbed",
  title: "Quote of a survivor",
  description: "Shows a quote at this place of the text. It disappears when its consent ends.",
  type: "object",
  icon: DoubleQuoteIcon,
  fields: [
    referenceField({
      name: "quote",
      title: "Quote",
      description: "The quote to show here. It carries its own consent.",
      to: "survivorQuote",
      required: true,
    }),
  ],
  preview: { select: { title: "quote.text", subtitle: "quote.survivor.pseudonym" } },
});
