import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../api-version.ts";
import { LIBRARY_QUESTION, picturesIn, type LibraryPicture } from "./query.ts";

export type LibraryState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "ready"; readonly pictures: readonly LibraryPicture[] };

/** Read once, when it is first shown. */
export function useLibrary(): LibraryState {
  const client = useClient({ apiVersion: API_VERSION });
  const [state, setState] = useState<LibraryState>({ state: "loading" });
  useEffect(() => {
    let isCurrent = true;
    client
      .fetch<unknown>(LIBRARY_QUESTION, {}, { perspective: "raw" })
      .then((answer) => picturesIn(answer))
      .then(
        (pictures) => isCurrent && setState({ state: "ready", pictures }),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          if (isCurrent) setState({ state: "failed", reason });
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [client]);
  return state;
}
