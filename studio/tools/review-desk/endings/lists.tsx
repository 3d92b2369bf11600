import { Card, Flex, Heading, Stack, Text } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useClient, useSchema } from "sanity";
import { IntentLink } from "sanity/router";
import { API_VERSION } from "../../../api-version.ts";
import { useWords } from "../../../i18n/words.ts";
import { DocumentTitle } from "../../../views/document-title.tsx";
import { useLiveQuery } from "../../../views/use-live-query.ts";
import { PUBLIC_DATASET } from "../../../workspaces/datasets.ts";
import { Empty, Failed, Loading } from "../states.tsx";
import { dayInWords, nextYear, type Period } from "./months.ts";
import { consentsEnding, documentsEnding, MOST_ROWS, NO_OFFICE } from "./queries.ts";

/** The consents that end in a period, each leading to its form. */
export function ConsentList({ period }: { readonly period: Period }): ReactNode {
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const answer = useLiveQuery(
    client,
    useMemo(() => consentsEnding(period), [period]),
  );
  if (answer.state === "loading") return <Loading />;
  if (answer.state === "failed") {
    return (
      <Failed words={words("common.listFailed", { reason: answer.reason })} retry={answer.retry} />
    );
  }
  if (answer.rows.length === 0) return <Empty title={words("reviewDesk.endings.emptyPeriod")} />;
  return (
    <Stack gap={3}>
      <Stack as="ul" gap={2} aria-label={words("reviewDesk.endings.consents")}>
        {answer.rows.map(({ consentId, who, expiresOn, documents }) => (
          <Card as="li" key={consentId} padding={3} radius={2} border>
            <Flex gap={3} justify="space-between" align="center" wrap="wrap">
              <Stack gap={3}>
                <Text size={1} weight="semibold">
                  <IntentLink intent="edit" params={{ id: consentId, type: "consent" }}>
                    {who ?? consentId}
                  </IntentLink>
                </Text>
                <Text size={1} muted>
                  {documents.length === 0
                    ? words("reviewDesk.endings.restOnNone")
                    : words("reviewDesk.endings.restOn", { count: documents.length })}
                </Text>
                {documents.map(({ documentId, documentType, title }) => (
                  <Text size={1} key={documentId}>
                    <IntentLink intent="edit" params={{ id: documentId, type: documentType }}>
                      {title ?? documentId}
                    </IntentLink>
                  </Text>
                ))}
              </Stack>
              <Text size={1}>{dayInWords(expiresOn)}</Text>
            </Flex>
          </Card>
        ))}
      </Stack>
      <Cut rows={answer.rows.length} />
    </Stack>
  );
}

/** The published documents of an office that end within a year. */
export function DocumentList({ officeId }: { readonly officeId: string }): ReactNode {
  const words = useWords();
  const schema = useSchema();
  const editorial = useClient({ apiVersion: API_VERSION });
  const client = useMemo(() => editorial.withConfig({ dataset: PUBLIC_DATASET }), [editorial]);
  const [period] = useState(() => nextYear(new Date()));
  const answer = useLiveQuery(
    client,
    useMemo(() => documentsEnding(officeId, period), [officeId, period]),
  );
  return (
    <Stack gap={4}>
      <Heading as="h2" size={2}>
        {officeId === NO_OFFICE ? (
          words("reviewDesk.endings.withoutOffice")
        ) : (
          <DocumentTitle documentId={officeId} />
        )}
      </Heading>
      {answer.state === "loading" && <Loading />}
      {answer.state === "failed" && (
        <Failed
          words={words("common.listFailed", { reason: answer.reason })}
          retry={answer.retry}
        />
      )}
      {answer.state === "ready" && answer.rows.length === 0 && (
        <Empty title={words("reviewDesk.endings.noOffice")} />
      )}
      {answer.state === "ready" && answer.rows.length > 0 && (
        <Stack as="ul" gap={2} aria-label={words("reviewDesk.endings.documents")}>
          {answer.rows.map(({ documentId, documentType, title, validUntil }) => (
            <Card as="li" key={documentId} padding={3} radius={2} border>
              <Flex gap={3} justify="space-between" align="center" wrap="wrap">
                <Stack gap={3} flex={1}>
                  <Text size={1} weight="semibold">
                    <IntentLink intent="edit" params={{ id: documentId, type: documentType }}>
                      {title ?? documentId}
                    </IntentLink>
                  </Text>
                  <Text size={1} muted>
                    {schema.get(documentType)?.title ?? documentType}
                  </Text>
                </Stack>
                <Text size={1}>
                  {words("reviewDesk.endings.hiddenFrom", {
                    day: dayInWords(validUntil.slice(0, 10)),
                  })}
                </Text>
              </Flex>
            </Card>
          ))}
          <Cut rows={answer.rows.length} />
        </Stack>
      )}
    </Stack>
  );
}

function Cut({ rows }: { readonly rows: number }): ReactNode {
  const words = useWords();
  if (rows < MOST_ROWS) return null;
  return (
    <Text size={1} muted>
      {words("reviewDesk.endings.cut", { count: rows })}
    </Text>
  );
}
