/** The text on the left as it will be read, and beside each passage what is another in it. */
import { Box, Card, Grid, Heading, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import type { Row } from "../difference/compare.ts";
import type { KnownAuthorship } from "../history/use-authorship.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { Authors } from "./authors.tsx";
import { DifferenceView } from "./difference-view.tsx";
import { PassageView } from "./passage-view.tsx";
import { PASSAGE } from "./scroll-to-passage.ts";

export function ReadingRows(props: {
  readonly rows: readonly Row[];
  /** False for what was never published: then there is nothing to compare with. */
  readonly hasBase: boolean;
  readonly onlyChanges: boolean;
  readonly shown: Snapshot;
  readonly authorship: KnownAuthorship;
}): ReactNode {
  const { rows, hasBase, onlyChanges, shown, authorship } = props;
  const words = useWords();
  const visible = onlyChanges ? rows.filter(({ change }) => change !== "same") : rows;
  const sections = [...new Set(visible.map(sectionOf))];
  if (visible.length === 0) {
    return (
      <Box padding={4}>
        <Text size={1} muted>
          {words("reviewDesk.compare.none")}
        </Text>
      </Box>
    );
  }
  return (
    <Stack gap={5}>
      {sections.map((section, index) => (
        <Stack as="section" key={section} gap={3} aria-label={section}>
          {index > 0 && (
            <Heading as="h2" size={1}>
              {section}
            </Heading>
          )}
          <Card radius={3} border overflow="hidden">
            {visible
              .filter((row) => sectionOf(row) === section)
              .map((row) => (
                <ReadingRow
                  key={row.id}
                  row={row}
                  hasBase={hasBase}
                  shown={shown}
                  authorship={authorship}
                />
              ))}
          </Card>
        </Stack>
      ))}
    </Stack>
  );
}

/** In a wide window the difference stands beside the passage, else below it. */
const BESIDE = [false, false, false, false, true];

function sectionOf({ now, before }: Row): string {
  return now?.section ?? before?.section ?? "";
}

function ReadingRow(props: {
  readonly row: Row;
  readonly hasBase: boolean;
  readonly shown: Snapshot;
  readonly authorship: KnownAuthorship;
}): ReactNode {
  const { row, hasBase, shown, authorship } = props;
  const words = useWords();
  const isChanged = hasBase && row.change !== "same";
  return (
    <Grid
      gridTemplateColumns={hasBase ? [1, 1, 1, 1, 2] : 1}
      data-change={row.change}
      tabIndex={-1}
      {...{ [PASSAGE]: row.id }}
    >
      <Box paddingX={4} paddingY={3} style={{ minWidth: 0 }}>
        {row.now === undefined ? (
          <Text size={1} muted>
            {words("reviewDesk.compare.goneHere")}
          </Text>
        ) : (
          <Stack gap={3}>
            <PassageView passage={row.now} shown={shown} />
            <Authors id={row.id} authorship={authorship} />
          </Stack>
        )}
      </Box>
      {hasBase && !isChanged && <Card borderLeft={BESIDE} />}
      {isChanged && (
        <Card
          tone="transparent"
          borderLeft={BESIDE}
          paddingX={4}
          paddingY={3}
          style={{ minWidth: 0 }}
        >
          <DifferenceView row={row} shown={shown} />
        </Card>
      )}
    </Grid>
  );
}
