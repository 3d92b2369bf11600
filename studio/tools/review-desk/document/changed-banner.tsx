import { WarningOutlineIcon } from "@sanity/icons/WarningOutline";
import { Button, Card, Flex, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import { PersonNames } from "../person.tsx";

/** Says that what is on the screen is no longer the text, and that it has to be read again. */
export function ChangedBanner(props: {
  readonly changedBy: readonly string[];
  readonly onLook: () => void;
}): ReactNode {
  const { changedBy, onLook } = props;
  const words = useWords();
  return (
    <Card role="alert" tone="critical" padding={4} radius={3} border>
      <Flex gap={4} align="center" justify="space-between" wrap="wrap">
        <Flex gap={3} align="flex-start" flex={1}>
          <Text>
            <WarningOutlineIcon />
          </Text>
          <Stack gap={3}>
            <Text weight="semibold">
              {changedBy.length === 0 ? (
                words("reviewDesk.changed.somewhere")
              ) : (
                <>
                  <PersonNames userIds={changedBy} />
                  {` ${words("reviewDesk.changed.byPerson")}`}
                </>
              )}
            </Text>
            <Text size={1}>{words("reviewDesk.changed.help")}</Text>
          </Stack>
        </Flex>
        <Button tone="critical" text={words("reviewDesk.changed.look")} onClick={onLook} />
      </Flex>
    </Card>
  );
}
