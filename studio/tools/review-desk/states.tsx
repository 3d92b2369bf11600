/** What stands in the place of what is not there: not yet, not now, or not at all. In plain words. */
import { Button, Card, Flex, Spinner, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";

export function Loading(): ReactNode {
  const words = useWords();
  return (
    <Flex padding={6} justify="center" role="status" aria-label={words("common.loading")}>
      <Spinner muted />
    </Flex>
  );
}

export function Failed(props: { readonly words: string; readonly retry?: () => void }): ReactNode {
  const words = useWords();
  return (
    <Card role="alert" tone="critical" padding={4} margin={3} radius={2} border>
      <Stack gap={4}>
        <Text size={1}>{props.words}</Text>
        {props.retry !== undefined && (
          <Flex>
            <Button
              text={words("common.tryAgain")}
              mode="ghost"
              fontSize={1}
              onClick={props.retry}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  );
}

export function Empty(props: { readonly title: string; readonly words?: string }): ReactNode {
  return (
    <Card padding={5} radius={3} border tone="transparent">
      <Stack gap={4}>
        <Text align="center" weight="medium">
          {props.title}
        </Text>
        {props.words !== undefined && (
          <Text align="center" size={1} muted>
            {props.words}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
