import { Card, Stack, Text } from "@sanity/ui";
import { useEffect, useId, useMemo, useState, type ReactNode } from "react";
import { getPublishedId, useClient, useCurrentLocale, type SanityDocumentLike } from "sanity";
import { useDocumentPane } from "sanity/structure";
import { z } from "zod";
import { API_VERSION } from "../api-version.ts";
import { useWords } from "../i18n/words.ts";
import { useLiveJudgement } from "../judgement/context.ts";
import { useLiveQuery } from "../views/use-live-query.ts";
import { coverageOf } from "./coverage.ts";

const SUCCESSORS = `*[_type == "consent" && supersedes._ref == $id && !(_id in path("drafts.**"))]`;
const successorsSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

/** How often the sentence is said anew: a day may have gone by while the form was open. */
const MINUTE_MS = 60_000;

/** At the top of the form of a consent: what it covers today, live while it is filled in. */
export function CoverageCard({ value }: { readonly value: SanityDocumentLike }): ReactNode {
  const words = useWords();
  const id = useId();
  const { id: locale } = useCurrentLocale();
  const now = useNow();
  const { editState } = useDocumentPane();
  const consentId = getPublishedId(value._id);
  const isInEffect = (editState?.published ?? null) !== null && (editState?.draft ?? null) === null;
  const successors = useSuccessors(consentId);
  const person = usePerson(value);
  const { tone, covers, doesNot, ends } = coverageOf(
    {
      consent: { ...value, _id: consentId, _type: "consent" },
      isInEffect,
      successors: successors.state === "ready" ? successors.rows : [],
      person,
      now,
      locale,
    },
    words,
  );
  return (
    <Card as="section" aria-labelledby={id} tone={tone} padding={4} radius={2} border>
      <Stack gap={4}>
        <Text as="h2" size={1} weight="semibold" id={id}>
          {words("consent.today.title")}
        </Text>
        <Text size={1} role="status">
          {[covers, doesNot, ends].filter((sentence) => sentence !== "").join(" ")}
        </Text>
        {successors.state === "failed" && (
          <Text size={1} role="alert">
            {words("consent.today.successorsFailed", { reason: successors.reason })}
          </Text>
        )}
        {isInEffect && (
          <Text size={1} muted>
            {words("consent.today.final")}
          </Text>
        )}
      </Stack>
    </Card>
  );
}

function useSuccessors(consentId: string) {
  const client = useClient({ apiVersion: API_VERSION });
  const query = useMemo(
    () => ({
      query: SUCCESSORS,
      params: { id: consentId },
      listenTo: SUCCESSORS,
      rows: successorsSchema,
    }),
    [consentId],
  );
  return useLiveQuery(client, query);
}

/** The pseudonym of the survivor, or the reference by which somebody else is known. */
function usePerson(value: SanityDocumentLike): string | undefined {
  const { judged } = useLiveJudgement();
  const survivor = z.object({ _ref: z.string() }).safeParse(value["survivor"]).data?._ref;
  if (value["subject"] !== "survivor") {
    return z.string().safeParse(value["subjectReference"]).data;
  }
  const found = survivor === undefined ? undefined : judged?.context.resolve(survivor);
  const profile = found !== undefined && "document" in found ? found.document : undefined;
  return z.string().safeParse(profile?.["pseudonym"]).data;
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
