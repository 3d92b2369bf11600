/** One list of Drafting: the drafts of a person, or of everybody, that stand at one point of the way. */
import { Box, Card, Flex, Stack, Text } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import type { UserComponent } from "sanity/structure";
import { API_VERSION } from "../api-version.ts";
import { useWords } from "../i18n/words.ts";
import { LiveList } from "../views/live-list.tsx";
import { useLiveQuery, type LiveAnswer } from "../views/use-live-query.ts";
import { DRAFTS, MOST_DRAFTS, REVIEW_EVENTS, type Draft } from "./drafts.ts";
import { DraftLine, type DraftRow } from "./line.tsx";
import { SCOPE_PANEL, ScopeChoice, type Scope } from "./scope-choice.tsx";
import type { Stage } from "./stages.ts";
import { useOwnDrafts, type OwnDrafts } from "./use-own-drafts.ts";
import { useStandings } from "./use-standings.ts";

/** A list by its stage; `mine` is everything that one works on. */
type DraftList = "mine" | Stage;

const NO_DRAFTS: readonly Draft[] = [];

/** The pane of a list. Make it once: the Studio keeps its state by its identity. */
export function draftList(list: DraftList): UserComponent {
  return function DraftsOfList({ childItemId }) {
    const words = useWords();
    const client = useClient({ apiVersion: API_VERSION });
    const [scope, setScope] = useState<Scope>("mine");
    const drafts = useLiveQuery(client, DRAFTS);
    const events = useLiveQuery(client, REVIEW_EVENTS);
    const all = drafts.state === "ready" ? drafts.rows : undefined;
    const own = useOwnDrafts(all);
    const inScope = useMemo(() => inScopeOf(all, scope, own), [all, own, scope]);
    const standings = useStandings(
      inScope ?? NO_DRAFTS,
      events.state === "ready" ? events.rows : undefined,
    );
    const rows = (inScope ?? []).map((draft): DraftRow => ({
      ...draft,
      standing: standings.get(draft.documentId),
    }));
    const shown =
      list === "mine" ? rows : rows.filter(({ standing }) => standing?.stages.has(list) === true);
    const answer = answerOf([drafts, events], scope === "mine" ? own : undefined, shown);
    const unread = rows.filter(({ standing }) => standing === undefined).length;
    const title = words(`structure.drafts.${list}.title`);
    return (
      <Stack as="section" aria-label={title}>
        <Card paddingX={4} paddingY={3} borderBottom>
          <Stack gap={3}>
            <Text size={1} muted>
              {words(`structure.drafts.${list}.about`)}
            </Text>
            {list !== "mine" && <ScopeChoice scope={scope} onChoose={setScope} />}
          </Stack>
        </Card>
        <Box
          id={SCOPE_PANEL}
          {...(list === "mine" ? {} : { role: "tabpanel", "aria-label": title })}
        >
          {answer.state === "ready" && unread > 0 && (
            <Progress done={rows.length - unread} of={rows.length} />
          )}
          {(answer.state !== "ready" || shown.length > 0 || unread === 0) && (
            <LiveList
              title={title}
              answer={answer}
              emptyWords={words(`structure.drafts.${list}.empty`)}
              openId={childItemId}
              below={DraftLine}
            />
          )}
        </Box>
        {all?.length === MOST_DRAFTS && (
          <Box padding={4}>
            <Text size={1} muted>
              {words("structure.drafts.cut", { most: MOST_DRAFTS })}
            </Text>
          </Box>
        )}
      </Stack>
    );
  };
}

function inScopeOf(
  all: readonly Draft[] | undefined,
  scope: Scope,
  own: OwnDrafts,
): readonly Draft[] | undefined {
  if (scope === "everybody") return all;
  if (own.state !== "ready") return undefined;
  return all?.filter(({ documentId }) => own.ids.has(documentId));
}

function answerOf(
  asked: readonly LiveAnswer<unknown>[],
  own: OwnDrafts | undefined,
  rows: readonly DraftRow[],
): LiveAnswer<DraftRow> {
  for (const answer of asked) if (answer.state === "failed") return answer;
  if (own?.state === "failed") return { ...own, retry: () => window.location.reload() };
  const isLoading = asked.some(({ state }) => state === "loading") || own?.state === "loading";
  return isLoading ? { state: "loading" } : { state: "ready", rows };
}

function Progress(props: { readonly done: number; readonly of: number }): ReactNode {
  const words = useWords();
  return (
    <Flex paddingX={4} paddingY={3} role="status">
      <Text size={1} muted>
        {words("structure.drafts.progress", { done: props.done, of: props.of })}
      </Text>
    </Flex>
  );
}
