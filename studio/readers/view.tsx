/** A document of the public data set as a reader gets it: asked for without a token, or not got. */
import { Box, Button, Card, Container, Spinner, Stack, Text } from "@sanity/ui";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import type { UserViewComponent } from "sanity/structure";
import { API_VERSION } from "../api-version.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { Reading } from "./reading.tsx";
import { asNobody, readAsReader, type ReadersForm } from "./read.ts";
import { momentInWords, validityAt } from "./validity.ts";

type Answer =
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "read"; readonly form: ReadersForm | undefined };

export const ReadersView: UserViewComponent = ({ documentId, document }) => {
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const nobody = useMemo(() => asNobody(client), [client]);
  const [attempt, setAttempt] = useState(0);
  const stored = document.published;
  const revision = stored?._rev;
  const wish = `${documentId} ${revision ?? ""} ${attempt}`;
  const [latest, setLatest] = useState<{ readonly wish: string; readonly answer: Answer }>();

  useEffect(() => {
    let isCurrent = true;
    const tell = (answer: Answer): void => {
      if (isCurrent) setLatest({ wish, answer });
    };
    readAsReader(nobody, documentId).then(
      (form) => tell({ state: "read", form }),
      (error: unknown) =>
        tell({ state: "failed", reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [documentId, nobody, wish]);

  const answer = latest?.wish === wish ? latest.answer : undefined;
  return (
    <Box padding={5} overflow="auto" height="fill">
      <Container width={1}>
        <Stack gap={5} as="section" aria-label={words("publicWorkspace.readers.title")}>
          {answer === undefined && (
            <Box role="status" aria-label={words("common.loading")}>
              <Spinner muted />
            </Box>
          )}
          {answer?.state === "failed" && (
            <Card role="alert" tone="critical" padding={4} radius={2} border>
              <Stack gap={4}>
                <Text size={1}>{words("common.listFailed", { reason: answer.reason })}</Text>
                <Button
                  text={words("common.tryAgain")}
                  mode="ghost"
                  onClick={() => setAttempt((count) => count + 1)}
                />
              </Stack>
            </Card>
          )}
          {answer?.state === "read" && <Got form={answer.form} stored={stored} />}
        </Stack>
      </Container>
    </Box>
  );
};

function Got(props: {
  readonly form: ReadersForm | undefined;
  readonly stored: unknown;
}): ReactNode {
  const { form, stored } = props;
  const words = useWords();
  const [now] = useState(() => Date.now());
  const isGot = form !== undefined;
  return (
    <>
      <Card tone={isGot ? "positive" : "critical"} padding={4} radius={2} border>
        <Text size={1}>
          {isGot ? untilInWords(form.document, now, words) : whyNot(stored, now, words)}
        </Text>
      </Card>
      {isGot && <Reading form={form} />}
    </>
  );
}

function untilInWords(document: unknown, now: number, words: Words): string {
  const validity = validityAt(document, now);
  return "until" in validity
    ? words("publicWorkspace.readers.until", { until: momentInWords(validity.until) })
    : words("publicWorkspace.readers.endless");
}

function whyNot(stored: unknown, now: number, words: Words): string {
  const validity = validityAt(stored, now);
  if (validity.state === "unsealed") return words("publicWorkspace.readers.unsealed");
  return "until" in validity
    ? words("publicWorkspace.readers.ended", { until: momentInWords(validity.until) })
    : words("publicWorkspace.readers.notGot");
}
