/** Two readings of a document side by side, passage by passage. */
import type { Passage } from "../reading/passage.ts";

export type Change = "same" | "changed" | "new" | "removed" | "moved";

/** One passage in the newer reading, the older, or both. */
export interface Row {
  readonly id: string;
  readonly change: Change;
  readonly now?: Passage;
  readonly before?: Passage;
}

/**
 * A row for each passage of either reading, in the order of the newer one; what is gone stands
 * behind what it stood behind before.
 */
export function compare(before: readonly Passage[], now: readonly Passage[]): readonly Row[] {
  const older = new Map(before.map((passage) => [passage.id, passage]));
  const newer = new Set(now.map(({ id }) => id));
  const steady = inPlace(
    before.filter(({ id }) => newer.has(id)).map(({ id }) => id),
    now.filter(({ id }) => older.has(id)).map(({ id }) => id),
  );
  const goneBehind = removedBehind(before, newer);
  return [
    ...(goneBehind.get(undefined) ?? []),
    ...now.flatMap((passage) => [
      rowOf(passage, older.get(passage.id), steady.has(passage.id)),
      ...(goneBehind.get(passage.id) ?? []),
    ]),
  ];
}

function rowOf(now: Passage, before: Passage | undefined, isSteady: boolean): Row {
  const { id } = now;
  if (before === undefined) return { id, change: "new", now };
  if (before.stored !== now.stored) return { id, change: "changed", now, before };
  return { id, change: isSteady ? "same" : "moved", now, before };
}

/** What is gone, by the passage that it stood behind and that is still there. */
function removedBehind(
  before: readonly Passage[],
  newer: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly Row[]> {
  const behind = new Map<string | undefined, Row[]>();
  let last: string | undefined;
  for (const passage of before) {
    if (newer.has(passage.id)) {
      last = passage.id;
      continue;
    }
    const rows = behind.get(last) ?? [];
    rows.push({ id: `${passage.id} (removed)`, change: "removed", before: passage });
    behind.set(last, rows);
  }
  return behind;
}

/**
 * The longest run of ids that stand in the same order in both lists, which hold the same ids once
 * each: by patience sorting, as whatever is not in it was moved.
 */
function inPlace(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const placeBefore = new Map(before.map((id, index) => [id, index]));
  const places = now.map((id) => placeBefore.get(id) ?? 0);
  /** For each length of a run, the index in `now` of the smallest end of such a run. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  places.forEach((place, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  });
  const steady = new Set<string>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const id = now[at];
    if (id !== undefined) steady.add(id);
  }
  return steady;
}
