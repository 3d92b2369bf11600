import { useEffect, useState } from "react";
import { useUserStore } from "sanity";

/** The names of people by id, as far as they are known. `ids` are joined by spaces, so as to be stable. */
export function useUserNames(ids: string): ReadonlyMap<string, string> {
  const store = useUserStore();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(NOBODY);
  useEffect(() => {
    if (ids === "") return undefined;
    let isCurrent = true;
    store.getUsers(ids.split(" ")).then(
      (users) => {
        const found = users.map(({ id, displayName }) => [id, displayName ?? id] as const);
        if (isCurrent) setNames(new Map(found));
      },
      // Then they are told by their ids.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [ids, store]);
  return names;
}

const NOBODY: ReadonlyMap<string, string> = new Map();
