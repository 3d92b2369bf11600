import { createClient } from "@sanity/client";
import { EDITORIAL, PROJECT_ID } from "../stack/people.ts";
import { writeState, type DirectoryState } from "../stack/state.ts";
import { loadDemo } from "./load.ts";

export interface DemoStart {
  readonly when: "first-run" | "now" | "never";
  readonly dataDirectory: string;
  readonly state: DirectoryState;
  /** Whether this is the directory's first run. */
  readonly created: boolean;
  readonly lake: { readonly url: string; readonly tokenOf: (userId: string) => string };
  /** Origin of the gate. */
  readonly gate: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Loads the demonstration where the directory waits for it, and says so. */
export async function ensureDemo(start: DemoStart): Promise<void> {
  const { when, dataDirectory, state, created, lake, gate, say, signal } = start;
  if (state.demo !== "loading" && when !== "now") return;
  if (state.demo === "none") await writeState(dataDirectory, { ...state, demo: "loading" });
  say(
    state.demo === "loading" && !created
      ? "An earlier run stopped before the demonstration was loaded whole: loading the rest."
      : "Loading the demonstration through the gate.",
  );
  const client = createClient({
    projectId: PROJECT_ID,
    dataset: EDITORIAL,
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: "2025-02-19",
    useCdn: false,
    perspective: "raw",
  });
  const began = performance.now();
  const { loaded } = await loadDemo({
    gate,
    client,
    tokenOf: lake.tokenOf,
    now: new Date(state.createdAt),
    signal,
  });
  await writeState(dataDirectory, { ...state, demo: "loaded" });
  say(`Loaded ${loaded} documents in ${Math.round((performance.now() - began) / 1000)} s.`);
}
