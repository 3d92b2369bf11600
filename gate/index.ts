/**
 * The gate: the one writer of what is published. See `docs/architecture.md`.
 *
 * Built of web-standard APIs alone: on Node it is served by `@hono/node-server`, on a worker
 * platform `fetch` is the handler.
 */
import { sealVerifier } from "../contracts/seal-check.ts";
import { gateApp } from "./app.ts";
import { contentLake, type ContentLakeOptions } from "./content-lake.ts";
import type { GateKeys } from "./keys.ts";
import { createMetrics } from "./metrics.ts";
import { DEFAULT_RATES, type Rates } from "./rate-limit.ts";
import type { Peer } from "./requests.ts";
import { watch, type Watching } from "./sentinel/watch.ts";
import { createService } from "./service.ts";
import type { LogEntry, Reviewers, Roles, Step, TwoReviewers } from "./setting.ts";
import { REQUEST_LIMIT_MS } from "./time-limit.ts";
import type { Vault } from "./vault/vault.ts";

export type { LogEntry, Step };

export interface GateOptions extends ContentLakeOptions {
  /** By which seals and the record are signed. */
  readonly keys: GateKeys;
  /** Of the names that must not occur in anything public. */
  readonly vault: Vault;
  readonly clock: () => Date;
  readonly reviewers: Reviewers;
  /** Sanity user ids of the gate's administrators. */
  readonly administrators: readonly string[];
  /** Roles, custom ones as a rule, whose members are reviewers or administrators too. */
  readonly roles?: Roles;
  /**
   * "not-needed" lets one person who did not write a text give both kinds of review of it. For an
   * organisation with a single reviewer, who then is the only other pair of eyes; it is logged at
   * each start.
   */
  readonly twoReviewers?: TwoReviewers;
  /** How long a request may take as a whole. */
  readonly requestLimitMs?: number;
  /** Origins of Studios that may call from a browser, e.g. `http://localhost:3333`. */
  readonly origins: readonly string[];
  /** How many requests are taken; generous unless told otherwise. */
  readonly rates?: Rates;
  /** Of the webhook that tells of changes; without one its address is closed. */
  readonly webhookSecret?: string;
  readonly log: (entry: LogEntry) => void;
  /** Called between any two writes. A test throws here, and so stops the gate at that point. */
  readonly onStep?: (step: Step) => void | Promise<void>;
}

export interface Gate {
  /** Answers one HTTP request; never rejects. `peer` is whose measure an anonymous one counts in. */
  fetch(request: Request, peer?: Peer): Promise<Response>;
  /**
   * Finishes what an earlier run left undone, and takes down what should not be there; until then
   * nothing is published, taken down or reviewed. Rejects if the lake does not answer: call it again.
   */
  start(): Promise<void>;
  /** Tries again what is decided and not yet done. To be called now and then. */
  drain(): Promise<void>;
  /**
   * Listens to both data sets from now on, and takes down what should not be there within seconds:
   * the sentinel. To be called once, after `start`.
   */
  watch(): Watching;
}

export function createGate(options: GateOptions): Gate {
  const { projectId, keys, vault, clock, reviewers, administrators, origins, log, onStep } =
    options;
  const { roles = {}, twoReviewers = "needed", requestLimitMs = REQUEST_LIMIT_MS } = options;
  const metrics = createMetrics();
  const setting = {
    projectId,
    lake: contentLake(options),
    keys,
    vault,
    verdictOn: sealVerifier(keys.publicKeys),
    clock,
    reviewers,
    administrators,
    roles,
    twoReviewers,
    log: (entry: LogEntry) => {
      metrics.note(entry);
      log(entry);
    },
    step: async (step: Step) => {
      await onStep?.(step);
    },
  };
  const service = createService(setting);
  const { rates = DEFAULT_RATES, webhookSecret } = options;
  const app = gateApp(setting, service, {
    origins,
    rates,
    webhookSecret,
    requestLimitMs,
    metrics,
  });
  return {
    fetch: async (request, peer = {}) => app.fetch(request, peer),
    start: async () => {
      if (twoReviewers === "not-needed") setting.log({ event: "two-reviewers-not-needed" });
      await service.start();
    },
    drain: () => service.drain(),
    watch: () => watch(setting, service.sweep),
  };
}
