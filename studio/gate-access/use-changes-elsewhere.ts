/**
 * Tells when something that bears on a document changed outside it: a colleague's review, a
 * consent that was withdrawn, a window that slept while time passed.
 */
import { useEffect } from "react";
import { useClient } from "sanity";
import { NAMING_TYPES } from "../../policy/index.ts";
import { API_VERSION } from "../api-version.ts";

/**
 * Everything whose change can change the gate's answer without a new revision of the document: its
 * reviews, what it refers to, what is published of the same people, figures and consents, and the
 * names that are known.
 */
const BEARS_ON_DOCUMENT = `*[
  (_type in ["review", "reviewRequest"] && document._ref == $documentId)
  || _id in $references
  || (!(_id in path("drafts.**")) && (references($references) || _type in $namingTypes))
]`;

/** Calls `onChange` (which must be stable) after each such change. Ids are published ids. */
export function useChangesElsewhere(
  documentId: string,
  references: readonly string[],
  onChange: () => void,
): void {
  const client = useClient({ apiVersion: API_VERSION });
  // A new array with the same ids must not open a new stream.
  const ids = references.join(" ");

  useEffect(() => {
    const subscription = client
      .listen(
        BEARS_ON_DOCUMENT,
        {
          documentId,
          references: ids === "" ? [] : ids.split(" "),
          namingTypes: NAMING_TYPES,
        },
        { events: ["mutation"], includeResult: false, visibility: "query", tag: "haven.bears-on" },
      )
      .subscribe({
        next: onChange,
        // The client reconnects by itself; what it gives up on, the next revision or return asks.
        error: () => undefined,
      });
    return () => subscription.unsubscribe();
  }, [client, documentId, ids, onChange]);

  useEffect(() => {
    const onReturn = (): void => {
      if (document.visibilityState === "visible") onChange();
    };
    document.addEventListener("visibilitychange", onReturn);
    return () => document.removeEventListener("visibilitychange", onReturn);
  }, [onChange]);
}
