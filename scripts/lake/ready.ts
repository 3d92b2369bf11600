/** What is said when a lake answers. */
import { pathToFileURL } from "node:url";
import path from "node:path";
import { ROOT } from "../command/paths.ts";
import type { Person } from "./people.ts";

/** A lake that answers. */
export interface Ready {
  /** For clients on this machine. */
  readonly url: string;
  /** For the Studio: browsers find a project at a name below `localhost`. */
  readonly apiHost: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly visibility: "public" | "private";
  /** Absolute. */
  readonly data: string;
  readonly users: readonly Person[];
}

/** One line, for scripts. */
export function asJson(ready: Ready): string {
  return JSON.stringify(ready);
}

/** For people. `tokens`: where each token is, in words. */
export function asText(ready: Ready, tokens: string): string {
  const { url, apiHost, projectId, dataset, visibility, data, users } = ready;
  const people = users.map(({ name, roles }) => `${name} (${roles.join(", ")})`);
  const preload = pathToFileURL(path.join(ROOT, "scripts/official-cli-preload.mjs")).href;
  return `
The lake is ready.

  Address   ${url}
  Project   ${projectId}, data set ${dataset} (${visibility === "public" ? "anybody may read what is published" : "private"})
  People    ${people.join("\n            ")}
  Tokens    ${tokens}
  Data      ${data}
  Stop      Ctrl-C

A Studio of yours, in sanity.config.ts:

  defineConfig({
    projectId: "${projectId}",
    dataset: "${dataset}",
    apiHost: "${apiHost}",
    auth: {
      loginMethod: "token",
      redirectOnSingle: true,
      providers: () => [
        { name: "local", title: "This machine", url: "${apiHost}/v1/auth/login/local" },
      ],
    },
    // … your plugins and schema
  })

sanity.cli.ts: defineCliConfig({ api: { projectId: "${projectId}", dataset: "${dataset}" } }), and before its commands

  export SANITY_AUTH_TOKEN=… HAVEN_LAKE_URL=${url}
  export NODE_OPTIONS="--import ${preload}"

A client: createClient({ projectId: "${projectId}", dataset: "${dataset}", apiHost: "${url}",
  useProjectHostname: false, useCdn: false, apiVersion: "2025-02-19", token })
`;
}
