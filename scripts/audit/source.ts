import { stat } from "node:fs/promises";
import path from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import { CommandProblem } from "../command/problem.ts";
import { startLake } from "../stack/lake.ts";
import { PROJECT_ID } from "../stack/people.ts";
import { readRunFile } from "../stack/run-file.ts";

/** A lake that can be read whole, or what anybody may read of it where there is no token. */
export interface AuditSource {
  readonly url: string;
  readonly projectId: string;
  readonly token: string | undefined;
  /** Whether the project's id stands in the host's name. */
  readonly hosted: boolean;
  close(): Promise<void>;
}

/** Either a data directory, or a lake by its API host. */
type Wanted =
  | { readonly directory: string }
  | {
      readonly url: string;
      readonly projectId: string;
      readonly token: string | undefined;
      /** Whether what anybody may read is enough. */
      readonly anonymously?: boolean;
    };

/** The lake of a running stack, or of a directory opened for this; or one somewhere else. */
export async function sourceOf(wanted: Wanted): Promise<AuditSource> {
  if ("url" in wanted) return remote(wanted);
  const run = await readRunFile(wanted.directory);
  if (run !== undefined) {
    return { ...local, url: run.lake, token: run.token, close: async () => undefined };
  }
  await mustHoldALake(wanted.directory);
  const lake = await startLake({ directory: path.join(wanted.directory, "lake") });
  return { ...local, url: lake.url, token: lake.auditToken, close: () => lake.close() };
}

const local = { projectId: PROJECT_ID, hosted: false } as const;

function remote({
  url,
  projectId,
  token,
  anonymously = false,
}: Extract<Wanted, { readonly url: string }>): AuditSource {
  if (!URL.canParse(url)) {
    throw new CommandProblem(
      `--url is ${JSON.stringify(url)}; it takes an origin, e.g. https://api.sanity.io.`,
      2,
    );
  }
  if (!anonymously && (token === undefined || token === "")) {
    throw new CommandProblem(
      "--url needs the token of somebody who may read both data sets, in SANITY_AUTH_TOKEN.",
      2,
    );
  }
  const { hostname, origin } = new URL(url);
  const hosted = /(?:^|\.)api\.sanity\.(?:io|work)$/.test(hostname);
  return { url: origin, projectId, token, hosted, close: async () => undefined };
}

/** Opening it would make an empty one, and an empty one passes. */
async function mustHoldALake(directory: string): Promise<void> {
  try {
    await stat(path.join(directory, "lake", "lake.sqlite"));
  } catch (cause) {
    throw new CommandProblem(`${directory} holds no data of Haven.`, 2, { cause });
  }
}

/** A client on one data set of a source. */
export function clientOf(source: AuditSource, dataset: string): SanityClient {
  const { projectId, url, hosted, token } = source;
  return createClient({
    projectId,
    dataset,
    apiHost: url,
    useProjectHostname: hosted,
    apiVersion: "2025-02-19",
    useCdn: false,
    ...(token === undefined ? {} : { token }),
  });
}
