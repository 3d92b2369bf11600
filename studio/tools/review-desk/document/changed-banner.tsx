import { WarningOutlineIcon } from "@sanity/icons/WarningOutline";
import { Button, Card, Flex, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords, type HavenKey } from "../../../i18n/words.ts";
import { useChangedBy } from "../history/use-changed-by.ts";
import { PersonNames } from "../person.tsx";
import type { Snapshot } from "../snapshot/read-snapshot.ts";

/** Says that what is on the screen is no longer the text, and that it has to be read again. */
export function ChangedBanner(props: {
  readonly shown: Snapshot;
  readonly latest: Snapshot;
  readonly onLook: () => void;
}): ReactNode {
  const { shown, latest, onLook } = props;
  const words = useWords();
  const changedBy = useChangedBy(shown, latest);
  return (
    <Card role="alert" tone="critical" padding={[3, 3, 4]} borderBottom>
      <Flex gap={4} align="center" justify="space-between" wrap="wrap">
        <Flex gap={3} align="flex-start" flex={1}>
          <Text>
            <WarningOutlineIcon />
          </Text>
          <Stack gap={3}>
            <Text weight="semibold">
              {changedBy.length === 0 ? (
                words(whatHappened(shown, latest))
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

/** Where nobody can be named. */
function whatHappened(shown: Snapshot, latest: Snapshot): HavenKey {
  if (latest.draft === undefined) return "reviewDesk.changed.noDraft";
  return latest.draft._rev === shown.draft?._rev
    ? "reviewDesk.changed.somewhere"
    : "reviewDesk.changed.bySomebody";
}
