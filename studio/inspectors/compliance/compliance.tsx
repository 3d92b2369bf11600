/**
 * The Compliance inspector: what stands between this text and its publication, live while it is
 * written, and what to do next.
 */
import { Box, Card, Stack, Text } from "@sanity/ui";
import { useMemo, type ReactNode } from "react";
import { useSyncState, type DocumentInspectorProps } from "sanity";
import { DocumentInspectorHeader, useDocumentPane } from "sanity/structure";
import { useGateAccess, type GateCheck } from "../../gate-access/context.ts";
import { takesEffectInside } from "../../gated-types.ts";
import { useWords } from "../../i18n/words.ts";
import { useLiveJudgement } from "../../judgement/context.ts";
import { ALL_RULES } from "../../rule-pages/address.ts";
import { Anonymity } from "./anonymity.tsx";
import { FindingList } from "./finding-list.tsx";
import { groupedFindings, type GateFindings } from "./listed-findings.ts";
import { NextStep } from "./next-step.tsx";
import { PublishedSeal } from "./published-seal.tsx";
import { Reviews } from "./reviews.tsx";
import { useFindingHandlers } from "./use-finding-handlers.ts";

export function Compliance(props: DocumentInspectorProps): ReactNode {
  const { documentId, documentType, onClose } = props;
  const words = useWords();
  const { editState } = useDocumentPane();
  const { check } = useGateAccess();
  const { isSyncing } = useSyncState(documentId, documentType);
  const { judged, failure } = useLiveJudgement();
  const handlers = useFindingHandlers(documentId, documentType);
  const isInside = takesEffectInside(documentType);
  const response = check.state === "ready" ? check.response : undefined;
  // What is published used its reviews up; only a draft waits for any.
  const hasDraft = (editState?.draft ?? null) !== null;
  const groups = useMemo(
    () => groupedFindings(judged?.judgement.findings, gateFindings(check, !isSyncing)),
    [check, isSyncing, judged],
  );

  return (
    <Card as="section" aria-label={words("compliance.title")} height="fill" overflow="auto">
      <DocumentInspectorHeader
        title={words("compliance.title")}
        closeButtonLabel={words("compliance.close")}
        onClose={onClose}
      />
      <Stack gap={5} padding={4} paddingBottom={6}>
        <NextStep check={check} hasDraft={hasDraft} isInside={isInside} />
        {failure !== undefined && (
          <Card role="alert" tone="critical" padding={3} radius={2} border>
            <Text size={1}>{failure}</Text>
          </Card>
        )}
        {judged === undefined && failure === undefined && (
          <Quiet text={words("compliance.findings.reading")} />
        )}
        {judged !== undefined && <Anonymity judged={judged} onStep={handlers.onStep} />}
        {judged !== undefined && groups.length === 0 && (
          <Quiet text={words("compliance.findings.none")} />
        )}
        {groups.map((group) => (
          <FindingList
            key={group.blocks}
            group={group}
            isInside={isInside}
            onShow={handlers.onShow}
            onFix={handlers.onFix}
          />
        ))}
        {response !== undefined && hasDraft && <Reviews check={response} />}
        {response !== undefined && <PublishedSeal published={response.published} />}
        <Text size={1}>
          <a href={ALL_RULES} target="_blank" rel="noopener">
            {words("compliance.rules.all")}
          </a>
        </Text>
      </Stack>
    </Card>
  );
}

function Quiet({ text }: { readonly text: string }): ReactNode {
  return (
    <Box role="status">
      <Text size={1} muted>
        {text}
      </Text>
    </Box>
  );
}

/** What the gate last found; of the text on the screen only if nothing is on its way there. */
function gateFindings(check: GateCheck, isSaved: boolean): GateFindings | undefined {
  if (check.state === "ready") return { findings: check.response.findings, ofThisText: isSaved };
  if (check.state === "checking" && check.last !== undefined) {
    return { findings: check.last.findings, ofThisText: false };
  }
  return undefined;
}
