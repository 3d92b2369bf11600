import type { sealVerifier } from "../contracts/seal-check.ts";
import type { ReviewKind } from "../contracts/vocabulary.ts";
import type { GateKeys } from "./keys.ts";
import type { LakePort } from "./lake-port.ts";
import type { Vault } from "./vault/vault.ts";

/** One line of the log: ids, kinds and times, never content. */
export type LogEntry = Readonly<Record<string, string | number | boolean | undefined>> & {
  readonly event: string;
};

/** Sanity user ids of those who may give a review, for each kind. */
export type Reviewers = Readonly<Record<ReviewKind, readonly string[]>>;

/** Whether two kinds of review of one text need two people. */
export type TwoReviewers = "needed" | "not-needed";

/** Names of roles whose members may do the same as those who are named by id. */
export type Roles = Readonly<Partial<Record<ReviewKind | "administrator", readonly string[]>>>;

/** What every part of the gate is given: the world outside it. */
export interface Setting {
  readonly projectId: string;
  readonly lake: LakePort;
  readonly keys: GateKeys;
  /** Whether what stands in `public` is what the gate sealed. */
  readonly verdictOn: ReturnType<typeof sealVerifier>;
  readonly vault: Vault;
  readonly clock: () => Date;
  readonly reviewers: Reviewers;
  /** Sanity user ids of those who may withdraw a consent beside its reviewers. */
  readonly administrators: readonly string[];
  readonly roles: Roles;
  readonly twoReviewers: TwoReviewers;
  readonly log: (entry: LogEntry) => void;
  /** Passed at every point between two writes; a test stops the gate there. */
  readonly step: (name: Step) => Promise<void>;
}

/** The points between two writes, in their order within one undertaking. */
export type Step =
  | "publish: before the editorial transaction"
  | "publish: after the editorial transaction"
  | "outbox: before the assets"
  | "outbox: after the assets"
  | "outbox: after the public transaction"
  | "outbox: after clearing assets"
  | "outbox: after the mark"
  | "withdrawal: before the decision"
  | "withdrawal: after the decision"
  | "withdrawal: before the receipt"
  | "takedown: before the intent"
  | "takedown: after the intent"
  | "takedown: after the public transaction"
  | "takedown: after clearing assets"
  | "takedown: after the editorial transaction"
  | "purge: after the decision"
  | "purge: after the public transaction"
  | "purge: after the editorial transaction"
  | "sentinel: before the decision"
  | "sentinel: after the decision";
