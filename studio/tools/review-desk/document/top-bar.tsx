import { ArrowLeftIcon } from "@sanity/icons/ArrowLeft";
import { ChevronLeftIcon } from "@sanity/icons/ChevronLeft";
import { ChevronRightIcon } from "@sanity/icons/ChevronRight";
import { Box, Button, Card, Flex, Heading, Inline, Stack, Text } from "@sanity/ui";
import type { ReactNode, RefObject } from "react";
import { useSchema } from "sanity";
import { IntentLink } from "sanity/router";
import { useWords } from "../../../i18n/words.ts";
import { PlaceLink } from "../place-link.tsx";
import type { Neighbours } from "../queue/use-neighbours.ts";
import { titleOfDocument } from "../reading/titles.ts";
import type { ReadText } from "../snapshot/use-text.ts";
import type { DocumentPlace } from "./document-page.tsx";

/** What is being read, where it stands in the queue, and the ways out of here. */
export function TopBar(props: {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly text: Extract<ReadText, { state: "ready" }>;
  readonly place: DocumentPlace;
  readonly neighbours: Neighbours;
  /** Leads to the decision, where that stands below the text. */
  readonly onDecide: (() => void) | undefined;
}): ReactNode {
  const { ref, text, place, neighbours, onDecide } = props;
  const { shown } = text;
  const words = useWords();
  const typeTitle = useSchema().get(shown.text._type)?.title ?? shown.text._type;
  const { position, total, previous, next } = neighbours;
  return (
    <Card ref={ref} borderBottom paddingX={[3, 3, 4]} paddingY={3}>
      <Flex align="center" gap={3} wrap="wrap">
        <PlaceLink
          to={{ page: "queue", queue: place.queue, kind: place.kind }}
          icon={ArrowLeftIcon}
          text={words("reviewDesk.document.back")}
        />
        <Box flex={1} style={{ minWidth: "12rem" }}>
          <Stack gap={3}>
            <Heading as="h1" size={1} textOverflow="ellipsis">
              {titleOfDocument(shown.text)}
            </Heading>
            <Text size={1} muted>
              {`${typeTitle} · `}
              <IntentLink intent="edit" params={{ id: shown.documentId, type: shown.text._type }}>
                {words("reviewDesk.document.openForm")}
              </IntentLink>
            </Text>
          </Stack>
        </Box>
        <Inline as="nav" gap={2} aria-label={words("reviewDesk.document.queueNav")}>
          {position !== undefined && (
            <Text size={1} muted>
              {words("reviewDesk.document.position", { position, total })}
            </Text>
          )}
          {onDecide !== undefined && (
            <Button
              mode="ghost"
              fontSize={1}
              padding={3}
              text={words("reviewDesk.keys.d")}
              onClick={onDecide}
            />
          )}
          <Step to={previous} place={place} direction="previous" />
          <Step to={next} place={place} direction="next" />
        </Inline>
      </Flex>
    </Card>
  );
}

function Step(props: {
  readonly to: string | undefined;
  readonly place: DocumentPlace;
  readonly direction: "previous" | "next";
}): ReactNode {
  const { to, place, direction } = props;
  const words = useWords();
  if (to === undefined) return null;
  const isNext = direction === "next";
  return (
    <PlaceLink
      to={{ ...place, documentId: to }}
      icon={isNext ? ChevronRightIcon : ChevronLeftIcon}
      mode={isNext ? "default" : "bleed"}
      text={words(`reviewDesk.document.${direction}`)}
      {...(isNext ? { marker: "next" } : {})}
    />
  );
}
