import { Card, Heading, Stack, Text } from "@sanity/ui";
import { useId, useState, type ReactNode } from "react";
import { CHANNELS, NO_END } from "../../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../../gate/api.ts";

/** What the world can read now: until when, and in which channels it may be used. */
export function PublishedSeal(props: {
  readonly published: CheckResponse["published"];
}): ReactNode {
  const { published } = props;
  const id = useId();
  const [now] = useState(() => Date.now());
  if (published === null) return null;
  const until = new Date(published.validUntil);
  const hasEnded = until.getTime() <= now;
  const channels = CHANNELS.filter((channel) => published.channels.includes(channel.value));
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        What the world reads
      </Heading>
      <Card padding={3} radius={2} border tone={hasEnded ? "critical" : "positive"}>
        <Stack gap={3}>
          <Text size={1}>{untilInWords(published.validUntil, hasEnded)}</Text>
          <Text size={1} muted>
            {`May be used for: ${channels.map((channel) => channel.title).join(", ") || "nothing"}.`}
          </Text>
        </Stack>
      </Card>
    </Stack>
  );
}

function untilInWords(validUntil: string, hasEnded: boolean): string {
  if (validUntil === NO_END) return "Published. No consent limits it.";
  const moment = new Date(validUntil).toLocaleString("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return hasEnded
    ? `The consent it rests on ended on ${moment} UTC. Readers no longer see it.`
    : `Published and sealed until ${moment} UTC, when the first consent it rests on ends.`;
}
