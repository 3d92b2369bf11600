import { ImagesIcon } from "@sanity/icons/Images";
import { defineType } from "sanity";
import { DEPICTIONS } from "../../contracts/vocabulary.ts";
import { titleOf } from "../fields/choice.ts";
import { imageField } from "../fields/image.ts";
import { lineField } from "../fields/text.ts";
import type { Selected } from "../preview.ts";

export const libraryImage = defineType({
  name: "libraryImage",
  title: "Library picture",
  description:
    "A picture kept for later use. It is never published from here: a story, a publication or an office takes a copy, and there it is checked for that use.",
  type: "document",
  icon: ImagesIcon,
  fields: [
    lineField({
      name: "title",
      title: "Name in the library",
      description:
        "How colleagues find it. Nobody else sees this; no names of survivors all the same.",
    }),
    imageField({
      name: "image",
      title: "Picture",
      description: "The picture, what it shows, who is in it and by which consents.",
      required: true,
    }),
  ],
  orderings: [
    { name: "newest", title: "Newest", by: [{ field: "_createdAt", direction: "desc" }] },
  ],
  preview: {
    select: {
      title: "title",
      alt: "image.alt",
      depiction: "image.depiction",
      media: "image",
    },
    prepare: ({ title, alt, depiction, media }: Selected<"title" | "alt" | "depiction">) => ({
      title: title ?? alt ?? "Not described yet",
      subtitle: titleOf(DEPICTIONS, depiction) ?? "Not declared what it shows",
      media,
    }),
  },
});
