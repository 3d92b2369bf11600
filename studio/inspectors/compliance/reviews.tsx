/** Who has to look at this text, who has, and what they said. */
import { Badge, Card, Flex, Heading, Stack, Text, type BadgeTone } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useCurrentUser, useUser } from "sanity";
import type { CheckResponse } from "../../../gate/api.ts";
import {
  reviewKindWord,
  reviewStandings,
  type ReviewStanding,
} from "../../gate-access/readiness.ts";

const STATES: Readonly<
  Record<ReviewStanding["state"], { readonly word: string; readonly tone: BadgeTone }>
> = {
  approved: { word: "Approved", tone: "positive" },
  "changes-requested": { word: "Changes requested", tone: "caution" },
  missing: { word: "Missing", tone: "neutral" },
};

export function Reviews({ check }: { readonly check: CheckResponse }): ReactNode {
  const id = useId();
  const user = useCurrentUser();
  if (check.requiredReviews.length === 0 && check.reviews.length === 0) return null;
  const voided = check.reviews.filter((review) => review.digest !== check.digest).length;
  const wroteIt = user !== null && check.editors.includes(user.id);
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        Reviews
      </Heading>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {reviewStandings(check).map((standing) => (
          <ReviewLine key={standing.kind} standing={standing} />
        ))}
      </Stack>
      {check.reviewRequest !== null && <RequestLine request={check.reviewRequest} check={check} />}
      {voided > 0 && (
        <Text size={1} muted>
          {voided === 1
            ? "One earlier review was of another text and no longer counts."
            : `${voided} earlier reviews were of another text and no longer count.`}
        </Text>
      )}
      {wroteIt && (
        <Text size={1} muted>
          You changed this text, so others have to review it.
        </Text>
      )}
    </Stack>
  );
}

function ReviewLine({ standing }: { readonly standing: ReviewStanding }): ReactNode {
  const { word, tone } = STATES[standing.state];
  const { review } = standing;
  const kind = reviewKindWord(standing.kind);
  return (
    <Card as="li" padding={3} radius={2} border>
      <Stack gap={3}>
        <Flex align="center" justify="space-between" gap={2}>
          <Text size={1} weight="medium">
            {`${kind.charAt(0).toUpperCase()}${kind.slice(1)} review`}
          </Text>
          <Badge tone={tone}>{word}</Badge>
        </Flex>
        {review !== undefined && (
          <Text size={1} muted>
            <UserName userId={review.reviewer} />
            {`, ${inWords(review.reviewedAt)}`}
          </Text>
        )}
        {review?.note !== undefined && <Text size={1}>{review.note}</Text>}
      </Stack>
    </Card>
  );
}

function RequestLine(props: {
  readonly request: NonNullable<CheckResponse["reviewRequest"]>;
  readonly check: CheckResponse;
}): ReactNode {
  const { request, check } = props;
  const isCurrent = request.digest === check.digest;
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        {isCurrent ? "Requested by " : "The text changed since it was requested by "}
        <UserName userId={request.requestedBy} />
        {`, ${inWords(request.requestedAt)}`}
      </Text>
      {request.note !== undefined && <Text size={1}>{request.note}</Text>}
    </Stack>
  );
}

/** The name of a member of the project; the id where it is not known. */
function UserName({ userId }: { readonly userId: string }): ReactNode {
  const [user, isLoading] = useUser(userId);
  return user?.displayName ?? (isLoading ? "…" : userId);
}

/** "22 Nov 2026, 14:05", in the person's own time. */
function inWords(moment: string): string {
  return new Date(moment).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
