/**
 * In which order tests are tried under a change: most are noticed within the first few, so the order
 * decides how long a run takes, and, where only some of the tests are tried, what it finds out.
 */
import path from "node:path";

interface Known {
  readonly id: string;
  /** Where it stands. */
  readonly file: string;
}

/** What is known of tests by their ids; nothing of those that never ran. */
export interface Experience {
  /** Milliseconds that they took when they last ran. */
  readonly took: ReadonlyMap<string, number>;
  /** How many changes to the same file they noticed so far. */
  readonly noticed: ReadonlyMap<string, number>;
}

/** So many of those that noticed changes nearby come before all others. */
const PROVEN = 10;

/** Tests that are named like the changed file get so many turns for one of every other file's. */
const OWN_SHARE = 3;

/**
 * Those that noticed most in the changed file; then one of each file of tests in turn, the quickest of
 * it first: two tests of one file tend to overlook the same.
 */
export function likeliestFirst<Test extends Known>(
  tests: readonly Test[],
  changed: string,
  { took, noticed }: Experience,
): readonly Test[] {
  const timesNoticed = ({ id }: Test): number => noticed.get(id) ?? 0;
  const time = ({ id }: Test): number => took.get(id) ?? 0;
  const proven = tests
    .filter((test) => timesNoticed(test) > 0)
    .toSorted((left, right) => timesNoticed(right) - timesNoticed(left))
    .slice(0, PROVEN);
  const others = tests.filter((test) => !proven.includes(test));
  const turns = new Map<Test, number>();
  for (const [file, own] of Map.groupBy(others, (test) => test.file)) {
    const share = isNamedLike(file, changed) ? OWN_SHARE : 1;
    const quickest = own.toSorted((left, right) => time(left) - time(right));
    for (const [index, test] of quickest.entries()) turns.set(test, Math.floor(index / share));
  }
  const inTurn = others.toSorted(
    (left, right) => (turns.get(left) ?? 0) - (turns.get(right) ?? 0) || time(left) - time(right),
  );
  return [...proven, ...inTurn];
}

/** For `sentinel/sweep.ts`: `sweep.test.ts`, `sentinel.test.ts`, and all of `sentinel/`. */
function isNamedLike(testFile: string, changed: string): boolean {
  const names = [path.basename(changed, ".ts"), path.basename(path.dirname(changed))];
  const folder = path.dirname(testFile);
  const isOfWholeRoom = path.basename(path.dirname(folder)) === "test";
  const own = [
    path.basename(testFile, ".test.ts"),
    ...(isOfWholeRoom ? [] : [path.basename(folder)]),
  ];
  return own.some((name) => names.includes(name));
}
