/** The list of a pane of ours: loading, failed, empty or rows, each row a link to its document. */
import { Box, Button, Card, Flex, Spinner, Stack, Text } from "@sanity/ui";
import { useState, type ComponentType, type ReactNode } from "react";
import { Preview, useSchema } from "sanity";
import { usePaneRouter } from "sanity/structure";
import { useWords } from "../i18n/words.ts";
import type { LiveAnswer } from "./use-live-query.ts";

/** Rows that are drawn at first, and added at a time: a row watches its document. */
const ROWS_AT_ONCE = 50;

/** What every row must tell so that it can be shown and opened. */
export interface ListedDocument {
  /** The published id. */
  readonly documentId: string;
  readonly documentType: string;
}

export function LiveList<Row extends ListedDocument>(props: {
  /** Name of the list, for those who hear it. */
  readonly title: string;
  readonly answer: LiveAnswer<Row>;
  readonly emptyWords: string;
  /** Id of the document that is open beside the list. */
  readonly openId: string | undefined;
  /** What a row tells beside the document's title. */
  readonly below: ComponentType<{ readonly row: Row }>;
}): ReactNode {
  const { title, answer, emptyWords, openId, below: Below } = props;
  const words = useWords();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  if (answer.state === "loading") {
    return (
      <Flex padding={5} justify="center" role="status" aria-label={words("common.loading")}>
        <Spinner muted />
      </Flex>
    );
  }
  if (answer.state === "failed") {
    return (
      <Card role="alert" tone="critical" padding={4} margin={3} radius={2} border>
        <Stack gap={4}>
          <Text size={1}>{words("common.listFailed", { reason: answer.reason })}</Text>
          <Button text={words("common.tryAgain")} mode="ghost" onClick={answer.retry} />
        </Stack>
      </Card>
    );
  }
  if (answer.rows.length === 0) {
    return (
      <Flex padding={5} justify="center">
        <Text size={1} muted>
          {emptyWords}
        </Text>
      </Flex>
    );
  }
  return (
    <Stack gap={2} padding={2}>
      <Stack as="ul" gap={1} aria-label={title}>
        {answer.rows.slice(0, most).map((row) => (
          <li key={row.documentId}>
            <DocumentRow row={row} isOpen={row.documentId === openId}>
              <Below row={row} />
            </DocumentRow>
          </li>
        ))}
      </Stack>
      {answer.rows.length > most && (
        <Button
          mode="ghost"
          text={words("common.showMore", { left: answer.rows.length - most })}
          onClick={() => setMost((count) => count + ROWS_AT_ONCE)}
        />
      )}
    </Stack>
  );
}

function DocumentRow(props: {
  readonly row: ListedDocument;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { row, isOpen, children } = props;
  const { ChildLink } = usePaneRouter();
  const schemaType = useSchema().get(row.documentType);
  return (
    <Card
      as={ChildLink}
      childId={row.documentId}
      childParameters={{ type: row.documentType }}
      data-as="a"
      padding={1}
      radius={2}
      selected={isOpen}
    >
      <Stack gap={1}>
        {schemaType === undefined ? (
          <Box padding={2}>
            <Text size={1}>{row.documentId}</Text>
          </Box>
        ) : (
          <Preview
            layout="default"
            schemaType={schemaType}
            value={{ _id: row.documentId, _type: row.documentType }}
          />
        )}
        {children}
      </Stack>
    </Card>
  );
}
