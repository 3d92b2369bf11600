/** Who has to look at this text, who has, and what they said. */
import { Badge, Card, Flex, Heading, Stack, Text, type BadgeTone } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useCurrentLocale, useCurrentUser, useUser } from "sanity";
import type { CheckResponse } from "../../../gate/api.ts";
import {
  reviewKindWord,
  reviewStandings,
  type ReviewStanding,
} from "../../gate-access/readiness.ts";
import { useWords, type HavenKey } from "../../i18n/words.ts";

const STATES: Readonly<
  Record<ReviewStanding["state"], { readonly word: HavenKey; readonly tone: BadgeTone }>
> = {
  approved: { word: "compliance.reviews.approved", tone: "positive" },
  "changes-requested": { word: "compliance.reviews.changesRequested", tone: "caution" },
  missing: { word: "compliance.reviews.missing", tone: "neutral" },
};

export function Reviews({ check }: { readonly check: CheckResponse }): ReactNode {
  const words = useWords();
  const id = useId();
  const user = useCurrentUser();
  if (check.requiredReviews.length === 0 && check.reviews.length === 0) return null;
  const voided = check.reviews.filter((review) => review.digest !== check.digest).length;
  const wroteIt = user !== null && check.editors.includes(user.id);
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        {words("compliance.reviews.title")}
      </Heading>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {reviewStandings(check).map((standing) => (
          <ReviewLine key={standing.kind} standing={standing} />
        ))}
      </Stack>
      {check.reviewRequest !== null && <RequestLine request={check.reviewRequest} check={check} />}
      {voided > 0 && (
        <Text size={1} muted>
          {words("compliance.reviews.voided", { count: voided })}
        </Text>
      )}
      {wroteIt && (
        <Text size={1} muted>
          {words("compliance.reviews.yourOwn")}
        </Text>
      )}
    </Stack>
  );
}

function ReviewLine({ standing }: { readonly standing: ReviewStanding }): ReactNode {
  const words = useWords();
  const { word, tone } = STATES[standing.state];
  const { review } = standing;
  return (
    <Card as="li" padding={3} radius={2} border>
      <Stack gap={3}>
        <Flex align="center" justify="space-between" gap={2}>
          <Text size={1} weight="medium">
            {words("compliance.reviews.kind", { kind: reviewKindWord(standing.kind) })}
          </Text>
          <Badge tone={tone}>{words(word)}</Badge>
        </Flex>
        {review !== undefined && <ReviewedBy {...review} />}
        {review?.note !== undefined && <Text size={1}>{review.note}</Text>}
      </Stack>
    </Card>
  );
}

function ReviewedBy(props: { readonly reviewer: string; readonly reviewedAt: string }): ReactNode {
  const name = useUserName(props.reviewer);
  const when = useMoment(props.reviewedAt);
  return (
    <Text size={1} muted>
      {`${name}, ${when}`}
    </Text>
  );
}

function RequestLine(props: {
  readonly request: NonNullable<CheckResponse["reviewRequest"]>;
  readonly check: CheckResponse;
}): ReactNode {
  const { request, check } = props;
  const words = useWords();
  const name = useUserName(request.requestedBy);
  const when = useMoment(request.requestedAt);
  const key =
    request.digest === check.digest
      ? "compliance.reviews.requestedBy"
      : "compliance.reviews.requestedEarlier";
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        {words(key, { name, when })}
      </Text>
      {request.note !== undefined && <Text size={1}>{request.note}</Text>}
    </Stack>
  );
}

/** The name of a member of the project; the id where it is not known. */
function useUserName(userId: string): string {
  const [user, isLoading] = useUser(userId);
  return user?.displayName ?? (isLoading ? "…" : userId);
}

/** "Nov 22, 2026, 2:05 PM", in the person's own time. */
function useMoment(moment: string): string {
  const { id: locale } = useCurrentLocale();
  return new Date(moment).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}
