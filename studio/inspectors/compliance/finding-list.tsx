import { Heading, Stack, Text } from "@sanity/ui";
import { memo, useId, type ReactNode } from "react";
import { pathToString, type Finding } from "../../../policy/index.ts";
import { useWords, type HavenKey } from "../../i18n/words.ts";
import { sameFixes } from "../../judgement/fix-patches.ts";
import { FindingCard, type FindingHandlers } from "./finding-card.tsx";
import type { Blocks, FindingGroup } from "./listed-findings.ts";

type Named = Blocks | "inside";

const TITLES: Readonly<Record<Named, HavenKey>> = {
  publication: "compliance.group.publication.title",
  inside: "compliance.group.inside.title",
  channel: "compliance.group.channel.title",
  review: "compliance.group.review.title",
  gate: "compliance.group.gate.title",
};

const HELPS: Readonly<Record<Named, HavenKey>> = {
  publication: "compliance.group.publication.help",
  inside: "compliance.group.inside.help",
  channel: "compliance.group.channel.help",
  review: "compliance.group.review.help",
  gate: "compliance.group.gate.help",
};

/** The findings that stand in the way of one thing, under a heading that names it. */
export const FindingList = memo(function FindingList(
  props: FindingHandlers & {
    readonly group: FindingGroup;
    /** True for what takes effect without being public. */
    readonly isInside: boolean;
  },
): ReactNode {
  const { group, isInside, onShow, onFix } = props;
  const { blocks, findings } = group;
  const words = useWords();
  const id = useId();
  const named = blocks === "publication" && isInside ? "inside" : blocks;
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Stack gap={3}>
        <Heading as="h2" size={1} id={id}>
          {words(TITLES[named], { count: findings.length })}
        </Heading>
        <Text size={1} muted>
          {words(HELPS[named])}
        </Text>
      </Stack>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {findings.map((finding) => (
          <FindingCard
            key={keyOf(finding)}
            finding={finding}
            same={sameFixes(finding, findings)}
            onShow={onShow}
            onFix={onFix}
          />
        ))}
      </Stack>
    </Stack>
  );
});

function keyOf(finding: Finding): string {
  const { rule, path, span, message } = finding;
  return [rule, pathToString(path), span?.start, message].join(" ");
}
