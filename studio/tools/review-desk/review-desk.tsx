/** The review desk: where two reviewers spend their day. */
import { Box, Card, Container, Flex, Heading, Inline, Stack } from "@sanity/ui";
import { useMemo, type ReactNode } from "react";
import { useRouterState } from "sanity/router";
import { useGateClient } from "../../gate-access/use-gate-client.ts";
import { useWords } from "../../i18n/words.ts";
import { DeskContext } from "./desk-context.ts";
import { DocumentPage } from "./document/document-page.tsx";
import { EndingsPage } from "./endings/endings-page.tsx";
import { placeOf, type Place } from "./places.ts";
import { PlaceLink } from "./place-link.tsx";
import { QueuePage } from "./queue/queue-page.tsx";
import { Failed, Loading } from "./states.tsx";
import { useWho } from "./use-who.ts";

export function ReviewDesk(): ReactNode {
  const words = useWords();
  const gate = useGateClient();
  const who = useWho(gate);
  const state = useRouterState();
  const place = useMemo(() => placeOf(state ?? {}), [state]);
  const desk = useMemo(
    () => (who.state === "known" ? { gate, me: who.me } : undefined),
    [gate, who],
  );
  if (who.state === "failed") {
    return (
      <Failed words={words("reviewDesk.failed.me", { reason: who.reason })} retry={who.retry} />
    );
  }
  if (desk === undefined) return <Loading />;
  return (
    <DeskContext value={desk}>
      <Card as="main" aria-label={words("reviewDesk.title")} height="fill" overflow="auto">
        {place.page === "document" ? (
          <DocumentPage key={place.documentId} place={place} />
        ) : (
          <Container width={3} padding={[3, 4, 5]}>
            <Stack gap={5}>
              <Header place={place} />
              {place.page === "queue" ? <QueuePage place={place} /> : <EndingsPage place={place} />}
            </Stack>
          </Container>
        )}
      </Card>
    </DeskContext>
  );
}

function Header({ place }: { readonly place: Place }): ReactNode {
  const words = useWords();
  const isEndings = place.page === "endings";
  return (
    <Flex align="center" justify="space-between" gap={4} wrap="wrap">
      <Heading as="h1" size={3}>
        {words("reviewDesk.title")}
      </Heading>
      <Box as="nav" aria-label={words("reviewDesk.nav")}>
        <Inline gap={2}>
          <PlaceLink
            to={{ page: "queue", queue: "mine", kind: "all" }}
            text={words("reviewDesk.nav.queues")}
            isHere={!isEndings}
          />
          <PlaceLink
            to={{ page: "endings" }}
            text={words("reviewDesk.nav.endings")}
            isHere={isEndings}
          />
        </Inline>
      </Box>
    </Flex>
  );
}
