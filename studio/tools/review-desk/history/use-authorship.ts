import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";
import type { Passage } from "../reading/passage.ts";
import type { Fields } from "../reading/values.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { authorsOf, type Authorship } from "./authorship.ts";
import { draftLog } from "./log.ts";

export type KnownAuthorship =
  | { readonly state: "reading" }
  | { readonly state: "unknown" }
  | { readonly state: "known"; readonly authors: Authorship; readonly isCut: boolean };

/** Who wrote which passage of the text on the screen. `read` must be stable. */
export function useAuthorship(
  { documentId, draft, published }: Snapshot,
  read: (document: Fields) => readonly Passage[],
): KnownAuthorship {
  const client = useClient({ apiVersion: API_VERSION });
  const [known, setKnown] = useState<KnownAuthorship>({ state: "reading" });
  useEffect(() => {
    if (draft === undefined) return undefined;
    const abort = new AbortController();
    const findOut = async (): Promise<void> => {
      const { entries, isCut } = await draftLog(client, documentId, abort.signal);
      const draftId = `drafts.${documentId}`;
      const authors = authorsOf({ draft, draftId, entries, published, read });
      if (abort.signal.aborted) return;
      setKnown(authors === undefined ? { state: "unknown" } : { state: "known", authors, isCut });
    };
    // No name is told where the history cannot be read; who may review is for the gate to say.
    findOut().catch(() => abort.signal.aborted || setKnown({ state: "unknown" }));
    return () => abort.abort();
  }, [client, documentId, draft, published, read]);
  return draft === undefined ? { state: "unknown" } : known;
}
