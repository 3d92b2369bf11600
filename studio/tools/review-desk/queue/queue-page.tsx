/** The queues of the desk: what waits, for whom, and for how long. */
import { Badge, Box, Button, Card, Flex, Grid, Heading, Inline, Stack, Text } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { useStateLink } from "sanity/router";
import { API_VERSION } from "../../../api-version.ts";
import { useWords } from "../../../i18n/words.ts";
import { useLiveQuery } from "../../../views/use-live-query.ts";
import { useDesk } from "../desk-context.ts";
import { KIND_FILTERS, QUEUES, stateOf, type Place, type QueueName } from "../places.ts";
import { PlaceLink } from "../place-link.tsx";
import { Empty, Failed, Loading } from "../states.tsx";
import {
  countsQuery,
  queueQuery,
  ROWS_PER_PAGE,
  type QueueCounts,
  type WaitingRequest,
} from "./requests.ts";
import { RequestRow } from "./request-row.tsx";
import { ageOf, type Age } from "./standing.ts";

export type QueuePlace = Extract<Place, { page: "queue" }>;

const AGES: readonly Age[] = ["week", "days", "today"];

export function QueuePage({ place }: { readonly place: QueuePlace }): ReactNode {
  const words = useWords();
  const { me } = useDesk();
  const client = useClient({ apiVersion: API_VERSION });
  const [pages, setPages] = useState(1);
  const { queue, kind } = place;
  const rows = useLiveQuery(
    client,
    useMemo(() => queueQuery(queue, kind, me, pages), [kind, me, pages, queue]),
  );
  const counted = useLiveQuery(
    client,
    useMemo(() => countsQuery(kind, me), [kind, me]),
  );
  const counts = counted.state === "ready" ? counted.rows[0] : undefined;
  return (
    <Stack gap={5}>
      {me.reviews.length === 0 && (
        <Card tone="caution" padding={4} radius={2} border>
          <Text size={1}>{words("reviewDesk.readOnly")}</Text>
        </Card>
      )}
      <QueueTabs place={place} counts={counts} />
      <Flex align="center" justify="space-between" gap={3} wrap="wrap">
        <Heading as="h2" size={1}>
          {words(`reviewDesk.queue.${queue}.help`)}
        </Heading>
        <Inline gap={2} role="group" aria-label={words("reviewDesk.kind.label")}>
          {KIND_FILTERS.map((one) => (
            <PlaceLink
              key={one}
              to={{ page: "queue", queue, kind: one }}
              text={words(`reviewDesk.kind.${one}`)}
              isHere={one === kind}
            />
          ))}
        </Inline>
      </Flex>
      {rows.state === "loading" && <Loading />}
      {rows.state === "failed" && (
        <Failed words={words("common.listFailed", { reason: rows.reason })} retry={rows.retry} />
      )}
      {rows.state === "ready" && rows.rows.length === 0 && (
        <Empty
          title={words(`reviewDesk.queue.${queue}.empty`)}
          words={words("reviewDesk.queue.emptyHelp")}
        />
      )}
      {rows.state === "ready" && <RowsByAge rows={rows.rows} place={place} />}
      {rows.state === "ready" && rows.rows.length === pages * ROWS_PER_PAGE && (
        <Flex justify="center">
          <Button
            mode="ghost"
            text={words("reviewDesk.queue.more")}
            onClick={() => setPages((count) => count + 1)}
          />
        </Flex>
      )}
    </Stack>
  );
}

function QueueTabs(props: {
  readonly place: QueuePlace;
  readonly counts: QueueCounts | undefined;
}): ReactNode {
  const words = useWords();
  return (
    <Grid
      as="nav"
      aria-label={words("reviewDesk.queues")}
      gridTemplateColumns={[1, 2, 3, 5]}
      gap={3}
    >
      {QUEUES.map((queue) => (
        <QueueTab key={queue} queue={queue} place={props.place} count={props.counts?.[queue]} />
      ))}
    </Grid>
  );
}

function QueueTab(props: {
  readonly queue: QueueName;
  readonly place: QueuePlace;
  readonly count: number | undefined;
}): ReactNode {
  const { queue, place, count } = props;
  const words = useWords();
  const isHere = queue === place.queue;
  const { href, onClick } = useStateLink({ state: stateOf({ ...place, queue }) });
  return (
    <Card
      as="a"
      data-as="a"
      href={href}
      onClick={onClick}
      padding={4}
      radius={3}
      border
      tone={queue === "mine" && (count ?? 0) > 0 ? "primary" : "default"}
      pressed={isHere}
      aria-current={isHere ? "page" : undefined}
    >
      <Stack gap={3}>
        <Text size={4} weight="semibold">
          {count ?? "…"}
        </Text>
        <Text size={1} weight={isHere ? "semibold" : "regular"}>
          {words(`reviewDesk.queue.${queue}`)}
        </Text>
      </Stack>
    </Card>
  );
}

/** The oldest first, under a heading for each step of age. */
function RowsByAge(props: {
  readonly rows: readonly WaitingRequest[];
  readonly place: QueuePlace;
}): ReactNode {
  const words = useWords();
  const [now] = useState(() => Date.now());
  return AGES.map((age) => {
    const rows = props.rows.filter(({ requestedAt }) => ageOf(requestedAt, now) === age);
    if (rows.length === 0) return null;
    const heading = `review-desk-${age}`;
    return (
      <Stack key={age} as="section" gap={4} aria-labelledby={heading}>
        <Flex gap={3} align="center">
          <Text as="h3" size={1} weight="semibold" id={heading}>
            {words(`reviewDesk.age.${age}`)}
          </Text>
          <Badge tone={age === "week" ? "critical" : age === "days" ? "caution" : "neutral"}>
            {rows.length}
          </Badge>
        </Flex>
        <Stack as="ul" gap={2} aria-labelledby={heading}>
          {rows.map((row) => (
            <Box as="li" key={row.documentId}>
              <RequestRow row={row} place={props.place} />
            </Box>
          ))}
        </Stack>
      </Stack>
    );
  });
}
