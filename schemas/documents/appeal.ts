import { BellIcon } from "@sanity/icons/Bell";
import { defineType } from "sanity";
import { APPEAL_ACTIONS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { dayField } from "../fields/date.ts";
import { languageField } from "../fields/language.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { webAddressField } from "../fields/web-address.ts";
import { CONTENT, PAGE } from "../groups.ts";
import { joined, type Selected, withWords, otherLanguage } from "../preview.ts";

export const appeal = defineType({
  name: "appeal",
  title: "Appeal",
  description: "Something readers are asked to do.",
  type: "document",
  icon: BellIcon,
  groups: [CONTENT, PAGE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "The appeal in a few words.",
      group: CONTENT.name,
      required: true,
    }),
    paragraphField({
      name: "text",
      title: "Text",
      description: "What readers are asked to do, and what comes of it.",
      group: CONTENT.name,
      required: true,
    }),
    choiceField({
      name: "action",
      title: "Action",
      description: "What kind of step it is.",
      group: CONTENT.name,
      choices: APPEAL_ACTIONS,
      required: true,
    }),
    webAddressField({
      name: "url",
      title: "Web address",
      description: "Where the step is taken.",
      group: CONTENT.name,
    }),
    lineField({
      name: "keyword",
      title: "Keyword",
      description: "The word to send in a text message.",
      group: CONTENT.name,
    }),
    lineField({
      name: "number",
      title: "Number",
      description: "The short number the text message goes to.",
      group: CONTENT.name,
    }),
    dayField({
      name: "until",
      title: "Until",
      description: "The last day on which the appeal holds. Empty if it has none.",
      group: CONTENT.name,
    }),
    languageField(),
  ],
  orderings: [
    { name: "title", title: "Title", by: [{ field: "title", direction: "asc" }] },
    { name: "until", title: "Ending first", by: [{ field: "until", direction: "asc" }] },
  ],
  preview: {
    select: { language: "language", title: "title", action: "action", until: "until" },
    prepare: ({
      language,
      title,
      action,
      until,
    }: Selected<"language" | "title" | "action" | "until">) => ({
      title: title ?? "Appeal without a title",
      subtitle: joined(
        titleOf(APPEAL_ACTIONS, action),
        withWords("until", until),
        otherLanguage(language),
      ),
    }),
  },
});
