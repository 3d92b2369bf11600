import { Card, Heading, Stack, Text } from "@sanity/ui";
import { useId, useState, type ReactNode } from "react";
import { useCurrentLocale } from "sanity";
import { CHANNELS, NO_END } from "../../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../../gate/api.ts";
import { useWords, type Words } from "../../i18n/words.ts";

/** What the world can read now: until when, and in which channels it may be used. */
export function PublishedSeal(props: {
  readonly published: CheckResponse["published"];
}): ReactNode {
  const { published } = props;
  const words = useWords();
  const { id: locale } = useCurrentLocale();
  const id = useId();
  const [now] = useState(() => Date.now());
  if (published === null) return null;
  const until = new Date(published.validUntil);
  const hasEnded = until.getTime() <= now;
  const channels = CHANNELS.filter((channel) => published.channels.includes(channel.value));
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        {words("compliance.seal.title")}
      </Heading>
      <Card padding={3} radius={2} border tone={hasEnded ? "critical" : "positive"}>
        <Stack gap={3}>
          <Text size={1}>{untilInWords(published.validUntil, hasEnded, locale, words)}</Text>
          <Text size={1} muted>
            {channels.length === 0
              ? words("compliance.seal.noChannels")
              : words("compliance.seal.channels", {
                  channels: channels.map((channel) => channel.title).join(", "),
                })}
          </Text>
        </Stack>
      </Card>
    </Stack>
  );
}

function untilInWords(validUntil: string, hasEnded: boolean, locale: string, words: Words): string {
  if (validUntil === NO_END) return words("compliance.seal.noEnd");
  const moment = new Date(validUntil).toLocaleString(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return words(hasEnded ? "compliance.seal.ended" : "compliance.seal.until", { moment });
}
