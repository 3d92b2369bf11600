import { instruments } from "./instruments.ts";
import { failureOf, giveUp, type LoadedTest } from "./tests.ts";

/** A change that is tried: Stryker's id of it, and how often it may be reached before that is a loop. */
export interface Change {
  readonly id: string;
  readonly hitLimit: number | undefined;
}

/** What came of it. Plain data: it goes between threads. */
export interface Outcome {
  /** The first test that noticed; those after it were not run. */
  readonly noticed: { readonly by: string; readonly message: string } | undefined;
  readonly testsRun: number;
  /** How often the changed place was reached. */
  readonly hits: number;
}

/** From here on the change is in force. */
export function putInForce({ id, hitLimit }: Change): void {
  instruments.activeMutant = id;
  instruments.hitCount = 0;
  if (hitLimit !== undefined) instruments.hitLimit = hitLimit;
}

function takeBack(): void {
  delete instruments.activeMutant;
  delete instruments.hitCount;
  delete instruments.hitLimit;
}

/** Runs tests under the change that is in force, until one notices; then takes the change back. */
export async function tryOut(tests: readonly LoadedTest[]): Promise<Outcome> {
  let testsRun = 0;
  let noticed: Outcome["noticed"];
  for (const test of tests) {
    testsRun += 1;
    const message = await failureOf(test);
    if (message === undefined) continue;
    noticed = { by: test.id, message };
    break;
  }
  const hits = instruments.hitCount ?? 0;
  takeBack();
  await giveUp();
  return { noticed, testsRun, hits };
}
