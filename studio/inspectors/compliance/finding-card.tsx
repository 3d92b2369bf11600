import { ArrowRightIcon } from "@sanity/icons/ArrowRight";
import { BoltIcon } from "@sanity/icons/Bolt";
import { Box, Button, Card, Flex, Inline, Stack, Text } from "@sanity/ui";
import { useId, useState, type ReactNode } from "react";
import { ruleById, type Finding, type Source } from "../../../policy/index.ts";
import { ruleTitle } from "./rule-title.ts";

/** One finding: what is wrong, where, why it matters, and the one step that would mend it. */
export function FindingCard(props: {
  readonly finding: Finding;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}): ReactNode {
  const { finding, onShow, onFix } = props;
  const id = useId();
  const [isExplained, setExplained] = useState(false);
  const rule = ruleById(finding.rule);
  const title = ruleTitle(finding.rule);
  const hasPlace = finding.path.length > 0;

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
          {finding.fix !== undefined && (
            <Button
              icon={BoltIcon}
              text={finding.fix.title}
              fontSize={1}
              padding={2}
              tone="primary"
              onClick={() => onFix(finding)}
            />
          )}
          {hasPlace && (
            <Button
              icon={ArrowRightIcon}
              text="Show"
              aria-label={`Show where: ${title}`}
              fontSize={1}
              padding={2}
              mode="ghost"
              onClick={() => onShow(finding)}
            />
          )}
          <Button
            text="Why?"
            aria-label={`Why: ${title}`}
            aria-expanded={isExplained}
            aria-controls={`${id}-why`}
            fontSize={1}
            padding={2}
            mode="bleed"
            onClick={() => setExplained((shown) => !shown)}
          />
        </Inline>
        <Box id={`${id}-why`} hidden={!isExplained}>
          <Stack gap={3} paddingTop={2}>
            {rule !== undefined && <Text size={1}>{rule.help}</Text>}
            {rule !== undefined && (
              <Text size={1} muted>
                {rule.rationale}
              </Text>
            )}
            <Flex direction="column" gap={2}>
              {finding.source.map((source) => (
                <SourceLine
                  key={typeof source === "string" ? source : source.title}
                  source={source}
                />
              ))}
            </Flex>
          </Stack>
        </Box>
      </Stack>
    </Card>
  );
}

function SourceLine({ source }: { readonly source: Source }): ReactNode {
  if (source === "house") {
    return (
      <Text size={1} muted>
        House rule
      </Text>
    );
  }
  const name = [source.title, source.locator].filter((part) => part !== undefined).join(", ");
  return (
    <Text size={1} muted>
      {source.url === undefined ? (
        name
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
    </Text>
  );
}
