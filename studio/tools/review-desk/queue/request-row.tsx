import { Badge, Card, Flex, Inline, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useRelativeTime, useSchema } from "sanity";
import { useStateLink } from "sanity/router";
import { reviewKindWord } from "../../../gate-access/readiness.ts";
import { useWords } from "../../../i18n/words.ts";
import { useDesk } from "../desk-context.ts";
import { PersonName } from "../person.tsx";
import { stateOf } from "../places.ts";
import type { QueuePlace } from "./queue-page.tsx";
import type { WaitingRequest } from "./requests.ts";
import { kindsForMe, missingKinds, whyNotMine } from "./standing.ts";

/** One text that waits: what it is, who asked for which check, and whether it is for this person. */
export function RequestRow(props: {
  readonly row: WaitingRequest;
  readonly place: QueuePlace;
}): ReactNode {
  const { row, place } = props;
  const words = useWords();
  const { me } = useDesk();
  const age = useRelativeTime(row.requestedAt, { useTemporalPhrase: true });
  const typeTitle = useSchema().get(row.documentType)?.title ?? row.documentType;
  const { href, onClick } = useStateLink({
    state: stateOf({ ...place, page: "document", documentId: row.documentId }),
  });
  const why = whyNotMine(row, me, words);
  const forMe = kindsForMe(row, me);
  const isSavedSince = row.savedAt > row.requestedAt;
  return (
    <Card as="a" data-as="a" href={href} onClick={onClick} padding={4} radius={3} border>
      <Flex gap={4} align="flex-start" justify="space-between" wrap="wrap">
        <Stack gap={3} flex={1}>
          <Text weight="semibold" textOverflow="ellipsis">
            {row.title ?? row.documentId}
          </Text>
          <Text size={1} muted>
            {`${typeTitle} · `}
            <PersonName userId={row.requestedBy} />
            {` · ${age}`}
          </Text>
          {row.note !== null && <Text size={1}>{`“${row.note}”`}</Text>}
          {why !== undefined && me.reviews.length > 0 && (
            <Text size={1} muted>
              {why}
            </Text>
          )}
        </Stack>
        <Inline gap={2}>
          {isSavedSince && <Badge tone="caution">{words("reviewDesk.row.savedSince")}</Badge>}
          {forMe.map((kind) => (
            <Badge key={kind} tone="primary">
              {words("reviewDesk.row.forYou", { kind: reviewKindWord(kind) })}
            </Badge>
          ))}
          {row.returned.map(({ kind, reviewer }) => (
            <Badge key={`${kind}${reviewer}`} tone="critical">
              {words("reviewDesk.row.returned", { kind: reviewKindWord(kind) })}
            </Badge>
          ))}
          {row.approved.map(({ kind, reviewer }) => (
            <Badge key={`${kind}${reviewer}`} tone="positive">
              {words("reviewDesk.row.approved", { kind: reviewKindWord(kind) })}
            </Badge>
          ))}
          {missingKinds(row)
            .filter((kind) => !forMe.includes(kind))
            .map((kind) => (
              <Badge key={kind}>
                {words("reviewDesk.row.missing", { kind: reviewKindWord(kind) })}
              </Badge>
            ))}
        </Inline>
      </Flex>
    </Card>
  );
}
