import { z } from "zod";
import { figureEmbed, quoteEmbed, textBlock } from "../../contracts/objects/portable-text.ts";
import { publicImageItem } from "../../contracts/objects/public-image.ts";
import { quoteFields, quoteShape } from "./quote.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";
import { statisticFields, statisticShape } from "./statistic.ts";

/** Items of a `blockContent`, with what is embedded in it. */
export const richTextFields = `
  ...,
  _type == "quoteEmbed" => {"quote": [quote->][${SEAL_IN_FORCE}][0]{${quoteFields}}},
  _type == "figureEmbed" => {
    "statistic": [statistic->][${SEAL_IN_FORCE}][0]{${statisticFields}}
  }
`;

/** `quote` and `statistic` are missing where they are not in force any more: show nothing there. */
export const richTextShape = z.array(
  z.discriminatedUnion("_type", [
    textBlock,
    publicImageItem,
    quoteEmbed.extend({ quote: quoteShape.exactOptional() }),
    figureEmbed.extend({ statistic: statisticShape.exactOptional() }),
  ]),
);
