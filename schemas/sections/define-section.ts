import type { ComponentType } from "react";
import { defineType, type FieldDefinition } from "sanity";
import { lineField, paragraphField } from "../fields/text.ts";
import type { Selected } from "../preview.ts";

interface SectionOptions {
  readonly name: string;
  readonly title: string;
  /** What it is for, shown where a section is chosen. */
  readonly description: string;
  readonly icon: ComponentType;
  readonly fields: readonly FieldDefinition[];
  /** Path of a word that tells two sections of this kind apart when there is no heading. */
  readonly summary?: string;
}

/** A section of a publication: a heading, and what is in it. */
export function defineSection({ fields, summary, ...section }: SectionOptions) {
  return defineType({
    ...section,
    type: "object",
    fields: [
      lineField({
        name: "heading",
        title: "Heading",
        description: "The heading over this section. Leave it empty for none.",
      }),
      ...fields,
    ],
    preview: {
      select: { heading: "heading", ...(summary === undefined ? {} : { summary }) },
      prepare: ({ heading, summary }: Selected<"heading" | "summary">) => ({
        title: heading ?? summary ?? section.title,
        subtitle: section.title,
      }),
    },
  });
}

/** A few sentences before the items of a section. */
export function introField() {
  return paragraphField({
    name: "intro",
    title: "Introduction",
    description: "A few sentences before what follows. May stay empty.",
  });
}
