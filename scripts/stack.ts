/**
 * The composition of the whole: lake, gate and Studio in one process, over one data directory.
 * `npm start`, the audit, the loader and the browser tests all start it here.
 */
import path from "node:path";
import { ensureDemo } from "./demo/ensure.ts";
import { Closing } from "./stack/closing.ts";
import { startGate } from "./stack/gate.ts";
import { keysFor, vaultFor } from "./stack/keys.ts";
import { startLake } from "./stack/lake.ts";
import { openLog } from "./stack/log.ts";
import { EDITORIAL, PROJECT_ID, PUBLIC } from "./stack/people.ts";
import { mustBeFree } from "./stack/ports.ts";
import { removeRunFile, writeRunFile } from "./stack/run-file.ts";
import { openDirectory } from "./stack/state.ts";
import { startStudio, type StudioKind } from "./stack/studio.ts";

/** Somebody who can sign in, with a token of this run. */
export interface StackUser {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly token: string;
}

export interface StackOptions {
  /** Absolute. */
  readonly dataDirectory: string;
  /** Address to listen on; this machine only, unless told otherwise. */
  readonly host?: string;
  /** 0 or nothing for any free one. */
  readonly ports?: { readonly studio?: number; readonly lake?: number; readonly gate?: number };
  readonly clock?: () => Date;
  /** When to load the demonstration: on the directory's first run, now, or never. */
  readonly demo: "first-run" | "now" | "never";
  readonly studio: StudioKind;
  /** On, but for tests of what looks afterwards, and for measurements that fill data sets by hand. */
  readonly sentinel?: "on" | "off";
  /** By which Sanity signs what its webhook tells the gate; without one that address is closed. */
  readonly webhookSecret?: string | undefined;
  /** Told what takes time, a line each. */
  readonly log?: (line: string) => void;
  /** Stops a start that is under way: it rejects with the signal's reason, and all is closed. */
  readonly signal?: AbortSignal;
}

/** A stack that runs. Origins have no slash at the end. */
export interface Stack {
  /** Empty without a Studio. */
  readonly studio: string;
  readonly lake: string;
  readonly gate: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly publicDataset: string;
  readonly dataDirectory: string;
  readonly users: readonly StackUser[];
  /** Lets the pages of another origin call lake and gate from a browser. */
  allowOrigin(origin: string): void;
  /** Stops everything in order. May be called twice. */
  close(): Promise<void>;
}

const LOCAL = "127.0.0.1";

/** Throws a `CommandProblem` for what the user can mend: ports, directory, a lock, a failed build. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const closing = new Closing();
  try {
    return await start(options, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function start(options: StackOptions, closing: Closing): Promise<Stack> {
  const {
    dataDirectory,
    host = LOCAL,
    ports = {},
    clock = () => new Date(),
    studio: kind,
    log: say = () => undefined,
    signal = new AbortController().signal,
  } = options;
  await mustBeFree(host, ports.studio ?? 0, "Studio");
  await mustBeFree(host, ports.lake ?? 0, "lake");
  await mustBeFree(host, ports.gate ?? 0, "gate");
  const { state: found, created } = await openDirectory(dataDirectory, {
    version: 1,
    createdAt: clock().toISOString(),
    demo: options.demo === "never" ? "none" : "loading",
  });
  const { log, end: endLog } = openLog(dataDirectory);
  closing.add(endLog);

  // Shared: the Studio's origin is known last, and asked for at each request.
  const origins: string[] = [];
  const allowOrigin = (origin: string): void => {
    origins.push(origin);
    lake.allowOrigin(origin);
  };
  const lake = await startLake({
    directory: path.join(dataDirectory, "lake"),
    host,
    port: ports.lake ?? 0,
    clock,
    log,
  });
  closing.add(() => lake.close());
  // Under the lock of the lake: two first starts at once must not make a key each.
  const { keys, state } = await keysFor(dataDirectory, found, clock());
  const gate = await startGate({
    lake: lake.url,
    token: lake.gateToken,
    keys,
    vault: await vaultFor(dataDirectory),
    host,
    port: ports.gate ?? 0,
    clock,
    origins,
    sentinel: options.sentinel ?? "on",
    webhookSecret: options.webhookSecret,
    log,
  });
  closing.add(() => gate.close());
  signal.throwIfAborted();

  let studioUrl = "";
  await allDone([
    ensureDemo({
      when: options.demo,
      dataDirectory,
      state,
      created,
      lake,
      gate: gate.url,
      say,
      signal,
    }),
    startStudio(kind, { host, port: ports.studio ?? 0, lake: lake.url, gate: gate.url, say }).then(
      (studio) => {
        if (studio === undefined) return;
        closing.add(() => studio.close());
        allowOrigin(studio.url);
        studioUrl = studio.url;
      },
    ),
  ]);
  signal.throwIfAborted();
  await writeRunFile(dataDirectory, {
    pid: process.pid,
    lake: lake.url,
    gate: gate.url,
    token: lake.auditToken,
  });
  closing.add(() => removeRunFile(dataDirectory));
  return {
    studio: studioUrl,
    lake: lake.url,
    gate: gate.url,
    projectId: PROJECT_ID,
    dataset: EDITORIAL,
    publicDataset: PUBLIC,
    dataDirectory,
    users: lake.users,
    allowOrigin,
    close: () => closing.close(),
  };
}

/** Waits for all, also where one fails: nothing may go on behind a start that failed. */
async function allDone(tasks: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(tasks);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
