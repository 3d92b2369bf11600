/** The list of what goes with a consent: read before anything goes. */
import { Badge, Button, Card, Flex, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useSchema } from "sanity";
import { CHANNELS } from "../../contracts/vocabulary.ts";
import { useWords } from "../i18n/words.ts";
import { DocumentTitle } from "../views/document-title.tsx";
import type { Dependents } from "./use-dependents.ts";

export function WhatGoes({ dependents }: { readonly dependents: Dependents }): ReactNode {
  const words = useWords();
  if (dependents.state === "loading") {
    return (
      <Text size={1} muted role="status">
        {words("actions.withdraw.looking")}
      </Text>
    );
  }
  if (dependents.state === "failed") {
    return (
      <Card role="alert" tone="critical" padding={3} radius={2} border>
        <Stack gap={4}>
          <Text size={1}>
            {words("actions.withdraw.listFailed", { reason: dependents.reason })}
          </Text>
          <Flex>
            <Button
              mode="ghost"
              fontSize={1}
              text={words("common.tryAgain")}
              onClick={dependents.tryAgain}
            />
          </Flex>
        </Stack>
      </Card>
    );
  }
  const { documents, drafts, recall } = dependents.response;
  return (
    <Card tone={documents.length === 0 ? "default" : "caution"} padding={4} radius={2} border>
      <Stack gap={5}>
        {documents.length === 0 ? (
          <Text size={1}>{words("actions.withdraw.nothing")}</Text>
        ) : (
          <Documents
            title={words("actions.withdraw.goes", { count: documents.length })}
            documents={documents}
          />
        )}
        {drafts.length > 0 && (
          <Documents
            title={words("actions.withdraw.drafts", { count: drafts.length })}
            documents={drafts.map((documentId) => ({ documentId }))}
          />
        )}
        {recall.map(({ channel, documentIds }) => (
          <Documents
            key={channel}
            title={words("actions.withdraw.copies", {
              channel: CHANNELS.find(({ value }) => value === channel)?.title ?? channel,
            })}
            documents={documentIds.map((documentId) => ({ documentId }))}
          />
        ))}
      </Stack>
    </Card>
  );
}

function Documents(props: {
  readonly title: string;
  readonly documents: readonly { readonly documentId: string; readonly documentType?: string }[];
}): ReactNode {
  const schema = useSchema();
  const id = useId();
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold" id={id}>
        {props.title}
      </Text>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {props.documents.map(({ documentId, documentType }) => (
          <Flex as="li" key={documentId} gap={3} align="center">
            <Text size={1}>
              <DocumentTitle documentId={documentId} />
            </Text>
            {documentType !== undefined && (
              <Badge>{schema.get(documentType)?.title ?? documentType}</Badge>
            )}
          </Flex>
        ))}
      </Stack>
    </Stack>
  );
}
