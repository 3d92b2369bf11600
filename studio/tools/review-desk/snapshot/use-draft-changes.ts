/** Tells when the draft on the screen, a review of it, or something it rests on changed. */
import { useEffect } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";

const BEARS_ON_TEXT = `*[
  _id in $ids || (_type in ["review", "reviewRequest"] && document._ref == $documentId)
]`;

/**
 * `restsOn` are bare ids, separated by spaces. `onChange` (which must be stable) is given the id
 * of the person where it was the draft itself that changed.
 */
export function useDraftChanges(
  documentId: string,
  restsOn: string,
  onChange: (author: string | undefined) => void,
): void {
  const client = useClient({ apiVersion: API_VERSION });
  useEffect(() => {
    const draftId = `drafts.${documentId}`;
    const ids = [documentId, draftId, ...restsOn.split(" ").filter((id) => id !== "")];
    const subscription = client
      .listen(
        BEARS_ON_TEXT,
        { documentId, ids },
        {
          events: ["welcome", "mutation"],
          includeResult: false,
          visibility: "query",
          tag: "haven.review",
        },
      )
      .subscribe({
        next: (event) => {
          // A welcome too: what happened while nobody listened is read then.
          const isDraft = event.type === "mutation" && event.documentId === draftId;
          onChange(isDraft ? event.identity : undefined);
        },
        // The client reconnects by itself; what it gives up on, the return to the window asks.
        error: () => undefined,
      });
    const onReturn = (): void => {
      if (document.visibilityState === "visible") onChange(undefined);
    };
    document.addEventListener("visibilitychange", onReturn);
    return () => {
      subscription.unsubscribe();
      document.removeEventListener("visibilitychange", onReturn);
    };
  }, [client, documentId, onChange, restsOn]);
}
