import { useMemo, type RefObject } from "react";
import { useRouter } from "sanity/router";
import { stateOf } from "../places.ts";
import type { Neighbours } from "../queue/use-neighbours.ts";
import { useShortcuts } from "../use-shortcuts.ts";
import type { DocumentPlace } from "./document-page.tsx";

/** The keys of a text's page, as `shortcut-help.tsx` tells them. */
export function useDeskKeys(options: {
  readonly place: DocumentPlace;
  readonly neighbours: Neighbours;
  readonly decision: RefObject<HTMLElement | null>;
  /** Must be stable. */
  readonly onToggleChanges: () => void;
}): ReturnType<typeof useShortcuts> {
  const { place, neighbours, decision, onToggleChanges } = options;
  const { navigate } = useRouter();
  const shortcuts = useMemo(() => {
    const go = (documentId: string | undefined): void => {
      if (documentId !== undefined) navigate(stateOf({ ...place, documentId }));
    };
    return {
      n: () => go(neighbours.next),
      p: () => go(neighbours.previous),
      u: () => navigate(stateOf({ page: "queue", queue: place.queue, kind: place.kind })),
      c: onToggleChanges,
      d: () => decision.current?.focus(),
    };
  }, [decision, navigate, neighbours, onToggleChanges, place]);
  return useShortcuts(shortcuts);
}
