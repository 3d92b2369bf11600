import { Heading, Stack } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { pathToString, type Finding } from "../../../policy/index.ts";
import { FindingCard } from "./finding-card.tsx";

/** A titled list of findings; nothing where there are none. */
export function FindingList(props: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}): ReactNode {
  const { title, findings, onShow, onFix } = props;
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        {`${title} (${findings.length})`}
      </Heading>
      <Stack as="ul" gap={3} aria-labelledby={id}>
        {findings.map((finding) => (
          <FindingCard key={keyOf(finding)} finding={finding} onShow={onShow} onFix={onFix} />
        ))}
      </Stack>
    </Stack>
  );
}

function keyOf(finding: Finding): string {
  const { rule, path, span, message } = finding;
  return [rule, pathToString(path), span?.start, message].join(" ");
}
