import { Tab, TabList } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords } from "../i18n/words.ts";

/** Whose drafts are listed. */
export type Scope = "mine" | "everybody";

/** Id of what the choice is about: the list below it. */
export const SCOPE_PANEL = "drafts-in-scope";

const SCOPES: readonly Scope[] = ["mine", "everybody"];

export function ScopeChoice(props: {
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}): ReactNode {
  const words = useWords();
  return (
    <TabList gap={1}>
      {SCOPES.map((scope) => (
        <Tab
          key={scope}
          id={`drafts-of-${scope}`}
          aria-controls={SCOPE_PANEL}
          label={words(`structure.drafts.scope.${scope}`)}
          selected={scope === props.scope}
          onClick={() => props.onChoose(scope)}
        />
      ))}
    </TabList>
  );
}
