import { UserIcon } from "@sanity/icons/User";
import { defineArrayMember, defineField, defineType } from "sanity";
import { imageField } from "../fields/image.ts";
import { plainBlocksField } from "../fields/portable-text.ts";
import { slugField } from "../fields/slug.ts";
import { lineField } from "../fields/text.ts";
import { useField } from "../fields/use.ts";
import { CONTENT, PAGE, USE } from "../groups.ts";
import { joined, type Selected } from "../preview.ts";

export const director = defineType({
  name: "director",
  title: "Leader",
  description: "Somebody who leads an office or a programme and is known to the public as such.",
  type: "document",
  icon: UserIcon,
  groups: [CONTENT, PAGE, USE],
  fields: [
    lineField({
      name: "name",
      title: "Name",
      description: "As the person is named in public.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("name"),
    lineField({
      name: "honorific",
      title: "Form of address",
      description: "Before the name: “Atty.”, “Dr.”.",
      group: CONTENT.name,
    }),
    defineField({
      name: "posts",
      title: "Posts",
      description:
        "All posts, held now or earlier, here or elsewhere. Several may be held at once.",
      type: "array",
      group: CONTENT.name,
      of: [defineArrayMember({ type: "post" })],
      validation: (rule) => rule.required().min(1),
    }),
    plainBlocksField({
      name: "biography",
      title: "Biography",
      description: "A few paragraphs on the person's work.",
      group: CONTENT.name,
    }),
    imageField({
      name: "portrait",
      title: "Portrait",
      description: "A picture to which the person has agreed.",
      group: CONTENT.name,
    }),
    useField({ required: false }),
  ],
  orderings: [{ name: "name", title: "Name", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: {
      honorific: "honorific",
      name: "name",
      post: "posts.0.title",
      office: "posts.0.office.name",
      media: "portrait",
    },
    prepare: ({
      honorific,
      name,
      post,
      office,
      media,
    }: Selected<"honorific" | "name" | "post" | "office">) => ({
      title: [honorific, name ?? "Leader without a name"].join(" ").trim(),
      subtitle: joined(post, office),
      media,
    }),
  },
});
