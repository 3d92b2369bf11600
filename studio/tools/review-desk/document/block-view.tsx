import { PortableText, type PortableTextComponents } from "@portabletext/react";
import { Box, Card, Flex, Heading, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { z } from "zod";
import type { Fields } from "../reading/values.ts";

const markSchema = z.looseObject({ _key: z.string(), _type: z.string() });
const blockSchema = z.looseObject({
  _type: z.literal("block"),
  _key: z.string().optional(),
  style: z.string().optional(),
  listItem: z.string().optional(),
  level: z.number().optional(),
  markDefs: z.array(markSchema).default([]),
  children: z
    .array(
      z.looseObject({
        _type: z.string(),
        text: z.string().default(""),
        marks: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

const addressSchema = z.object({ href: z.string() });

/** Marks as they will be read. A link shows where it leads: its words alone may say another thing. */
const COMPONENTS: Partial<PortableTextComponents> = {
  block: { normal: ({ children }) => children },
  marks: {
    link: ({ children, value }) => {
      const { data } = addressSchema.safeParse(value);
      return (
        <u>
          {children}
          {data !== undefined && <small>{` (${data.href})`}</small>}
        </u>
      );
    },
    quotation: ({ children }) => <q>{children}</q>,
    historical: ({ children }) => <i>{children}</i>,
  },
};

/** A paragraph, heading or item of a list. `number` is its number in a numbered list. */
export function BlockView(props: { readonly block: Fields; readonly number: number }): ReactNode {
  const { data: block } = blockSchema.safeParse(props.block);
  if (block === undefined) return <Text size={1}>{JSON.stringify(props.block)}</Text>;
  // As a paragraph of its own: lists are drawn item by item, beside what changed in each.
  const { listItem, level: _level, style: _style, ...paragraph } = block;
  const words = (
    <PortableText value={[{ ...paragraph, style: "normal" }]} components={COMPONENTS} />
  );
  if (block.style === "h2" || block.style === "h3") {
    return (
      <Heading as={block.style === "h2" ? "h3" : "h4"} size={block.style === "h2" ? 2 : 1}>
        {words}
      </Heading>
    );
  }
  if (block.style === "blockquote") {
    return (
      <Card as="blockquote" borderLeft paddingLeft={4} margin={0}>
        <Text size={2}>{words}</Text>
      </Card>
    );
  }
  if (listItem === undefined) return <Text size={2}>{words}</Text>;
  return (
    <Flex gap={3} paddingLeft={((block.level ?? 1) - 1) * 4 > 8 ? 5 : 2}>
      <Text size={2} aria-hidden={listItem === "bullet"}>
        {listItem === "number" ? `${props.number}.` : "•"}
      </Text>
      <Box flex={1}>
        <Text size={2}>{words}</Text>
      </Box>
    </Flex>
  );
}
