import { ImageIcon } from "@sanity/icons/Image";
import { defineArrayMember, defineField, defineType } from "sanity";
import { DEPICTIONS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import type { Selected } from "../preview.ts";

export const consentedImage = defineType({
  name: "consentedImage",
  title: "Image",
  description: "An image with what it shows, who is in it and which consents cover it.",
  type: "image",
  icon: ImageIcon,
  options: {
    hotspot: true,
    accept: "image/jpeg,image/png,image/webp",
    storeOriginalFilename: false,
  },
  fields: [
    lineField({
      name: "alt",
      title: "Alternative text",
      description:
        "What is to be seen, for people who cannot see it. It is published: the same rules hold as for the text.",
      required: true,
    }),
    choiceField({
      name: "depiction",
      title: "What it shows",
      description: "Who or what is in the picture. Declared for each image, not once for all.",
      choices: DEPICTIONS,
      required: true,
    }),
    defineField({
      name: "peopleShown",
      title: "People shown",
      description:
        "Everybody in the picture, each with the consent that covers it. This list is never published.",
      type: "array",
      of: [defineArrayMember({ type: "personShown" })],
    }),
    paragraphField({
      name: "disclaimer",
      title: "Disclaimer",
      description:
        "What readers are told of the people in this picture, e.g. “The person shown is a model, not a victim.” It holds for this picture alone.",
      rows: 2,
    }),
    paragraphField({
      name: "caption",
      title: "Caption",
      description: "The line under the picture. It must not contradict the disclaimer.",
      rows: 2,
    }),
    lineField({
      name: "credit",
      title: "Credit",
      description: "Who made the picture, if that is to be said.",
    }),
  ],
  preview: {
    select: { alt: "alt", caption: "caption", depiction: "depiction", media: "asset" },
    prepare: ({ alt, caption, depiction, media }: Selected<"alt" | "caption" | "depiction">) => ({
      title: alt ?? caption ?? "Image without alternative text",
      subtitle: titleOf(DEPICTIONS, depiction) ?? "Not declared what it shows",
      media,
    }),
  },
  validation: (rule) =>
    rule.custom((image) =>
      image === undefined || image?.asset !== undefined
        ? true
        : "Choose an image, or remove this entry.",
    ),
});
