import { Card, Heading, Stack, Text } from "@sanity/ui";
import { Code } from "@sanity/ui/code";
import { useId, useMemo, type ReactNode } from "react";
import type { CheckResponse } from "../../../../gate/api.ts";
import { pathToString, type Finding, type Path } from "../../../../policy/index.ts";
import { takesEffectInside } from "../../../gated-types.ts";
import { useWords } from "../../../i18n/words.ts";
import { Anonymity } from "../../../inspectors/compliance/anonymity.tsx";
import { FindingList } from "../../../inspectors/compliance/finding-list.tsx";
import { groupedFindings } from "../../../inspectors/compliance/listed-findings.ts";
import { Reviews } from "../../../inspectors/compliance/reviews.tsx";
import { marksOf } from "../../../marks/marks.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { Consents, Survivors } from "./consents.tsx";
import { scrollToPassage } from "./scroll-to-passage.ts";

/** What a reviewer weighs beside the text: what the rules find, who looked, on what it rests. */
export function SidePanel(props: {
  readonly shown: Snapshot;
  readonly check: CheckResponse | undefined;
}): ReactNode {
  const { shown, check } = props;
  const words = useWords();
  const id = useId();
  const groups = useMemo(
    () =>
      groupedFindings(
        shown.judgement.findings.map(withoutFix),
        check === undefined ? undefined : { findings: check.findings, ofThisText: true },
      ),
    [check, shown],
  );
  const judged = useMemo(
    () => ({ document: shown.text, context: shown.context, judgement: shown.judgement }),
    [shown],
  );
  return (
    <Card padding={4} radius={3} border>
      <Stack gap={5}>
        {groups.length === 0 && (
          <Text size={1} muted>
            {words("compliance.findings.none")}
          </Text>
        )}
        {groups.map((group) => (
          <FindingList
            key={group.blocks}
            group={group}
            isInside={takesEffectInside(shown.text._type)}
            onShow={(finding) => scrollToPassage(pathToString(placeOf(finding, shown)))}
            onFix={() => undefined}
          />
        ))}
        <Anonymity judged={judged} />
        {check !== undefined && shown.draft !== undefined && <Reviews check={check} />}
        <Consents shown={shown} />
        <Survivors shown={shown} />
        <Stack as="section" gap={3} aria-labelledby={id}>
          <Heading as="h2" size={1} id={id}>
            {words("reviewDesk.digest.title")}
          </Heading>
          <Text size={1} muted>
            {words("reviewDesk.digest.help")}
          </Text>
          <Code size={0} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
            {shown.digest}
          </Code>
        </Stack>
      </Stack>
    </Card>
  );
}

/** The paragraph of a finding: its own path leads no further than to the whole text. */
function placeOf(finding: Finding, { text }: Snapshot): Path {
  const [marks] = [...marksOf(text, [finding]).values()];
  return marks?.[0]?.path ?? finding.path;
}

/** Whoever mends a text cannot review it: here nothing is mended. */
function withoutFix({ fix: _fix, ...finding }: Finding): Finding {
  return finding;
}
