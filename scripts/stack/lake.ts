import { mkdir } from "node:fs/promises";
import type { Logger } from "pino";
import { LakeError, openLake, serveLake, type LakeCore, type User } from "../../lake/index.ts";
import { CommandProblem } from "../command/problem.ts";
import { endRun, tellRun } from "../lake/run-file.ts";
import { Closing } from "./closing.ts";
import { EDITORIAL, GATE_ROBOT, PEOPLE, PROJECT_ID, PUBLIC, REVIEWERS } from "./people.ts";
import { portProblem } from "./ports.ts";

const AUDIT_ROBOT = "audit";

/** Which data sets there are, and who may read them. */
const DATASETS = [
  [EDITORIAL, "private"],
  [PUBLIC, "public"],
] as const;

export interface LakeStart {
  /** Absolute; nobody else's files are in it. */
  readonly directory: string;
  readonly host?: string;
  readonly port?: number;
  readonly clock?: () => Date;
  readonly log?: Logger;
}

/**
 * A lake that answers, with a token for everybody who needs one. Tokens are made at each start and
 * ended at its stop: the lake keeps only their hashes, so there is none to be kept anywhere else.
 */
export interface RunningLake {
  readonly url: string;
  /** May write in both data sets. */
  readonly gateToken: string;
  /** May read both data sets whole. */
  readonly auditToken: string;
  readonly users: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly token: string;
  }[];
  /** Throws for an id that is nobody's. */
  readonly tokenOf: (userId: string) => string;
  /** Lets pages of an origin call the lake from a browser. */
  readonly allowOrigin: (origin: string) => void;
  close(): Promise<void>;
}

/** Throws a `CommandProblem` if the directory cannot be used or the port is taken. */
export async function startLake(options: LakeStart): Promise<RunningLake> {
  const { directory, host, port = 0, clock = () => new Date(), log } = options;
  const closing = new Closing();
  try {
    const core = await openCore(directory, clock);
    closing.add(() => core.close());
    const tokens = issueTokens(core, closing);
    const served = await serveLake(core, {
      ...(host === undefined ? {} : { host }),
      port,
      origins: [],
      project: { displayName: "Haven" },
      log: (line) => log?.warn({ room: "lake", event: "fault", line }),
    });
    closing.add(() => served.close());
    await tellRun(core, directory, served.url);
    closing.add(() => endRun(core, directory));
    return {
      url: served.url,
      ...tokens,
      allowOrigin: (origin) => served.addOrigin(origin),
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw portProblem(error, port, "lake");
  }
}

async function openCore(directory: string, clock: () => Date): Promise<LakeCore> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const core = openOrExplain(directory, clock);
  for (const [name, visibility] of DATASETS) {
    if (core.dataset(name) === undefined) core.createDataset(name, visibility);
  }
  for (const person of Object.values(PEOPLE)) core.identities.putUser(person);
  return core;
}

function openOrExplain(directory: string, clock: () => Date): LakeCore {
  try {
    return openLake({ directory, projectId: PROJECT_ID, clock });
  } catch (error) {
    if (error instanceof LakeError) throw new CommandProblem(error.message, 1, { cause: error });
    throw error;
  }
}

function issueTokens({ identities }: LakeCore, closing: Closing) {
  function ended({ token }: { readonly token: string }): string {
    closing.add(() => identities.endSession(token));
    return token;
  }
  const users = Object.values(PEOPLE).map((user) => ({
    id: user.id,
    name: user.name,
    roles: rolesOf(user),
    token: ended(identities.createSession(user.id)),
  }));
  const tokens = new Map(users.map(({ id, token }) => [id, token]));
  const both = [EDITORIAL, PUBLIC];
  return {
    users,
    tokenOf(userId: string): string {
      const token = tokens.get(userId);
      if (token === undefined) throw new Error(`There is no user "${userId}" on this stack.`);
      return token;
    },
    gateToken: ended(
      identities.createRobot({
        id: GATE_ROBOT,
        label: "The gate",
        roles: [{ name: "editor", datasets: both }],
      }),
    ),
    auditToken: ended(
      identities.createRobot({
        id: AUDIT_ROBOT,
        label: "The audit",
        roles: [{ name: "viewer", datasets: both }],
      }),
    ),
  };
}

/** What the lake lets a person do where people work, and what the gate lets reviewers do beside it. */
function rolesOf({ id, roles }: User): readonly string[] {
  const inEditorial = roles.filter(
    ({ datasets }) => datasets === undefined || datasets.includes(EDITORIAL),
  );
  const reviewing = Object.entries(REVIEWERS).filter(([, people]) => people.includes(id));
  return [...inEditorial.map(({ name }) => name), ...reviewing.map(([kind]) => `${kind}-reviewer`)];
}
