/** Tells when the draft on the screen, a review of it, or something it rests on changed. */
import { useEffect } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";

const BEARS_ON_TEXT = `*[
  _id in $ids || (_type in ["review", "reviewRequest"] && document._ref == $documentId)
]`;

/**
 * `restsOn` are bare ids, separated by spaces. `onChange` must be stable.
 */
export function useDraftChanges(documentId: string, restsOn: string, onChange: () => void): void {
  const client = useClient({ apiVersion: API_VERSION });
  useEffect(() => {
    const ids = [
      documentId,
      `drafts.${documentId}`,
      ...restsOn.split(" ").filter((id) => id !== ""),
    ];
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
        // A welcome too: what happened while nobody listened is read then.
        next: onChange,
        // The client reconnects by itself; what it gives up on, the return to the window asks.
        error: () => undefined,
      });
    const onReturn = (): void => {
      if (document.visibilityState === "visible") onChange();
    };
    document.addEventListener("visibilitychange", onReturn);
    return () => {
      subscription.unsubscribe();
      document.removeEventListener("visibilitychange", onReturn);
    };
  }, [client, documentId, onChange, restsOn]);
}
