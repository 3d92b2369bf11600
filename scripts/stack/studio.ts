import type { RuntimeConfig } from "../../studio/runtime-config.ts";
import { buildStudio } from "../build-studio.ts";
import { devStudio } from "../dev-studio.ts";
import { serveStudio, type RunningStudio } from "../serve-studio.ts";
import { EDITORIAL, PROJECT_ID } from "./people.ts";
import { portProblem } from "./ports.ts";

/** `built`: built if its sources changed; `dev`: from its sources, reloaded as they change. */
export type StudioKind = "built" | "dev" | "none";

export interface StudioStart {
  readonly host: string;
  readonly port: number;
  /** Origins on which lake and gate are served. */
  readonly lake: string;
  readonly gate: string;
  readonly say: (line: string) => void;
}

export async function startStudio(
  kind: StudioKind,
  { host, port, lake, gate, say }: StudioStart,
): Promise<RunningStudio | undefined> {
  if (kind === "none") return undefined;
  const config: RuntimeConfig = {
    projectId: PROJECT_ID,
    dataset: EDITORIAL,
    // The browser puts the project's id before the host, which a bare address cannot take.
    lake: `http://localhost:${new URL(lake).port}`,
    gate,
    streamHosts: true,
  };
  try {
    if (kind === "dev") return await devStudio({ port, config });
    const { directory, built } = await buildStudio();
    if (built) say("Built the Studio.");
    return await serveStudio({ directory, host, port, config });
  } catch (error) {
    throw portProblem(error, port, "Studio");
  }
}
