/** What a row of Drafting tells beside the title: where it stands, why, and when it was changed. */
import { Badge, Box, Inline, Stack, Text, type BadgeTone } from "@sanity/ui";
import type { ReactNode } from "react";
import { useRelativeTime } from "sanity";
import { useWords } from "../i18n/words.ts";
import type { Draft } from "./drafts.ts";
import { STAGES, type Stage, type Standing } from "./stages.ts";

export interface DraftRow extends Draft {
  /** Missing while nobody has looked at this revision. */
  readonly standing: Standing | undefined;
}

const TONES: Readonly<Record<Stage, BadgeTone>> = {
  blocked: "critical",
  "changes-requested": "caution",
  "ready-for-review": "primary",
  "waiting-for-review": "neutral",
  "ready-to-publish": "positive",
};

export function DraftLine({ row }: { readonly row: DraftRow }): ReactNode {
  const words = useWords();
  const age = useRelativeTime(row.updatedAt, { useTemporalPhrase: true });
  const { standing } = row;
  const [reason] = standing?.reasons ?? [];
  return (
    <Box paddingX={2} paddingBottom={2}>
      <Stack gap={3}>
        <Inline gap={2}>
          {STAGES.filter((stage) => standing?.stages.has(stage)).map((stage) => (
            <Badge key={stage} tone={TONES[stage]}>
              {words(`structure.drafts.${stage}.badge`, { count: standing?.reasons.length ?? 0 })}
            </Badge>
          ))}
          <Text size={1} muted>
            {age}
          </Text>
        </Inline>
        {reason !== undefined && (
          <Text size={1} muted textOverflow="ellipsis">
            {reason}
          </Text>
        )}
      </Stack>
    </Box>
  );
}
