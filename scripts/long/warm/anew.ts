/** A trial in a thread of its own, which loads code and tests anew. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { z } from "zod";
import { loadTests } from "./tests.ts";
import { type Outcome, putInForce, tryOut } from "./trial.ts";

const trialSchema = z.object({
  root: z.string(),
  room: z.string(),
  without: z.array(z.string()),
  change: z.object({ id: z.string(), hitLimit: z.number().optional() }),
  /** True for a change to what runs when a module is loaded. */
  whileLoading: z.boolean(),
  /** Ids; none given: all. */
  only: z.array(z.string()).optional(),
});

export type Trial = z.input<typeof trialSchema>;

const outcomeSchema = z.object({
  noticed: z.object({ by: z.string(), message: z.string() }).optional(),
  testsRun: z.number(),
  hits: z.number(),
});

/** @throws where code or tests cannot even be loaded under the change. */
export function tryAnew(trial: Trial): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: trial });
    worker.once("message", (message) => {
      const { noticed, ...counts } = outcomeSchema.parse(message);
      resolve({ noticed, ...counts });
    });
    worker.once("error", reject);
  });
}

async function tryHere(): Promise<Outcome> {
  const { root, room, without, change, whileLoading, only } = trialSchema.parse(workerData);
  const inForce = { id: change.id, hitLimit: change.hitLimit };
  if (whileLoading) putInForce(inForce);
  const tests = await loadTests(root, room, without);
  if (!whileLoading) putInForce(inForce);
  return tryOut(only === undefined ? tests : tests.filter(({ id }) => only.includes(id)));
}

if (!isMainThread) parentPort?.postMessage(await tryHere(), []);
