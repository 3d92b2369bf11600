import { serve } from "@hono/node-server";
import type { Logger } from "pino";
import { createGate, type LogEntry } from "../../gate/index.ts";
import type { GateKeys } from "../../gate/keys.ts";
import type { Vault } from "../../gate/vault/vault.ts";
import { ADMINISTRATORS, EDITORIAL, PROJECT_ID, PUBLIC, REVIEWERS } from "./people.ts";
import { portProblem } from "./ports.ts";

/** How often what is decided and not yet done is tried again. */
const DRAIN_MS = 5_000;

export interface GateStart {
  /** Origin of the lake. */
  readonly lake: string;
  /** Of the gate's robot. */
  readonly token: string;
  readonly keys: GateKeys;
  readonly vault: Vault;
  readonly host: string;
  readonly port: number;
  readonly clock: () => Date;
  /** Origins that may call from a browser. Read at each request: entries may come later. */
  readonly origins: readonly string[];
  readonly sentinel: "on" | "off";
  /** Of the webhook that tells of changes; without one its address is closed. */
  readonly webhookSecret: string | undefined;
  readonly log: Logger;
}

export interface RunningGate {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a gate that has finished what an earlier run left. Throws a `CommandProblem` for a taken port. */
export async function startGate(options: GateStart): Promise<RunningGate> {
  const { lake, token, keys, vault, host, port, clock, origins } = options;
  const log = options.log.child({ room: "gate" });
  const gate = createGate({
    projectId: PROJECT_ID,
    apiHost: lake,
    editorial: EDITORIAL,
    public: PUBLIC,
    token,
    keys,
    vault,
    clock,
    reviewers: REVIEWERS,
    administrators: ADMINISTRATORS,
    origins,
    ...(options.webhookSecret === undefined ? {} : { webhookSecret: options.webhookSecret }),
    log: (entry) => write(log, entry),
  });
  await gate.start();
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = serve(
    {
      fetch: (request, { incoming }) =>
        gate.fetch(request, { address: incoming.socket.remoteAddress }),
      hostname: host,
      port,
    },
    (info) => resolve(info.port),
  );
  server.once("error", (error) => reject(portProblem(error, port, "gate")));
  const bound = await promise;
  const drains = repeat(() => gate.drain(), DRAIN_MS, log);
  const watching = options.sentinel === "on" ? gate.watch() : undefined;
  return {
    url: `http://${host}:${bound}`,
    async close() {
      await watching?.stop();
      await drains.stop();
      const closed = Promise.withResolvers<undefined>();
      server.close(() => closed.resolve(undefined));
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      await closed.promise;
    },
  };
}

/** Requests are many and say little; what was loosened must be seen; everything else is worth a line. */
function write(log: Logger, entry: LogEntry): void {
  if (entry.event === "request") log.debug(entry);
  else if (entry.event === "two-reviewers-not-needed") log.warn(entry);
  else log.info(entry);
}

/** One run after the other, a pause between. `stop` waits for the run that is under way. */
function repeat(task: () => Promise<void>, pause: number, log: Logger): { stop(): Promise<void> } {
  let underWay: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    underWay = underWay.then(task).catch((error: unknown) => {
      log.warn({
        event: "drain-failed",
        cause: error instanceof Error ? error.message : "unknown",
      });
    });
  }, pause);
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
