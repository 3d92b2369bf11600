import { ClockIcon } from "@sanity/icons/Clock";
import { DoubleQuoteIcon } from "@sanity/icons/DoubleQuote";
import { LinkIcon } from "@sanity/icons/Link";
import { defineArrayMember, defineField } from "sanity";
import { BLOCK_STYLES, LIST_ITEMS, TEXT_DECORATORS } from "../../contracts/vocabulary.ts";
import { lineField, paragraphField } from "../fields/text.ts";

const link = defineArrayMember({
  name: "link",
  title: "Link",
  type: "object",
  icon: LinkIcon,
  fields: [
    defineField({
      name: "href",
      title: "Target",
      description:
        "Where the link leads. Leave it empty if the original has a link without a target: it is then shown as missing.",
      type: "url",
      validation: (rule) => rule.required().uri({ scheme: ["http", "https", "mailto", "tel"] }),
    }),
  ],
});

const quotation = defineArrayMember({
  name: "quotation",
  title: "Words of somebody else",
  type: "object",
  icon: DoubleQuoteIcon,
  fields: [
    lineField({
      name: "speaker",
      title: "Who said it",
      description: "By role or pseudonym. Marked quotations may keep words that we would not use.",
    }),
  ],
});

const historical = defineArrayMember({
  name: "historical",
  title: "Wording of its time",
  type: "object",
  icon: ClockIcon,
  fields: [
    paragraphField({
      name: "note",
      title: "Note",
      description:
        "Why the old wording stays: a record is kept honest, new text does not repeat it.",
      rows: 2,
    }),
  ],
});

/** A paragraph, a heading or an item of a list. */
export const textBlock = defineArrayMember({
  type: "block",
  styles: [...BLOCK_STYLES],
  lists: [...LIST_ITEMS],
  marks: {
    decorators: [...TEXT_DECORATORS],
    annotations: [link, quotation, historical],
  },
});
