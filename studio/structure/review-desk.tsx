/** The desk's entry to the review desk: how much waits there, each count a way into the tool. */
import { Box, Card, Flex, Stack, Text } from "@sanity/ui";
import { useMemo, type ReactNode } from "react";
import { useClient } from "sanity";
import { IntentLink } from "sanity/router";
import type { UserComponent } from "sanity/structure";
import type { MeResponse } from "../../gate/api.ts";
import { API_VERSION } from "../api-version.ts";
import { useGateClient } from "../gate-access/use-gate-client.ts";
import { useWords } from "../i18n/words.ts";
import { REVIEW_INTENT } from "../tools/review-desk/intent.ts";
import { QUEUES } from "../tools/review-desk/places.ts";
import { countsQuery } from "../tools/review-desk/queue/requests.ts";
import { Failed, Loading } from "../tools/review-desk/states.tsx";
import { useWho } from "../tools/review-desk/use-who.ts";
import { useLiveQuery } from "../views/use-live-query.ts";

export const ReviewDesk: UserComponent = () => {
  const words = useWords();
  const who = useWho(useGateClient());
  if (who.state === "loading") return <Loading />;
  if (who.state === "failed") {
    return (
      <Failed words={words("reviewDesk.failed.me", { reason: who.reason })} retry={who.retry} />
    );
  }
  return <Queues me={who.me} />;
};

function Queues({ me }: { readonly me: MeResponse }): ReactNode {
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const counted = useLiveQuery(
    client,
    useMemo(() => countsQuery("all", me), [me]),
  );
  const counts = counted.state === "ready" ? counted.rows[0] : undefined;
  if (counted.state === "loading") return <Loading />;
  if (counted.state === "failed") {
    return (
      <Failed
        words={words("common.listFailed", { reason: counted.reason })}
        retry={counted.retry}
      />
    );
  }
  return (
    <Stack as="ul" gap={1} padding={2} aria-label={words("reviewDesk.queues")}>
      {QUEUES.map((queue) => (
        <li key={queue}>
          <Card
            as={IntentLink}
            data-as="a"
            intent={REVIEW_INTENT}
            params={{ queue }}
            padding={3}
            radius={2}
          >
            <Flex gap={3} align="center" justify="space-between">
              <Stack gap={3}>
                <Text size={1} weight="medium">
                  {words(`reviewDesk.queue.${queue}`)}
                </Text>
                <Text size={1} muted>
                  {words(`reviewDesk.queue.${queue}.help`)}
                </Text>
              </Stack>
              <Box>
                <Text weight="semibold">{counts?.[queue] ?? ""}</Text>
              </Box>
            </Flex>
          </Card>
        </li>
      ))}
    </Stack>
  );
}
