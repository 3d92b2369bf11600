import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { draftLog } from "./log.ts";

/** Ids of those who changed a draft since it was put on the screen; none while that is not known. */
export function useChangedBy({ documentId, draft }: Snapshot, latest: Snapshot): readonly string[] {
  const client = useClient({ apiVersion: API_VERSION });
  const [known, setKnown] = useState<readonly string[]>([]);
  const seen = draft?._rev;
  const newest = latest.draft?._rev;
  useEffect(() => {
    if (seen === newest) return undefined;
    const abort = new AbortController();
    draftLog(client, documentId, abort.signal)
      .then(({ entries }) => {
        const at = entries.findIndex(({ id }) => id === seen);
        const since = at === -1 ? entries : entries.slice(0, at);
        if (!abort.signal.aborted) setKnown([...new Set(since.map(({ author }) => author))]);
      })
      // That it changed is told in any case.
      .catch(() => undefined);
    return () => abort.abort();
  }, [client, documentId, newest, seen]);
  return seen === newest ? [] : known;
}
