import { Card, Flex, Heading, KBD, Stack, Switch, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";

/** Each key and what it does; the same as in `open-document.tsx`. */
const KEYS = ["n", "p", "u", "d", "c"] as const;

/** The keys of this page, told on the page, and the switch that turns them off. */
export function ShortcutHelp(props: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): ReactNode {
  const words = useWords();
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id} padding={4} radius={3} border>
      <Stack gap={4}>
        <Flex align="center" justify="space-between" gap={3}>
          <Heading as="h2" size={1} id={id}>
            {words("reviewDesk.keys.title")}
          </Heading>
          <Switch
            aria-label={words("reviewDesk.keys.switch")}
            checked={props.isOn}
            onChange={(event) => props.onChange(event.currentTarget.checked)}
          />
        </Flex>
        <Stack as="ul" gap={3}>
          {KEYS.map((key) => (
            <Flex as="li" key={key} gap={3} align="center">
              <KBD fontSize={1}>{key}</KBD>
              <Text size={1} muted={!props.isOn}>
                {words(`reviewDesk.keys.${key}`)}
              </Text>
            </Flex>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}
