import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { BLOCK_STYLES, LIST_ITEMS, TEXT_DECORATORS, valuesOf } from "../vocabulary.ts";
import { key, line, linkTarget, listOf, paragraph } from "./primitives.ts";
import { publicImageItem } from "./public-image.ts";
import { reference } from "./reference.ts";

const span = z.object({
  _type: z.literal("span"),
  _key: key,
  text: z.string().max(LIMITS.span),
  marks: z.array(z.string()).max(LIMITS.items).exactOptional(),
});

/** Annotations: what is said of a run of text. */
const markDefinition = z.discriminatedUnion("_type", [
  z.object({ _type: z.literal("link"), _key: key, href: linkTarget }),
  /** Words of somebody else, quoted as they are. */
  z.object({ _type: z.literal("quotation"), _key: key, speaker: line.exactOptional() }),
  /** Wording of its time, kept because the text is a record. */
  z.object({ _type: z.literal("historical"), _key: key, note: paragraph.exactOptional() }),
]);

const decorators: ReadonlySet<string> = new Set(valuesOf(TEXT_DECORATORS));

/**
 * One paragraph. Marks that name neither a decorator nor an annotation of this very block are
 * dropped: they are free strings that no renderer shows and no reviewer sees.
 */
export const textBlock = z
  .object({
    _type: z.literal("block"),
    _key: key,
    style: z.enum(valuesOf(BLOCK_STYLES)).exactOptional(),
    listItem: z.enum(valuesOf(LIST_ITEMS)).exactOptional(),
    level: z.int().min(1).max(10).exactOptional(),
    children: listOf(span).exactOptional(),
    markDefs: listOf(markDefinition).exactOptional(),
  })
  .overwrite((block) => {
    if (block.children === undefined) return block;
    const known = new Set(block.markDefs?.map((definition) => definition._key));
    const children = block.children.map((child) =>
      child.marks === undefined
        ? child
        : {
            ...child,
            marks: child.marks.filter((mark) => decorators.has(mark) || known.has(mark)),
          },
    );
    return { ...block, children };
  });

export const quoteEmbed = z.object({ _type: z.literal("quoteEmbed"), _key: key, quote: reference });

export const figureEmbed = z.object({
  _type: z.literal("figureEmbed"),
  _key: key,
  statistic: reference,
});

/** Text blocks alone. */
export const plainBlocks = listOf(textBlock);

/**
 * Text with images, quotes and figures in it. A block of any other type is refused, not dropped:
 * a text with a hole in it is not the text that was reviewed.
 */
export const blockContent = listOf(
  z.discriminatedUnion("_type", [textBlock, publicImageItem, quoteEmbed, figureEmbed]),
);
