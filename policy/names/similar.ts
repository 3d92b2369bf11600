/** Two names that differ by a slip of the pen. */

/** Shorter names differ by one letter and are others: "Ana", "Ada". */
const SHORTEST = 4;
/** From this length on two slips are forgiven. */
const LONG = 7;

/** The known name that an unknown one is most likely a misspelling of, if there is one. */
export function similarName(written: string, known: readonly string[]): string | undefined {
  const key = written.toLowerCase();
  if (key.length < SHORTEST) return undefined;
  const most = key.length >= LONG ? 2 : 1;
  const near = known
    .map((name) => ({ name, slips: slipsBetween(key, name.toLowerCase(), most) }))
    .filter(({ slips }) => slips > 0 && slips <= most);
  return near.toSorted((left, right) => left.slips - right.slips)[0]?.name;
}

/** The number of letters to put in, leave out or change; more than `most` is not counted out. */
function slipsBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= right.length; to += 1) {
      const same = left[at - 1] === right[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[right.length] ?? most + 1;
}
