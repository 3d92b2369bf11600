/** What stands between the picture and its upload, and later its publication, in words. */
import { Card, Stack, Text, type CardTone } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useWords, type Words } from "../../i18n/words.ts";
import type { Person } from "../declaration/declaration.ts";
import type { Missing, Readiness } from "../declaration/readiness.ts";

export function ReadinessCards(props: {
  readonly readiness: Readiness;
  readonly people: readonly Person[];
}): ReactNode {
  const { missing, refused, later } = props.readiness;
  const words = useWords();
  // Of somebody who is still to be chosen the rules can only say that they do not know.
  const isChosen = missing.every(({ what }) => what !== "which-survivor");
  return (
    <Stack gap={3}>
      <Told
        tone="critical"
        heading={words("images.refused.heading")}
        lines={isChosen ? refused.map(({ message }) => message) : []}
      />
      <Told
        tone="caution"
        heading={words("images.missing.heading")}
        lines={missing.map((each) => missingInWords(each, props.people, words))}
      />
      <Told
        tone="transparent"
        heading={words("images.later.heading")}
        hint={words("images.later.hint")}
        lines={later.map(({ message }) => message)}
      />
    </Stack>
  );
}

function missingInWords(missing: Missing, people: readonly Person[], words: Words): string {
  if (!("person" in missing)) return words(`images.missing.${missing.what}`);
  const number = people.findIndex(({ _key }) => _key === missing.person) + 1;
  return words(`images.missing.${missing.what}`, { number });
}

function Told(props: {
  readonly tone: CardTone;
  readonly heading: string;
  readonly hint?: string;
  readonly lines: readonly string[];
}): ReactNode {
  const { tone, heading, hint, lines } = props;
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <Card tone={tone} border radius={2} padding={3} role="region" aria-labelledby={id}>
      <Stack gap={3}>
        <Text as="h3" size={1} weight="semibold" id={id}>
          {heading}
        </Text>
        <Stack as="ul" gap={3} style={{ listStyle: "none", margin: 0, padding: 0 }}>
          {[...new Set(lines)].map((line) => (
            <Text as="li" size={1} key={line}>
              {line}
            </Text>
          ))}
        </Stack>
        {hint !== undefined && (
          <Text size={1} muted>
            {hint}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
