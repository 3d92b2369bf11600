import { Box, Container, Flex, Grid, useMediaIndex } from "@sanity/ui";
import { useCallback, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import { DecisionPanel } from "../decision/decision.tsx";
import type { Neighbours } from "../queue/use-neighbours.ts";
import type { ReadText } from "../snapshot/use-text.ts";
import { ChangedBanner } from "./changed-banner.tsx";
import { ComparedText } from "./compared-text.tsx";
import type { DocumentPlace } from "./document-page.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { SidePanel } from "./side-panel.tsx";
import { TopBar } from "./top-bar.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";

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

/** A text that was read: on the left to be read, on the right to be decided on. */
export function OpenDocument(props: {
  readonly text: Extract<ReadText, { state: "ready" }>;
  readonly place: DocumentPlace;
  readonly neighbours: Neighbours;
}): ReactNode {
  const { text, place, neighbours } = props;
  const { shown, check, hasChanged } = text;
  const words = useWords();
  const isWide = useMediaIndex() >= WIDE;
  const [onlyChanges, setOnlyChanges] = useState(false);
  const decision = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const onToggleChanges = useCallback(() => setOnlyChanges((only) => !only), []);
  const keys = useDeskKeys({ place, neighbours, decision, onToggleChanges });

  const onDecided = (): void => {
    text.again();
    // The button that was pressed is off now: the focus goes on with the work.
    const next = bar.current?.querySelector<HTMLElement>("[data-place=next]");
    (next ?? decision.current)?.focus();
  };

  return (
    <Flex direction="column" height="fill">
      <TopBar
        ref={bar}
        text={text}
        place={place}
        neighbours={neighbours}
        onDecide={isWide ? undefined : () => decision.current?.focus()}
      />
      {hasChanged && <ChangedBanner shown={shown} latest={text.latest} onLook={text.look} />}
      <Box flex={1} overflow="auto">
        <Container width="auto" padding={[3, 3, 4]}>
          <Flex direction={["column", "column", "column", "row"]} gap={4} align="stretch">
            <ComparedText text={text} onlyChanges={onlyChanges} onOnlyChanges={setOnlyChanges} />
            <Box
              as="aside"
              aria-label={words("reviewDesk.document.aside")}
              overflow={isWide ? "auto" : "visible"}
              style={{ ...ASIDE, ...(isWide ? BESIDE : {}) }}
            >
              <Grid gap={4}>
                <DecisionPanel
                  headingRef={decision}
                  seen={{ ...text, hasDraft: shown.draft !== undefined }}
                  onAgain={text.again}
                  onDecided={onDecided}
                />
                <SidePanel shown={shown} check={check} />
                <ShortcutHelp isOn={keys.isOn} onChange={keys.setOn} />
              </Grid>
            </Box>
          </Flex>
        </Container>
      </Box>
    </Flex>
  );
}
