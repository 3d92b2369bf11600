import { Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { ruleById, type Finding, type Source } from "../../../policy/index.ts";
import { useWords } from "../../i18n/words.ts";
import { ruleAddress } from "../../rule-pages/address.ts";
import { ruleTitle } from "./rule-title.ts";

/** Why a finding's rule exists, where it comes from, and the way to its page. */
export function FindingReason({ finding }: { readonly finding: Finding }): ReactNode {
  const words = useWords();
  const rule = ruleById(finding.rule);
  return (
    <Stack gap={3} paddingTop={2}>
      {rule !== undefined && <Text size={1}>{rule.help}</Text>}
      {rule !== undefined && (
        <Text size={1} muted>
          {rule.rationale}
        </Text>
      )}
      <Stack gap={2}>
        {finding.source.map((source) => (
          <Text
            size={1}
            muted
            key={
              source === "house"
                ? source
                : [source.title, source.locator, source.url].filter(Boolean).join(" ")
            }
          >
            <SourceName source={source} />
          </Text>
        ))}
      </Stack>
      {rule !== undefined && (
        <Text size={1}>
          <a
            href={ruleAddress(rule.id)}
            target="_blank"
            rel="noopener"
            aria-label={words("compliance.finding.rulePageTitle", { title: ruleTitle(rule.id) })}
          >
            {words("compliance.finding.rulePage")}
          </a>
        </Text>
      )}
    </Stack>
  );
}

function SourceName({ source }: { readonly source: Source }): ReactNode {
  const words = useWords();
  if (source === "house") return words("compliance.finding.houseRule");
  const name = [source.title, source.locator].filter((part) => part !== undefined).join(", ");
  if (source.url === undefined) return name;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}
