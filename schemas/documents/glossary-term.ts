import { BookmarkIcon } from "@sanity/icons/Bookmark";
import { defineType } from "sanity";
import { TERM_STATUSES } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { citationsField } from "../fields/citations.ts";
import { preciseDateField } from "../fields/date.ts";
import { languageField } from "../fields/language.ts";
import { referenceField } from "../fields/reference.ts";
import { lineField, linesField, paragraphField } from "../fields/text.ts";
import { CONTENT, PAGE, SOURCES } from "../groups.ts";
import { joined, type Selected, otherLanguage } from "../preview.ts";

export const glossaryTerm = defineType({
  name: "glossaryTerm",
  title: "Term",
  description: "A word of the field: what it means, and whether it is still used.",
  type: "document",
  icon: BookmarkIcon,
  groups: [CONTENT, SOURCES, PAGE],
  fields: [
    lineField({
      name: "term",
      title: "Term",
      description: "The word or phrase, as it stands in a sentence.",
      group: CONTENT.name,
      required: true,
    }),
    languageField(),
    paragraphField({
      name: "definition",
      title: "Definition",
      description: "What it means, or why it is not used any more.",
      group: CONTENT.name,
      required: true,
    }),
    choiceField({
      name: "status",
      title: "Status",
      description: "Whether new texts may use it.",
      group: CONTENT.name,
      choices: TERM_STATUSES,
      initialValue: "preferred",
      required: true,
    }),
    linesField({
      name: "forms",
      title: "Other forms",
      description: "Plurals, spellings, abbreviations, one in each line.",
      group: CONTENT.name,
    }),
    referenceField({
      name: "replacement",
      title: "Use instead",
      description: "The term that takes its place.",
      group: CONTENT.name,
      to: "glossaryTerm",
    }),
    preciseDateField({
      name: "since",
      title: "Since",
      description: "Since when this status holds. Older texts may keep the word.",
      group: CONTENT.name,
    }),
    citationsField({ inDocument: true }),
  ],
  orderings: [{ name: "term", title: "Term", by: [{ field: "term", direction: "asc" }] }],
  preview: {
    select: {
      language: "language",
      term: "term",
      status: "status",
      replacement: "replacement.term",
    },
    prepare: ({
      language,
      term,
      status,
      replacement,
    }: Selected<"language" | "term" | "status" | "replacement">) => ({
      title: term ?? "Term without a word",
      subtitle: joined(
        titleOf(TERM_STATUSES, status),
        typeof replacement === "string" ? `use “${replacement}”` : undefined,
        otherLanguage(language),
      ),
    }),
  },
});
