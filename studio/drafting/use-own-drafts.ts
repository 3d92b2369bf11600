import { useEffect, useState } from "react";
import { useClient, useCurrentUser } from "sanity";
import type { SanityClient } from "@sanity/client";
import { API_VERSION } from "../api-version.ts";
import type { Draft } from "./drafts.ts";
import { changedBy } from "./own-drafts.ts";

export type OwnDrafts =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "ready"; readonly ids: ReadonlySet<string> };

interface Known {
  readonly revision: string;
  readonly isMine: boolean;
}

/** What the history said, as long as the Studio is open. Whoever wrote once has written. */
const knownBy = new WeakMap<SanityClient, Map<string, Known>>();

/** Those of `drafts` that the person at the screen began or changed. */
export function useOwnDrafts(drafts: readonly Draft[] | undefined): OwnDrafts {
  const client = useClient({ apiVersion: API_VERSION });
  const userId = useCurrentUser()?.id;
  const [own, setOwn] = useState<OwnDrafts>({ state: "loading" });

  useEffect(() => {
    let isCurrent = true;
    if (drafts === undefined || userId === undefined) return undefined;
    const known = knownBy.get(client) ?? new Map<string, Known>();
    knownBy.set(client, known);
    const unasked = drafts.filter(({ documentId, revision }) => {
      const said = known.get(documentId);
      return said?.isMine !== true && said?.revision !== revision;
    });
    const ask = async (): Promise<void> => {
      try {
        const ids = unasked.map(({ documentId }) => documentId);
        const mine = await changedBy(client, userId, ids);
        for (const { documentId, revision } of unasked) {
          known.set(documentId, { revision, isMine: mine.has(documentId) });
        }
        const all = drafts.filter(({ documentId }) => known.get(documentId)?.isMine === true);
        const ready = new Set(all.map(({ documentId }) => documentId));
        if (isCurrent) setOwn({ state: "ready", ids: ready });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent) setOwn({ state: "failed", reason });
      }
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [client, drafts, userId]);
  return own;
}
