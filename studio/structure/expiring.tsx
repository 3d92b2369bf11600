/** What ends within 90 days, or has ended and is still out: consents, and what is sealed on them. */
import { Badge, Box, Card, Inline, Stack, Text } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import type { UserComponent } from "sanity/structure";
import { z } from "zod";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { API_VERSION } from "../api-version.ts";
import { useWords } from "../i18n/words.ts";
import { LiveList } from "../views/live-list.tsx";
import { useLiveQuery, type LiveAnswer, type LiveQuery } from "../views/use-live-query.ts";
import { PUBLIC_DATASET } from "../workspaces/datasets.ts";

const DAY_MS = 86_400_000;
const WITHIN_DAYS = 90;

const endingSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  /** The first moment at which it holds no more. */
  endsAt: z.coerce.date(),
});
type Ending = z.infer<typeof endingSchema>;

/** Consents in effect, by the end of their last day (UTC). A day as a string compares as a date. */
function consentsEnding(now: number): LiveQuery<Ending> {
  const inEffect = `_type == "consent" && !(_id in path("drafts.**"))`;
  return {
    query: `*[${inEffect} && !defined(withdrawn.on) && expiresOn >= $from && expiresOn <= $until
      && !(_id in *[${inEffect} && defined(supersedes)].supersedes._ref)]
      | order(expiresOn asc) { "documentId": _id, "documentType": _type, expiresOn }`,
    params: { from: dayOf(now), until: dayOf(now + WITHIN_DAYS * DAY_MS) },
    listenTo: `*[_type == "consent" && !(_id in path("drafts.**"))]`,
    rows: z.array(
      z
        .object({ documentId: z.string(), documentType: z.string(), expiresOn: z.string() })
        .transform(({ expiresOn, ...consent }) => ({
          ...consent,
          endsAt: new Date(Date.parse(expiresOn) + DAY_MS),
        })),
    ),
  };
}

/** What readers see no more after that, from the public data set itself. */
function sealsEnding(now: number): LiveQuery<Ending> {
  return {
    query: `*[_type in $types && seal.validUntil <= $until] | order(seal.validUntil asc) {
      "documentId": _id, "documentType": _type, "endsAt": seal.validUntil
    }`,
    params: { types: PUBLIC_TYPES, until: new Date(now + WITHIN_DAYS * DAY_MS).toISOString() },
    listenTo: "*[_type in $types]",
    rows: z.array(endingSchema),
  };
}

export const ExpiringDocuments: UserComponent = ({ childItemId }) => {
  const words = useWords();
  const [now] = useState(() => Date.now());
  const editorial = useClient({ apiVersion: API_VERSION });
  const open = useMemo(() => editorial.withConfig({ dataset: PUBLIC_DATASET }), [editorial]);
  const consents = useLiveQuery(
    editorial,
    useMemo(() => consentsEnding(now), [now]),
  );
  const seals = useLiveQuery(
    open,
    useMemo(() => sealsEnding(now), [now]),
  );
  return (
    <Stack>
      <Card paddingX={4} paddingY={3} borderBottom>
        <Text size={1} muted>
          {words("structure.expiring.about", { days: WITHIN_DAYS })}
        </Text>
      </Card>
      <LiveList
        title={words("structure.expiring.title")}
        answer={together(consents, seals)}
        emptyWords={words("structure.expiring.empty")}
        openId={childItemId}
        below={EndLine}
      />
    </Stack>
  );
};

/** Both or neither: a list with half of what ends would be trusted. */
function together(one: LiveAnswer<Ending>, other: LiveAnswer<Ending>): LiveAnswer<Ending> {
  if (one.state !== "ready") return one;
  if (other.state !== "ready") return other;
  const rows = [...one.rows, ...other.rows];
  return { state: "ready", rows: rows.toSorted((a, b) => Number(a.endsAt) - Number(b.endsAt)) };
}

function EndLine({ row }: { readonly row: Ending }): ReactNode {
  const words = useWords();
  const [now] = useState(() => Date.now());
  const days = Math.ceil((row.endsAt.getTime() - now) / DAY_MS);
  const day = row.endsAt.toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });
  return (
    <Box paddingX={2} paddingBottom={2}>
      <Inline gap={2}>
        {days <= 0 ? (
          <Badge tone="critical">{words("structure.expiring.ended", { day })}</Badge>
        ) : (
          <Badge tone="caution">{words("structure.expiring.ends", { count: days, day })}</Badge>
        )}
        <Text size={1} muted>
          {words(
            row.documentType === "consent"
              ? "structure.expiring.consent"
              : "structure.expiring.seal",
          )}
        </Text>
      </Inline>
    </Box>
  );
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
