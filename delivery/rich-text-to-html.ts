import { escapeHTML, toHTML, uriLooksSafe } from "@portabletext/to-html";
import type { z } from "zod";
import type { plainBlocks } from "../contracts/objects/portable-text.ts";
import type { publicImage } from "../contracts/objects/public-image.ts";
import { figureInWords } from "./figure-in-words.ts";
import type { richTextShape } from "./fragments/rich-text.ts";
import type { NamedPerson } from "./page-footnotes.ts";

type RichText = z.infer<typeof richTextShape>;
type Embed<Type extends RichText[number]["_type"]> = {
  value: Extract<RichText[number], { _type: Type }>;
};

/** A text as delivery hands it out, with or without embeds. */
type AnyText = RichText | z.infer<typeof plainBlocks>;
type DeliveredImage = z.infer<typeof publicImage>;

export interface RichTextOptions {
  /** The address of an image, e.g. made by `@sanity/image-url` from asset, crop and hotspot. */
  readonly imageUrl: (image: DeliveredImage) => string;
  /** How a person is named: `name` of the `pageFootnotes` of this page. */
  readonly personName: (person: NamedPerson) => string;
}

/**
 * A text as HTML: whatever is in it is escaped, links lead to safe targets alone, and an embed that
 * is not in force any more leaves nothing behind.
 */
export function richTextToHtml(text: AnyText, options: RichTextOptions): string {
  return toHTML(text, {
    onMissingComponent: false,
    components: {
      types: {
        consentedImage: ({ value }: Embed<"consentedImage">) => image(value, options),
        quoteEmbed: ({ value }: Embed<"quoteEmbed">) => quote(value, options),
        figureEmbed: ({ value }: Embed<"figureEmbed">) => figure(value),
      },
      marks: {
        link: ({ children, value }: { children: string; value?: { href?: string } }) =>
          value?.href !== undefined && uriLooksSafe(value.href)
            ? `<a href="${escapeHTML(value.href)}">${children}</a>`
            : children,
        quotation: ({ children }) => `<span class="quotation">${children}</span>`,
        historical: ({ children, value }: { children: string; value?: { note?: string } }) =>
          `<span class="historical"${value?.note === undefined ? "" : ` title="${escapeHTML(value.note)}"`}>${children}</span>`,
      },
    },
  });
}

/** The disclaimer stands with its picture: it holds for no other. */
function image(value: DeliveredImage, { imageUrl }: RichTextOptions): string {
  const lines = [value.caption, value.disclaimer, value.credit].filter(
    (line) => line !== undefined,
  );
  const caption =
    lines.length === 0 ? "" : `<figcaption>${lines.map(escapeHTML).join("<br/>")}</figcaption>`;
  return `<figure><img src="${escapeHTML(imageUrl(value))}" alt="${escapeHTML(value.alt)}"/>${caption}</figure>`;
}

function quote(
  { quote: said }: Embed<"quoteEmbed">["value"],
  { personName }: RichTextOptions,
): string {
  if (said === undefined) return "";
  const speaker = [personName(said), said.context].filter((part) => part !== undefined).join(", ");
  return `<figure><blockquote><p>${escapeHTML(said.text)}</p></blockquote><figcaption>${escapeHTML(speaker)}</figcaption></figure>`;
}

function figure({ statistic }: Embed<"figureEmbed">["value"]): string {
  if (statistic === undefined) return "";
  return `<p class="figure"><strong>${escapeHTML(figureInWords(statistic))}</strong> ${escapeHTML(statistic.title)}</p>`;
}
