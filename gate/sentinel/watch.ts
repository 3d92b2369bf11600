import type { DatasetPort } from "../lake-port.ts";
import type { Setting } from "../setting.ts";
import { bareIdOf } from "../ids.ts";
import type { Swept } from "./sweep.ts";

/** How it takes its time, in milliseconds. */
interface Pace {
  /** Changes are gathered for so long, so that a transaction of many documents is one sweep. */
  readonly gatherMs: number;
  /** How soon it tries again, to listen or to sweep. */
  readonly againMs: number;
  /** How often it asks the clock whether a seal has ended. */
  readonly tickMs: number;
}

const PACE: Pace = { gatherMs: 100, againMs: 1_000, tickMs: 1_000 };

/** Of more documents than this at once, all are looked at. */
const MOST_NAMED = 200;

export interface Watching {
  /** Resolves when nothing of it is at work any more. */
  stop(): Promise<void>;
}

type Sweep = (ids?: readonly string[]) => Promise<Swept>;

/** What it needs of the gate's setting. */
interface Surroundings extends Pick<Setting, "clock" | "log"> {
  readonly lake: Readonly<Record<"public" | "editorial", Pick<DatasetPort, "listen">>>;
}

/**
 * Listens to both data sets until it is stopped: of every change the documents are looked at, after
 * every gap all of them, and whenever a seal ends.
 */
export function watch(
  setting: Surroundings,
  sweep: Sweep,
  { gatherMs, againMs, tickMs }: Pace = PACE,
): Watching {
  const stopping = new AbortController();
  const { signal } = stopping;
  const gathered = new Set<string>();
  let everything = false;
  let nextEnd: string | undefined;
  let wake = doNothing;

  const notice = (id: string | undefined) => {
    if (id === undefined) everything = true;
    else gathered.add(id);
    wake();
  };
  const isDue = () =>
    everything ||
    gathered.size > 0 ||
    (nextEnd !== undefined && nextEnd <= setting.clock().toISOString());

  async function sweepWhenDue(): Promise<void> {
    while (!signal.aborted) {
      if (!isDue()) {
        await pause(tickMs, signal, (end) => (wake = end));
        if (!isDue()) continue;
        await pause(gatherMs, signal);
      }
      if (signal.aborted) return;
      const all = everything || gathered.size === 0 || gathered.size > MOST_NAMED;
      const ids = all ? undefined : [...gathered];
      everything = false;
      gathered.clear();
      try {
        const swept = await sweep(ids);
        nextEnd = all ? swept.nextEnd : earlier(nextEnd, swept.nextEnd);
      } catch (error) {
        setting.log({ event: "sweep-failed", cause: wordsOf(error) });
        everything = true;
        await pause(againMs, signal);
      }
    }
  }

  async function listen(
    dataset: Pick<DatasetPort, "listen">,
    concerns: (id: string) => boolean,
  ): Promise<void> {
    while (!signal.aborted) {
      try {
        for await (const heard of dataset.listen(signal)) {
          if (heard.kind === "welcome") notice(undefined);
          else if (concerns(heard.id)) notice(heard.id);
        }
      } catch (error) {
        if (!signal.aborted) setting.log({ event: "listening-lost", cause: wordsOf(error) });
      }
      await pause(againMs, signal);
    }
  }

  const { lake } = setting;
  const running = Promise.all([
    sweepWhenDue(),
    listen(lake.public, () => true),
    // What people draft is their own business.
    listen(lake.editorial, (id) => bareIdOf(id) === id && !id.startsWith("versions.")),
  ]);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Ends after a while, when it is told to, or when everything stops. */
function pause(
  ms: number,
  signal: AbortSignal,
  onEnd: (end: () => void) => void = doNothing,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    onEnd(end);
  });
}

function doNothing(): void {
  // Nobody waits.
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown";
}
