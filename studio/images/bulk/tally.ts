import type { Item, ItemState } from "./queue.ts";

/** A batch in numbers. */
export interface Tally {
  readonly all: number;
  readonly done: number;
  readonly added: number;
  /** Were in the library already. */
  readonly known: number;
  /** Under way or waiting. */
  readonly open: number;
  /** Failed or stopped. */
  readonly failed: number;
  /** From 0 to 1, uploads that are under way in part. */
  readonly share: number;
}

export function tallyOf(items: readonly Item<unknown>[]): Tally {
  const count = (isMeant: (state: ItemState) => boolean): number =>
    items.filter(({ state }) => isMeant(state)).length;
  const added = count((state) => state.is === "done" && state.outcome === "added");
  const known = count((state) => state.is === "done" && state.outcome === "known");
  const failed = count(({ is }) => is === "failed" || is === "stopped");
  const done = added + known;
  const underWay = items.reduce(
    (sum, { state }) => sum + (state.is === "working" ? state.share : 0),
    0,
  );
  return {
    all: items.length,
    done,
    added,
    known,
    open: items.length - done - failed,
    failed,
    share: items.length === 0 ? 0 : (done + failed + underWay) / items.length,
  };
}
