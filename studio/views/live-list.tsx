/** The list of a pane of ours: loading, failed, empty or rows, each row a link to its document. */
import { Box, Button, Card, Flex, Spinner, Stack, Text } from "@sanity/ui";
import type { ComponentType, ReactNode } from "react";
import { Preview, useSchema } from "sanity";
import { usePaneRouter } from "sanity/structure";
import type { LiveAnswer } from "./use-live-query.ts";

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
  if (answer.state === "loading") {
    return (
      <Flex padding={5} justify="center" role="status" aria-label="Loading">
        <Spinner muted />
      </Flex>
    );
  }
  if (answer.state === "failed") {
    return (
      <Card role="alert" tone="critical" padding={4} margin={3} radius={2} border>
        <Stack gap={4}>
          <Text size={1}>{`The list could not be read: ${answer.reason}`}</Text>
          <Button text="Try again" mode="ghost" onClick={answer.retry} />
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
    <Stack as="ul" gap={1} padding={2} aria-label={title}>
      {answer.rows.map((row) => (
        <li key={row.documentId}>
          <DocumentRow row={row} isOpen={row.documentId === openId}>
            <Below row={row} />
          </DocumentRow>
        </li>
      ))}
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
