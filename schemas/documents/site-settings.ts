import { CogIcon } from "@sanity/icons/Cog";
import { defineType } from "sanity";
import { referenceField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { webAddressField } from "../fields/web-address.ts";
import { CONTENT } from "../groups.ts";

/** There is one, and its id is its type. */
export const siteSettings = defineType({
  name: "siteSettings",
  title: "Site settings",
  description: "What holds for every page. There is one such document.",
  type: "document",
  icon: CogIcon,
  groups: [CONTENT],
  fields: [
    lineField({
      name: "title",
      title: "Title of the site",
      description: "Shown in the browser and above every page.",
      group: CONTENT.name,
      required: true,
    }),
    lineField({
      name: "organisation",
      title: "Organisation",
      description: "The full name of the organisation.",
      group: CONTENT.name,
      required: true,
    }),
    paragraphField({
      name: "description",
      title: "Description",
      description: "What the site is about, for search engines and previews.",
      group: CONTENT.name,
    }),
    paragraphField({
      name: "pseudonymNote",
      title: "Note on pseudonyms",
      description: "The footnote that every page with a pseudonym shows.",
      group: CONTENT.name,
      rows: 2,
      required: true,
    }),
    paragraphField({
      name: "imageNote",
      title: "Note on pictures",
      description:
        "What is said of pictures in general. It never replaces the disclaimer of a picture.",
      group: CONTENT.name,
      rows: 2,
      required: true,
    }),
    webAddressField({
      name: "quickExitUrl",
      title: "Quick exit",
      description: "The harmless page that the exit button leads to, for readers who are watched.",
      group: CONTENT.name,
      required: true,
    }),
    referenceField({
      name: "contact",
      title: "Contact",
      description: "The contact shown on every page.",
      group: CONTENT.name,
      to: "contactPoint",
    }),
  ],
  preview: { select: { title: "title", subtitle: "organisation" } },
});
