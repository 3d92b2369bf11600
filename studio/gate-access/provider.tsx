/**
 * Asks the gate about the document in a pane: when its revision has settled, when a review of it
 * comes in from somebody else, when something it rests on changes, and when the window comes back.
 * Never on a keystroke.
 */
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { useDocumentPane } from "sanity/structure";
import type { CheckResponse } from "../../gate/api.ts";
import { API_VERSION } from "../api-version.ts";
import { createGateClient } from "./client.ts";
import { GateAccessContext, type GateAccess, type GateCheck } from "./context.ts";
import { referencedIds } from "./referenced-ids.ts";
import { useChangesElsewhere } from "./use-changes-elsewhere.ts";

/** How long a revision must stand before it is checked: autosave writes in bursts. */
const SETTLE_MS = 500;

/** An answer and the revisions it answers. Asking again of the same ones keeps it on the screen. */
interface Answer {
  readonly revisions: string;
  /** In which round of asking. */
  readonly round: number;
  readonly response?: CheckResponse;
  readonly failure?: string;
}

function asCheck(revisions: string | undefined, answer: Answer | undefined): GateCheck {
  if (revisions === undefined) return { state: "nothing-saved" };
  if (answer?.revisions !== revisions) return { state: "checking", last: answer?.response };
  if (answer.response !== undefined) return { state: "ready", response: answer.response };
  return { state: "failed", reason: answer.failure ?? "The gate did not answer." };
}

/** `gate` is the gate's origin; `documentId` is the published id. */
export function GateAccessProvider(props: {
  readonly gate: string;
  readonly documentId: string;
  readonly children: ReactNode;
}): ReactNode {
  const { gate, documentId } = props;
  const { editState } = useDocumentPane();
  const { token } = useClient({ apiVersion: API_VERSION }).config();
  const client = useMemo(() => createGateClient(gate, token), [gate, token]);
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const recheck = useCallback(() => setRound((count) => count + 1), []);

  const draft = editState?.draft ?? null;
  const published = editState?.published ?? null;
  const references = useMemo(() => referencedIds(draft ?? published), [draft, published]);
  useChangesElsewhere(documentId, references, recheck);

  const revisions =
    draft === null && published === null
      ? undefined
      : `${documentId} ${draft?._rev ?? "-"} ${published?._rev ?? "-"}`;

  useEffect(() => {
    if (revisions === undefined) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      client.check(documentId, abort.signal).then(
        (response) => setAnswer({ revisions, round, response }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          setAnswer({
            revisions,
            round,
            failure: error instanceof Error ? error.message : String(error),
          });
        },
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, documentId, revisions, round]);

  const access = useMemo<GateAccess>(
    () => ({ client, check: asCheck(revisions, answer), recheck, changesElsewhere: round }),
    [answer, client, revisions, recheck, round],
  );
  return <GateAccessContext value={access}>{props.children}</GateAccessContext>;
}
