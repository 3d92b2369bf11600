/** Shows exactly the bytes that will be uploaded, and what of the file stays behind. */
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { Box, Card, Flex, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords, type Words } from "../../i18n/words.ts";
import type { Prepared } from "../file/prepare.ts";
import type { Unpacked } from "../file/unpack.ts";
import { bytesInWords } from "../bytes-in-words.ts";
import type { PreparedState } from "./use-prepared.ts";

export function CheckStep(props: {
  readonly unpacked: Unpacked;
  readonly shapeCount: number;
  readonly made: PreparedState;
  /** What the picture is said to show. */
  readonly alt: string;
  readonly children: ReactNode;
}): ReactNode {
  const { unpacked, shapeCount, made, children } = props;
  const words = useWords();
  if (made.state === "working") {
    return (
      <Text size={1} muted role="status">
        {words("images.check.preparing")}
      </Text>
    );
  }
  if (made.state === "failed") {
    return (
      <Card tone="critical" border radius={2} padding={3} role="alert">
        <Text size={1}>{words("images.check.failed", { reason: made.reason })}</Text>
      </Card>
    );
  }
  return (
    <Flex gap={5} align="flex-start" wrap="wrap">
      <Box flex={1} style={{ minWidth: 280 }}>
        <PreviewOf url={made.url} alt={props.alt || words("images.check.preview")} />
      </Box>
      <Stack gap={4} flex={1} style={{ minWidth: 280 }}>
        <Card tone="positive" border radius={2} padding={4}>
          <Stack as="ul" gap={3} style={{ margin: 0, padding: 0, listStyle: "none" }}>
            {factsOf(made.prepared, unpacked, shapeCount, words).map((fact) => (
              <Flex as="li" key={fact} gap={2}>
                <Text size={1}>
                  <CheckmarkCircleIcon />
                </Text>
                <Text size={1}>{fact}</Text>
              </Flex>
            ))}
          </Stack>
        </Card>
        {children}
      </Stack>
    </Flex>
  );
}

/** The picture on a card that shows where it is transparent. */
export function PreviewOf(props: { readonly url: string; readonly alt: string }): ReactNode {
  return (
    <Card border radius={2} tone="transparent" overflow="hidden">
      <img
        src={props.url}
        alt={props.alt}
        style={{
          display: "block",
          maxWidth: "100%",
          maxHeight: "56vh",
          margin: "0 auto",
        }}
      />
    </Card>
  );
}

function factsOf(
  { size, kind, blob }: Prepared,
  { bitmap, from }: Unpacked,
  shapeCount: number,
  words: Words,
): readonly string[] {
  const { width, height } = bitmap;
  const isSmaller = size.width < width;
  const held = from.held === "unreadable" ? [] : from.held;
  return [
    words("images.check.facts", {
      width: size.width,
      height: size.height,
      format: kind.toUpperCase(),
      bytes: bytesInWords(blob.size),
    }),
    ...(isSmaller ? [words("images.check.smaller", { width, height })] : []),
    words("images.check.clean"),
    held.length === 0
      ? words("images.check.heldNothing")
      : words("images.check.held", {
          held: held.map((what) => words(`images.held.${what}`)).join(", "),
        }),
    shapeCount === 0
      ? words("images.check.uncovered")
      : words("images.check.covered", { count: shapeCount }),
  ];
}
