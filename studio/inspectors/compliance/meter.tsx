/** A number of people on a scale by powers of ten, with the floors that count. */
import { Box, Card, Flex, Text } from "@sanity/ui";
import type { ReactNode } from "react";

/** The far end of the scale: whoever is one of a million is nobody in particular. */
const MOST_PEOPLE = 1_000_000;

export type MeterTone = "critical" | "caution" | "positive";

/** How far along the scale a number of people stands, from 0 to 1. One person or fewer is 0. */
function shareOfScale(people: number): number {
  const share = Math.log10(Math.max(1, people)) / Math.log10(MOST_PEOPLE);
  return Math.min(1, share);
}

export function PeopleMeter(props: {
  readonly people: number;
  readonly floors: readonly number[];
  readonly tone: MeterTone;
  readonly labelledBy: string;
  /** The number in words. */
  readonly words: string;
}): ReactNode {
  const { people, floors, tone, labelledBy, words } = props;
  return (
    <Box>
      <Card
        role="meter"
        aria-labelledby={labelledBy}
        aria-valuemin={0}
        aria-valuemax={MOST_PEOPLE}
        aria-valuenow={Math.min(MOST_PEOPLE, Math.max(0, people))}
        aria-valuetext={words}
        border
        radius={6}
        overflow="hidden"
      >
        <Card
          tone={tone}
          muted
          style={{
            height: "10px",
            width: `${Math.max(2, shareOfScale(people) * 100)}%`,
            background: "var(--card-badge-fg-color, currentColor)",
          }}
        />
      </Card>
      <Box aria-hidden style={{ position: "relative", height: "22px" }} marginTop={1}>
        {floors.map((floor) => (
          <Flex
            key={floor}
            direction="column"
            align="center"
            style={{
              position: "absolute",
              insetInlineStart: `${shareOfScale(floor) * 100}%`,
              transform: "translateX(-50%)",
            }}
          >
            <Text size={0} muted>
              {`▲ ${floor.toLocaleString("en-US")}`}
            </Text>
          </Flex>
        ))}
      </Box>
    </Box>
  );
}
