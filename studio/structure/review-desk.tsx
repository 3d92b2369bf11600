/** The review desk: what colleagues asked to have reviewed, the oldest first. */
import { Badge, Box, Inline, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useClient, useRelativeTime, useUser } from "sanity";
import type { UserComponent } from "sanity/structure";
import { z } from "zod";
import { REVIEW_KINDS, valuesOf } from "../../contracts/vocabulary.ts";
import { API_VERSION } from "../api-version.ts";
import { LiveList } from "../views/live-list.tsx";
import { useLiveQuery, type LiveQuery } from "../views/use-live-query.ts";

const kindSchema = z.enum(valuesOf(REVIEW_KINDS));

const requestSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  note: z.string().nullable(),
  /** Kinds approved for the digest the request is about. */
  approved: z.array(kindSchema),
  /** Kinds for which changes were asked. */
  returned: z.array(kindSchema),
});
type Request = z.infer<typeof requestSchema>;

/** Requests whose draft still exists. A review counts for the digest that was asked about. */
const REVIEW_DESK: LiveQuery<Request> = {
  query: `*[_type == "reviewRequest" && defined(document._ref)] | order(requestedAt asc) {
    "documentId": document._ref,
    "documentType": *[_id == "drafts." + ^.document._ref][0]._type,
    requestedBy,
    requestedAt,
    "note": coalesce(note, null),
    "approved": *[_type == "review" && document._ref == ^.document._ref && digest == ^.digest
      && decision == "approved" && !defined(usedBy)].kind,
    "returned": *[_type == "review" && document._ref == ^.document._ref && digest == ^.digest
      && decision == "changes-requested" && !defined(usedBy)].kind
  }[defined(documentType)]`,
  params: {},
  listenTo: `*[_type in ["reviewRequest", "review"]]`,
  rows: z.array(requestSchema).transform(latestOfEach),
};

/** One row for each document: its latest request, in the place of its first. */
function latestOfEach(requests: readonly Request[]): readonly Request[] {
  return [...new Map(requests.map((request) => [request.documentId, request])).values()];
}

export const ReviewDesk: UserComponent = ({ childItemId }) => {
  const client = useClient({ apiVersion: API_VERSION });
  const answer = useLiveQuery(client, REVIEW_DESK);
  return (
    <LiveList
      title="Reviews asked for"
      answer={answer}
      emptyWords="Nothing waits for a review."
      openId={childItemId}
      below={RequestLine}
    />
  );
};

function RequestLine({ row: request }: { readonly row: Request }): ReactNode {
  const [user] = useUser(request.requestedBy);
  const age = useRelativeTime(request.requestedAt, { useTemporalPhrase: true });
  const returned = new Set(request.returned);
  const approved = new Set(request.approved.filter((kind) => !returned.has(kind)));
  return (
    <Box paddingX={2} paddingBottom={2}>
      <Stack gap={3}>
        <Text size={1} muted>
          {`${user?.displayName ?? request.requestedBy}, ${age}`}
        </Text>
        {request.note !== null && (
          <Text size={1} textOverflow="ellipsis">
            {request.note}
          </Text>
        )}
        <Inline gap={2}>
          {REVIEW_KINDS.filter((kind) => approved.has(kind.value)).map((kind) => (
            <Badge key={kind.value} tone="positive">{`${kind.title} approved`}</Badge>
          ))}
          {REVIEW_KINDS.filter((kind) => returned.has(kind.value)).map((kind) => (
            <Badge key={kind.value} tone="caution">{`${kind.title}: changes requested`}</Badge>
          ))}
        </Inline>
      </Stack>
    </Box>
  );
}
