import { LinkIcon } from "@sanity/icons/Link";
import { defineType } from "sanity";
import { PARTNER_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { slugField } from "../fields/slug.ts";
import { linesField, lineField, paragraphField } from "../fields/text.ts";
import { webAddressField } from "../fields/web-address.ts";
import { CONTENT, PAGE } from "../groups.ts";
import { joined, type Selected } from "../preview.ts";

export const partner = defineType({
  name: "partner",
  title: "Partner",
  description: "An agency, an organisation or a body with which the work is done.",
  type: "document",
  icon: LinkIcon,
  groups: [CONTENT, PAGE],
  fields: [
    lineField({
      name: "name",
      title: "Name",
      description: "The full official name.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("name"),
    lineField({
      name: "abbreviation",
      title: "Abbreviation",
      description: "As it is used in texts: “DSWD”.",
      group: CONTENT.name,
    }),
    choiceField({
      name: "kind",
      title: "Kind",
      description: "What kind of partner it is.",
      group: CONTENT.name,
      choices: PARTNER_KINDS,
      required: true,
    }),
    linesField({
      name: "memberOf",
      title: "Member of",
      description: "Joint bodies it belongs to, one in each line; say if it founded them.",
      group: CONTENT.name,
    }),
    paragraphField({
      name: "description",
      title: "Description",
      description: "What it does in the common work.",
      group: CONTENT.name,
    }),
    webAddressField({
      name: "url",
      title: "Web address",
      description: "Its own site.",
      group: CONTENT.name,
    }),
  ],
  orderings: [{ name: "name", title: "Name", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { name: "name", abbreviation: "abbreviation", kind: "kind" },
    prepare: ({ name, abbreviation, kind }: Selected<"name" | "abbreviation" | "kind">) => ({
      title: name ?? "Partner without a name",
      subtitle: joined(abbreviation, titleOf(PARTNER_KINDS, kind)),
    }),
  },
});
