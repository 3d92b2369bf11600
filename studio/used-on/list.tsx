/** The documents that use something, each a link, with the fields that lead there. */
import { Badge, Box, Button, Card, Inline, Spinner, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { Preview, useSchema } from "sanity";
import { IntentLink } from "sanity/router";
import { useWords } from "../i18n/words.ts";
import { usePublicIds, useUses } from "./use-uses.ts";
import { MOST_USES, type Use } from "./uses.ts";

export function UsedOnList(props: {
  /** What is used: ids in one string, a space between them. */
  readonly ids: string;
  /** Name of the list, for those who hear it. */
  readonly title: string;
  /** A document that is left out: the one in which the list stands. */
  readonly without?: string;
}): ReactNode {
  const { ids, title, without } = props;
  const words = useWords();
  const answer = useUses(ids);
  if (answer.state === "loading") {
    return (
      <Box padding={4} role="status" aria-label={words("common.loading")}>
        <Spinner muted />
      </Box>
    );
  }
  if (answer.state === "failed") {
    return (
      <Card role="alert" tone="critical" padding={4} radius={2} border>
        <Stack gap={4}>
          <Text size={1}>{words("common.listFailed", { reason: answer.reason })}</Text>
          <Button text={words("common.tryAgain")} mode="ghost" onClick={answer.retry} />
        </Stack>
      </Card>
    );
  }
  const uses = answer.rows.filter(({ documentId }) => documentId !== without);
  return <Uses uses={uses} title={title} />;
}

function Uses({ uses, title }: { readonly uses: readonly Use[]; readonly title: string }) {
  const words = useWords();
  const publicIds = usePublicIds(uses);
  if (uses.length === 0) {
    return (
      <Text size={1} muted>
        {words("usedOn.nowhere")}
      </Text>
    );
  }
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        {words("usedOn.count", { count: uses.length })}
      </Text>
      <Stack as="ul" gap={2} aria-label={title}>
        {uses.map((use) => (
          <li key={use.documentId}>
            <UseRow use={use} isPublic={publicIds.has(use.documentId)} />
          </li>
        ))}
      </Stack>
      {uses.length >= MOST_USES && (
        <Text size={1} muted>
          {words("usedOn.cut", { most: MOST_USES })}
        </Text>
      )}
    </Stack>
  );
}

function UseRow({ use, isPublic }: { readonly use: Use; readonly isPublic: boolean }): ReactNode {
  const words = useWords();
  const schemaType = useSchema().get(use.documentType);
  const params = { id: use.documentId, type: use.documentType };
  return (
    <Card as={IntentLink} intent="edit" params={params} data-as="a" padding={1} radius={2} border>
      <Stack gap={1}>
        {schemaType === undefined ? (
          <Box padding={2}>
            <Text size={1}>{use.documentId}</Text>
          </Box>
        ) : (
          <Preview
            layout="default"
            schemaType={schemaType}
            value={{ _id: use.documentId, _type: use.documentType }}
          />
        )}
        <Box paddingX={2} paddingBottom={2}>
          <Stack gap={3}>
            <Text size={1} muted>
              {words("usedOn.fields", {
                type: schemaType?.title ?? use.documentType,
                fields: use.fields.join(", "),
              })}
            </Text>
            <Inline gap={2}>
              {isPublic && <Badge tone="positive">{words("usedOn.state.public")}</Badge>}
              {use.isPublished && !isPublic && <Badge>{words("usedOn.state.inEffect")}</Badge>}
              {use.isDraft && <Badge tone="caution">{words("usedOn.state.draft")}</Badge>}
            </Inline>
          </Stack>
        </Box>
      </Stack>
    </Card>
  );
}
