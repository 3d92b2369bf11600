import type { SanityClient } from "@sanity/client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../api-version.ts";
import { GATED_TYPES } from "../gated-types.ts";
import type { GateClient } from "../gate-access/client.ts";
import { useGateClient } from "../gate-access/use-gate-client.ts";
import type { Draft, ReviewEvent } from "./drafts.ts";
import { createStandings, KEPT_MS, type Standings } from "./standings.ts";
import type { Standing } from "./stages.ts";

/** What drafts rest on: whatever is published, and changes only through the gate. */
const PUBLISHED = `*[_type in $types && !(_id in path("drafts.**"))]`;

const NOTHING_KNOWN: ReadonlyMap<string, Standing> = new Map();

/** One for all lists of the desk: what one found, the next shows at once. */
const standingsBy = new WeakMap<SanityClient, Standings>();

function standingsFor(client: SanityClient, gate: GateClient): Standings {
  const known = standingsBy.get(client) ?? createStandings(client, gate);
  standingsBy.set(client, known);
  return known;
}

/**
 * Where these drafts stand, by published id; those that nobody has looked at yet are missing. Grows
 * while it is worked out. Both lists must be stable.
 */
export function useStandings(
  drafts: readonly Draft[],
  events: readonly ReviewEvent[] | undefined,
): ReadonlyMap<string, Standing> {
  const client = useClient({ apiVersion: API_VERSION });
  const gate = useGateClient();
  const store = useMemo(() => standingsFor(client, gate), [client, gate]);
  const changes = useSyncExternalStore(store.subscribe, store.changes);
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing>>(NOTHING_KNOWN);

  useEffect(() => {
    const subscription = client
      .listen(
        PUBLISHED,
        { types: GATED_TYPES },
        { events: ["mutation"], includeResult: false, visibility: "query", tag: "haven.published" },
      )
      .subscribe({
        next: store.forget,
        // Without the stream what is shown grows old by minutes, and the gate decides in any case.
        error: () => undefined,
      });
    const timer = setInterval(store.forget, KEPT_MS);
    return () => {
      subscription.unsubscribe();
      clearInterval(timer);
    };
  }, [client, store]);

  useEffect(() => {
    if (events === undefined) return undefined;
    const abort = new AbortController();
    void store.find({
      drafts,
      eventsOf: byDraft(events),
      changes,
      onProgress: setStandings,
      signal: abort.signal,
    });
    return () => abort.abort();
  }, [changes, drafts, events, store]);
  return standings;
}

function byDraft(events: readonly ReviewEvent[]): (draft: Draft) => readonly ReviewEvent[] {
  const grouped = Map.groupBy(events, ({ documentId }) => documentId);
  return ({ documentId }) => grouped.get(documentId) ?? [];
}
