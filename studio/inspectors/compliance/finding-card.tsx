import { ArrowRightIcon } from "@sanity/icons/ArrowRight";
import { Box, Button, Card, Inline, Stack, Text } from "@sanity/ui";
import { useId, useState, type ReactNode } from "react";
import type { Finding } from "../../../policy/index.ts";
import { useWords } from "../../i18n/words.ts";
import { FixButton } from "./fix-button.tsx";
import { FindingReason } from "./finding-reason.tsx";
import { ruleTitle } from "./rule-title.ts";

/** What can be done with a finding. */
export interface FindingHandlers {
  /** Selects its text in the form. */
  readonly onShow: (finding: Finding) => void;
  /** Carries out the fixes of these. */
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** One finding: what is wrong, where, why it matters, and the one step that would mend it. */
export function FindingCard(
  props: FindingHandlers & {
    readonly finding: Finding;
    /** All that the same words would mend, this one among them. */
    readonly same: readonly Finding[];
  },
): ReactNode {
  const { finding, same, onShow, onFix } = props;
  const words = useWords();
  const id = useId();
  const [isExplained, setExplained] = useState(false);
  const title = ruleTitle(finding.rule);
  const { fix } = finding;

  return (
    <Card
      as="li"
      tone={finding.severity === "block" ? "critical" : "caution"}
      padding={3}
      radius={2}
      border
    >
      <Stack gap={3}>
        <Text as="h3" size={1} weight="semibold" id={id}>
          {title}
        </Text>
        {finding.text !== undefined && finding.text !== "" && (
          <Text size={1} weight="medium">
            {`“${finding.text}”`}
          </Text>
        )}
        <Text size={1}>{finding.message}</Text>
        <Inline gap={2}>
          {fix !== undefined && <FixButton title={fix.title} onClick={() => onFix([finding])} />}
          {fix !== undefined && same.length > 1 && (
            <Button
              text={words("compliance.finding.replaceAll", { count: same.length })}
              aria-label={words("compliance.finding.replaceAllTitle", {
                fix: fix.title,
                count: same.length,
              })}
              fontSize={1}
              padding={2}
              tone="primary"
              mode="ghost"
              onClick={() => onFix(same)}
            />
          )}
          {finding.path.length > 0 && (
            <Button
              icon={ArrowRightIcon}
              text={words("compliance.finding.show")}
              aria-label={words("compliance.finding.showWhere", { title })}
              fontSize={1}
              padding={2}
              mode="ghost"
              onClick={() => onShow(finding)}
            />
          )}
          <Button
            text={words("compliance.finding.why")}
            aria-label={words("compliance.finding.whyTitle", { title })}
            aria-expanded={isExplained}
            aria-controls={`${id}-why`}
            fontSize={1}
            padding={2}
            mode="bleed"
            onClick={() => setExplained((shown) => !shown)}
          />
        </Inline>
        <Box id={`${id}-why`} hidden={!isExplained}>
          <FindingReason finding={finding} />
        </Box>
      </Stack>
    </Card>
  );
}
