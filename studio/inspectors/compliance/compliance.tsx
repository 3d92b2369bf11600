/**
 * The Compliance inspector: what stands between this text and its publication, live while it is
 * written, and what to do next.
 */
import { Box, Card, Stack, Text } from "@sanity/ui";
import { useCallback, type ReactNode } from "react";
import { useDocumentOperation, type DocumentInspectorProps } from "sanity";
import { DocumentInspectorHeader, useDocumentPane } from "sanity/structure";
import type { Finding } from "../../../policy/index.ts";
import { useGateAccess } from "../../gate-access/context.ts";
import { fixPatches, placeOf } from "../../judgement/fix-patches.ts";
import { useJudgement } from "../../judgement/use-judgement.ts";
import { FindingList } from "./finding-list.tsx";
import { listedFindings } from "./listed-findings.ts";
import { NextStep } from "./next-step.tsx";
import { PublishedSeal } from "./published-seal.tsx";
import { Reviews } from "./reviews.tsx";

export function Compliance(props: DocumentInspectorProps): ReactNode {
  const { documentId, documentType, onClose } = props;
  const { editState, value, onPathOpen, onFocus } = useDocumentPane();
  const { check } = useGateAccess();
  const { patch } = useDocumentOperation(documentId, documentType);
  const { judgement, judged, failure } = useJudgement(documentId, value);
  const response = check.state === "ready" ? check.response : undefined;
  // What is published used its reviews up; only a draft waits for any.
  const hasDraft = (editState?.draft ?? null) !== null;
  const findings = listedFindings(judgement?.findings, response?.findings);

  const show = useCallback(
    (finding: Finding): void => {
      const place = judged === undefined ? finding.path : placeOf(judged, finding);
      const path = [...(place ?? finding.path)];
      onPathOpen(path);
      onFocus(path);
    },
    [judged, onFocus, onPathOpen],
  );
  const fix = useCallback(
    (finding: Finding): void => {
      if (judged === undefined) return;
      const patches = fixPatches(judged, finding);
      if (patches.length > 0) patch.execute([...patches]);
    },
    [judged, patch],
  );

  return (
    <Card as="section" aria-label="Compliance" height="fill" overflow="auto">
      <DocumentInspectorHeader
        title="Compliance"
        closeButtonLabel="Close Compliance"
        onClose={onClose}
      />
      <Stack gap={5} padding={4} paddingBottom={6}>
        <NextStep check={check} hasDraft={hasDraft} />
        {failure !== undefined && (
          <Card role="alert" tone="critical" padding={3} radius={2} border>
            <Text size={1}>{failure}</Text>
          </Card>
        )}
        {judgement === undefined && failure === undefined && (
          <Box role="status">
            <Text size={1} muted>
              Reading what this text rests on…
            </Text>
          </Box>
        )}
        <FindingList title="Blocking" findings={findings.blocking} onShow={show} onFix={fix} />
        <FindingList title="Warnings" findings={findings.warnings} onShow={show} onFix={fix} />
        {response !== undefined && hasDraft && <Reviews check={response} />}
        {response !== undefined && <PublishedSeal published={response.published} />}
      </Stack>
    </Card>
  );
}
