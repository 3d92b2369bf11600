import { DoubleQuoteIcon } from "@sanity/icons/DoubleQuote";
import { defineType } from "sanity";
import { LANGUAGES } from "../../contracts/vocabulary.ts";
import { choiceField } from "../fields/choice.ts";
import { consentsOf } from "../fields/consents-of.ts";
import { preciseDateField } from "../fields/date.ts";
import { flagField } from "../fields/flag.ts";
import { imageField } from "../fields/image.ts";
import { languageField } from "../fields/language.ts";
import { referenceField, referencesField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { useField } from "../fields/use.ts";
import { CONTENT, PAGE, PEOPLE, USE } from "../groups.ts";
import { joined, type Selected, shortened, otherLanguage } from "../preview.ts";

export const survivorQuote = defineType({
  name: "survivorQuote",
  title: "Quote of a survivor",
  description: "Words of one survivor, with the consent to use them.",
  type: "document",
  icon: DoubleQuoteIcon,
  groups: [CONTENT, PEOPLE, USE, PAGE],
  fields: [
    referenceField({
      name: "survivor",
      title: "Survivor",
      description: "Whose words these are. Readers see the pseudonym alone.",
      group: PEOPLE.name,
      to: "survivor",
      required: true,
    }),
    referencesField({
      name: "consents",
      title: "Consents",
      description: "By which this survivor agreed to the use of these words. Never published.",
      group: PEOPLE.name,
      to: "consent",
      filter: consentsOf("survivor"),
    }),
    paragraphField({
      name: "text",
      title: "Words",
      description: "The words themselves, without quotation marks.",
      group: CONTENT.name,
      rows: 5,
      required: true,
    }),
    lineField({
      name: "context",
      title: "Context",
      description: "How the speaker is introduced: “a survivor leader”. No detail that identifies.",
      group: CONTENT.name,
    }),
    preciseDateField({
      name: "saidOn",
      title: "Said",
      description: "When it was said. A year is enough.",
      group: CONTENT.name,
    }),
    imageField({
      name: "portrait",
      title: "Picture",
      description: "A picture beside the quote, covered by a consent of its own.",
      group: CONTENT.name,
    }),
    flagField({
      name: "illustrative",
      title: "Invented for illustration",
      description: "Yes if no real survivor said this. Readers are then told so.",
      group: PEOPLE.name,
    }),
    languageField(),
    choiceField({
      name: "translatedFrom",
      title: "Translated from",
      description: "The language it was said in, if that is another one.",
      group: PAGE.name,
      choices: LANGUAGES,
    }),
    useField({ required: true }),
  ],
  orderings: [
    {
      name: "updated",
      title: "Changed last",
      by: [{ field: "_updatedAt", direction: "desc" }],
    },
  ],
  preview: {
    select: {
      language: "language",
      text: "text",
      pseudonym: "survivor.pseudonym",
      context: "context",
      media: "portrait",
    },
    prepare: ({
      language,
      text,
      pseudonym,
      context,
      media,
    }: Selected<"language" | "text" | "pseudonym" | "context">) => ({
      title: shortened(text) ?? "Quote without words",
      subtitle: joined(pseudonym ?? "nobody chosen yet", context, otherLanguage(language)),
      media,
    }),
  },
});
