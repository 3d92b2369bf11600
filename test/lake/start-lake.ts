/** A lake of one's own for a test: core and HTTP face on a free port, in a directory of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClientConfig, createClient, type SanityClient } from "@sanity/client";
import {
  type Clock,
  type LakeCore,
  openLake,
  type RoleName,
  type ServedLake,
  serveLake,
  type ServeLakeOptions,
} from "../../lake/index.ts";

export const PROJECT_ID = "testproject";
/** Private. */
export const EDITORIAL = "editorial";
/** Readable by everybody. */
export const PUBLIC = "public";
/** The page that may call from a browser. */
export const STUDIO_ORIGIN = "http://studio.test:3333";

/** A person of each role, and a robot with an editor's role; ids are `u-<role>` and `robot-editor`. */
export type TokenHolder = RoleName | "robot";

export interface TestLake {
  readonly url: string;
  readonly port: number;
  readonly core: LakeCore;
  readonly served: ServedLake;
  readonly directory: string;
  readonly tokens: Readonly<Record<TokenHolder, string>>;
  /** What the face logged: faults of its own, none of which a test should meet. */
  readonly logged: readonly string[];
  /** The official client, as someone or (`undefined`) as nobody. */
  client(holder: TokenHolder | undefined, config?: Partial<ClientConfig>): SanityClient;
  /** Stops it and removes the directory. */
  close(): Promise<void>;
}

export interface StartLakeOptions {
  /** The real one unless given. */
  readonly clock?: Clock;
  readonly limits?: ServeLakeOptions["limits"];
}

const ROLES: readonly RoleName[] = ["administrator", "editor", "contributor", "viewer"];

function createTokens(core: LakeCore): Record<TokenHolder, string> {
  for (const name of ROLES) {
    const roles = [{ name }];
    core.identities.putUser({
      id: `u-${name}`,
      name: `The ${name}`,
      email: `${name}@haven.test`,
      roles,
    });
  }
  const session = (name: RoleName): string => core.identities.createSession(`u-${name}`).token;
  return {
    administrator: session("administrator"),
    editor: session("editor"),
    contributor: session("contributor"),
    viewer: session("viewer"),
    robot: core.identities.createRobot({
      id: "robot-editor",
      label: "A robot",
      roles: [{ name: "editor" }],
    }).token,
  };
}

export async function startLake(options: StartLakeOptions = {}): Promise<TestLake> {
  const directory = await mkdtemp(join(tmpdir(), "haven-lake-"));
  const core = openLake({
    directory,
    projectId: PROJECT_ID,
    clock: options.clock ?? (() => new Date()),
  });
  core.createDataset(EDITORIAL, "private");
  core.createDataset(PUBLIC, "public");
  const tokens = createTokens(core);
  const logged: string[] = [];
  const served = await serveLake(core, {
    port: 0,
    origins: [STUDIO_ORIGIN],
    project: { displayName: "A lake for tests" },
    log: (line) => logged.push(line),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  return {
    url: served.url,
    port: served.port,
    core,
    served,
    directory,
    tokens,
    logged,
    client: (holder, config) =>
      createClient({
        projectId: PROJECT_ID,
        dataset: EDITORIAL,
        apiHost: served.url,
        apiVersion: "2025-02-19",
        useProjectHostname: false,
        useCdn: false,
        perspective: "raw",
        maxRetries: 0,
        ...(holder === undefined ? {} : { token: tokens[holder] }),
        ...config,
      }),
    async close() {
      await served.close();
      core.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
