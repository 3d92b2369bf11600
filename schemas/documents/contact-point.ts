import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { defineArrayMember, defineField, defineType } from "sanity";
import { lineField, linesField } from "../fields/text.ts";
import { CONTENT } from "../groups.ts";
import { joined, type Selected } from "../preview.ts";

const ADDRESS = {
  name: "address",
  title: "Address",
  description: "Where letters reach the organisation.",
  options: { collapsible: true },
} as const;

const phone = defineArrayMember({
  name: "phone",
  title: "Telephone",
  type: "object",
  fields: [
    lineField({
      name: "label",
      title: "What for",
      description: "“Telephone”, “Fax”, “Help line”.",
    }),
    lineField({
      name: "number",
      title: "Number",
      description: "With the country code, as it is to be shown.",
      required: true,
    }),
  ],
  preview: { select: { title: "number", subtitle: "label" } },
});

export const contactPoint = defineType({
  name: "contactPoint",
  title: "Contact point",
  description: "How the public reaches the organisation. Never the contact data of a person.",
  type: "document",
  icon: EnvelopeIcon,
  groups: [CONTENT],
  fieldsets: [ADDRESS],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "What this contact is for: “Manila office”.",
      group: CONTENT.name,
      required: true,
    }),
    lineField({
      name: "organisation",
      title: "Organisation",
      description: "The name on the letter box.",
      group: CONTENT.name,
    }),
    linesField({
      name: "addressLines",
      title: "Address",
      description: "Floor, building, street or post-office box, one in each line.",
      group: CONTENT.name,
      fieldset: ADDRESS.name,
    }),
    lineField({
      name: "city",
      title: "City",
      description: "The city or town.",
      group: CONTENT.name,
      fieldset: ADDRESS.name,
    }),
    lineField({
      name: "postalCode",
      title: "Postal code",
      description: "As it is written in that country.",
      group: CONTENT.name,
      fieldset: ADDRESS.name,
    }),
    lineField({
      name: "country",
      title: "Country",
      description: "The country.",
      group: CONTENT.name,
      fieldset: ADDRESS.name,
    }),
    defineField({
      name: "phones",
      title: "Telephone numbers",
      description: "Of the organisation, each with what it is for.",
      type: "array",
      group: CONTENT.name,
      of: [phone],
    }),
    defineField({
      name: "emails",
      title: "E-mail addresses",
      description: "Of the organisation, not of a person.",
      type: "array",
      group: CONTENT.name,
      of: [defineArrayMember({ type: "string", validation: (rule) => rule.email() })],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: "urls",
      title: "Web addresses",
      description: "Pages that belong to this contact.",
      type: "array",
      group: CONTENT.name,
      of: [
        defineArrayMember({
          type: "url",
          validation: (rule) => rule.uri({ scheme: ["http", "https"] }),
        }),
      ],
      validation: (rule) => rule.unique(),
    }),
  ],
  orderings: [{ name: "title", title: "Title", by: [{ field: "title", direction: "asc" }] }],
  preview: {
    select: { title: "title", city: "city", phone: "phones.0.number" },
    prepare: ({ title, city, phone }: Selected<"title" | "city" | "phone">) => ({
      title: title ?? "Contact without a title",
      subtitle: joined(city, phone),
    }),
  },
});
