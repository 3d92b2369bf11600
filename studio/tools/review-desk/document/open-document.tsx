import { Box, Card, Container, Flex, Grid, Stack, useMediaIndex } from "@sanity/ui";
import { useCallback, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { useRouter } from "sanity/router";
import { useWords } from "../../../i18n/words.ts";
import { DecisionPanel } from "../decision/decision.tsx";
import { compare } from "../difference/compare.ts";
import { useAuthorship } from "../history/use-authorship.ts";
import { stateOf } from "../places.ts";
import type { Neighbours } from "../queue/use-neighbours.ts";
import { useOlderTexts, type BaseName } from "../snapshot/use-older-text.ts";
import type { ReadText } from "../snapshot/use-text.ts";
import { useShortcuts } from "../use-shortcuts.ts";
import { AuthorsOfAll } from "./authors.tsx";
import { ChangedBanner } from "./changed-banner.tsx";
import { Comparison } from "./comparison.tsx";
import type { DocumentPlace } from "./document-page.tsx";
import { ReadingRows } from "./reading-rows.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { SidePanel } from "./side-panel.tsx";
import { TopBar } from "./top-bar.tsx";
import { usePassages, useReader } from "./use-reading.ts";

const ASIDE: CSSProperties = { flex: "0 0 min(100%, 380px)", minWidth: 0 };

/** Beside the text it scrolls by itself, so that the decision stays at hand. */
const BESIDE: CSSProperties = {
  position: "sticky",
  top: 0,
  alignSelf: "flex-start",
  maxHeight: "calc(100vh - 9rem)",
};

/** From this step of the theme's widths on there is room for it. */
const WIDE = 3;

export function OpenDocument(props: {
  readonly text: Extract<ReadText, { state: "ready" }>;
  readonly place: DocumentPlace;
  readonly neighbours: Neighbours;
}): ReactNode {
  const { text, place, neighbours } = props;
  const { shown, before, check, checkFailure, hasChanged } = text;
  const words = useWords();
  const isWide = useMediaIndex() >= WIDE;
  const read = useReader(shown);
  const bases = useOlderTexts(shown, before, check);
  const [chosen, setBase] = useState<BaseName>();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const base = bases.find(({ name }) => name === chosen) ?? bases[0];
  const now = usePassages(read, shown.text);
  const older = usePassages(read, base?.text);
  const rows = useMemo(() => compare(older, now), [now, older]);
  const authorship = useAuthorship(shown, read);
  const decision = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { navigate } = useRouter();

  const go = useCallback(
    (documentId: string | undefined): void => {
      if (documentId !== undefined) navigate(stateOf({ ...place, documentId }));
    },
    [navigate, place],
  );
  const shortcuts = useMemo(
    () => ({
      n: () => go(neighbours.next),
      p: () => go(neighbours.previous),
      u: () => navigate(stateOf({ page: "queue", queue: place.queue, kind: place.kind })),
      c: () => setOnlyChanges((only) => !only),
      d: () => decision.current?.focus(),
    }),
    [go, navigate, neighbours, place],
  );
  const { isOn, setOn } = useShortcuts(shortcuts);

  return (
    <Flex direction="column" height="fill">
      <TopBar
        ref={bar}
        text={text}
        place={place}
        neighbours={neighbours}
        onDecide={isWide ? undefined : () => decision.current?.focus()}
      />
      <Box flex={1} overflow="auto">
        <Container width="auto" padding={[3, 3, 4]}>
          <Stack gap={4}>
            {hasChanged && <ChangedBanner shown={shown} latest={text.latest} onLook={text.look} />}
            <Flex direction={["column", "column", "column", "row"]} gap={4} align="stretch">
              <Card
                flex={1}
                as="section"
                aria-label={words("reviewDesk.document.text")}
                style={{ minWidth: 0 }}
              >
                <Stack gap={4}>
                  <Comparison
                    bases={bases}
                    base={base}
                    rows={rows}
                    hasDraft={shown.draft !== undefined}
                    onlyChanges={onlyChanges}
                    onBase={setBase}
                    onOnlyChanges={setOnlyChanges}
                  />
                  {shown.draft !== undefined && <AuthorsOfAll authorship={authorship} />}
                  <ReadingRows
                    rows={rows}
                    hasBase={base !== undefined}
                    onlyChanges={onlyChanges && base !== undefined}
                    shown={shown}
                    authorship={authorship}
                  />
                </Stack>
              </Card>
              <Box
                as="aside"
                aria-label={words("reviewDesk.document.aside")}
                overflow={isWide ? "auto" : "visible"}
                style={{ ...ASIDE, ...(isWide ? BESIDE : {}) }}
              >
                <Grid gap={4}>
                  <DecisionPanel
                    headingRef={decision}
                    seen={{ check, checkFailure, hasChanged, hasDraft: shown.draft !== undefined }}
                    onAgain={text.again}
                    onDecided={() => {
                      text.again();
                      // The button that was pressed is off now: the focus goes on with the work.
                      const next = bar.current?.querySelector<HTMLElement>("[data-place=next]");
                      (next ?? decision.current)?.focus();
                    }}
                  />
                  <SidePanel shown={shown} check={check} />
                  <ShortcutHelp isOn={isOn} onChange={setOn} />
                </Grid>
              </Box>
            </Flex>
          </Stack>
        </Container>
      </Box>
    </Flex>
  );
}
