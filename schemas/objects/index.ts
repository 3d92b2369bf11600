import { blockContent } from "./block-content.ts";
import { citation } from "./citation.ts";
import { consentedImage } from "./consented-image.ts";
import { figureEmbed } from "./figure-embed.ts";
import { footnote } from "./footnote.ts";
import { intendedUse } from "./intended-use.ts";
import { personShown } from "./person-shown.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { post } from "./post.ts";
import { preciseDate } from "./precise-date.ts";
import { quoteEmbed } from "./quote-embed.ts";
import { statisticalGeography } from "./statistical-geography.ts";

/** Objects that leave as they are. */
export const openObjectTypes = [
  blockContent,
  citation,
  figureEmbed,
  footnote,
  plainBlocks,
  post,
  preciseDate,
  quoteEmbed,
  statisticalGeography,
];

/** Objects that never leave. */
export const internalObjectTypes = [intendedUse, personShown];

/** The one object that leaves in part. */
export { consentedImage };
