/** One text on the review desk: as it will be read, what changed in it, and the decision. */
import { Box, Container } from "@sanity/ui";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { GateAccessContext, type GateAccess } from "../../../gate-access/context.ts";
import { useWords } from "../../../i18n/words.ts";
import { useDesk } from "../desk-context.ts";
import type { Place } from "../places.ts";
import { PlaceLink } from "../place-link.tsx";
import { useNeighbours } from "../queue/use-neighbours.ts";
import { useText, type ReadText } from "../snapshot/use-text.ts";
import { Empty, Failed, Loading } from "../states.tsx";
import { OpenDocument } from "./open-document.tsx";

export type DocumentPlace = Extract<Place, { page: "document" }>;

export function DocumentPage({ place }: { readonly place: DocumentPlace }): ReactNode {
  const words = useWords();
  const { gate } = useDesk();
  const text = useText(place.documentId, gate);
  const neighbours = useNeighbours(place.queue, place.kind, place.documentId);
  const access = useGateAccessFor(text);
  const back = (
    <PlaceLink
      to={{ page: "queue", queue: place.queue, kind: place.kind }}
      text={words("reviewDesk.document.back")}
    />
  );
  if (text.state === "ready") {
    return (
      <GateAccessContext value={access}>
        <OpenDocument text={text} place={place} neighbours={neighbours} />
      </GateAccessContext>
    );
  }
  return (
    <Container width={3} padding={[3, 4, 5]}>
      <Box paddingBottom={4}>{back}</Box>
      {text.state === "loading" && <Loading />}
      {text.state === "failed" && (
        <Failed
          words={words("reviewDesk.document.failed", { reason: text.reason })}
          retry={text.retry}
        />
      )}
      {text.state === "gone" && (
        <Empty
          title={words("reviewDesk.document.gone")}
          words={words("reviewDesk.document.goneHelp")}
        />
      )}
    </Container>
  );
}

/** For the parts of Compliance that stand on this page too. */
function useGateAccessFor(text: ReadText): GateAccess {
  const { gate } = useDesk();
  return useMemo((): GateAccess => {
    if (text.state !== "ready") {
      const check = { state: "checking", last: undefined } as const;
      return { client: gate, check, recheck: () => undefined, changesElsewhere: 0 };
    }
    const { check, checkFailure, again, round } = text;
    return {
      client: gate,
      recheck: again,
      changesElsewhere: round,
      check:
        check !== undefined
          ? { state: "ready", response: check }
          : checkFailure !== undefined
            ? { state: "failed", reason: checkFailure }
            : { state: "checking", last: undefined },
    };
  }, [gate, text]);
}
