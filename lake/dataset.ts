import type { DatabaseSync } from "node:sqlite";
import type { Access } from "./access/access.ts";
import { Rights } from "./access/rights.ts";
import { LakeError } from "./errors.ts";
import { lastTransactionId, readSince } from "./history/catch-up.ts";
import { readDocumentAt, readIds, readRevision, readTransactions } from "./history/history.ts";
import { Retention } from "./history/retention.ts";
import { SYSTEM } from "./access/system.ts";
import { Committer } from "./mutate/commit.ts";
import { ReleaseSchedule } from "./mutate/release-schedule.ts";
import { Reader } from "./query/reader.ts";
import { DatasetStore } from "./storage/dataset-store.ts";
import type { Head } from "./storage/head.ts";
import { unlessUnwritable } from "./storage/refusal.ts";
import { DatasetState } from "./storage/state.ts";
import type { Clock, CustomRole, Dataset, Identity, StoredDocument, Visibility } from "./types.ts";

/** What a data set is made of. */
export interface DatasetOptions {
  readonly database: DatabaseSync;
  /** How far the logs of the lake have come. */
  readonly head: Head;
  /** Its number in the file. */
  readonly number: number;
  readonly name: string;
  readonly visibility: Visibility;
  readonly projectId: string;
  readonly clock: Clock;
  /** For how many days the history tells what was done; for ever unless given. */
  readonly historyDays?: number | undefined;
  /** Roles of the project's own; another list once one of them has changed. */
  readonly roles: () => readonly CustomRole[];
}

/** What the lake itself does with a data set. */
interface OwnDataset extends Dataset {
  /** In the file. */
  readonly number: number;
  /** Takes effect at once. */
  setVisibility(visibility: Visibility): void;
  /** From now on every call answers that there is no such data set. */
  retire(): void;
  /** Does what the clock asks for: publishes releases, forgets history. */
  keepTime(): void;
}

/** Reads a data set into memory and joins its parts. */
export function openDataset(options: DatasetOptions): OwnDataset {
  const { database, number, name, clock } = options;
  const rights = new Rights(name, options.visibility, options.roles);
  let retired = false;
  const store = new DatasetStore(database, number, options.head);
  options.head.check(number, name, store.last().sequence);
  const state = new DatasetState(store.load());
  const accessOf = (identity: Identity): Access => {
    if (retired) {
      throw new LakeError(404, {
        type: "datasetNotFoundError",
        description: `The data set "${name}" has been deleted.`,
      });
    }
    // What is due is done before anybody reads or writes, were it only a moment before.
    keepTime();
    return rights.of(identity);
  };
  const reader = new Reader({ state, clock, projectId: options.projectId, dataset: name });
  const history = { database, number, dataset: name };
  const own = rights.of(SYSTEM);
  const past = (id: string, revision: string): StoredDocument | undefined =>
    readRevision(history, id, revision);
  const committer = new Committer({ store, state, clock, dataset: name, reader, past });
  const schedule = new ReleaseSchedule({
    clock,
    state,
    publish: (release) => committer.publishScheduled(release, own),
  });
  committer.subscribe((transaction) => schedule.refresh(transaction));
  const retention = new Retention(history, clock, options.historyDays);
  // While the disk takes nothing, both wait: nobody's reading ends with that.
  const keepTime = (): void => {
    unlessUnwritable(() => schedule.carryOut());
    unlessUnwritable(() => retention.carryOut());
  };

  return {
    name,
    number,
    get visibility() {
      return rights.visibility;
    },
    setVisibility(next) {
      rights.visibility = next;
    },
    retire() {
      retired = true;
    },
    keepTime() {
      if (!retired) keepTime();
    },
    grants: (identity) => rights.grantsOf(identity),
    query: async (request) => reader.query(request, accessOf(request.identity)),
    documents: async (ids, identity) => reader.documents(ids, accessOf(identity)),
    mutate: async (request) => committer.mutate(request, accessOf(request.identity)),
    act: async (request) => committer.act(request, accessOf(request.identity)),
    async *export(identity) {
      yield* reader.export(accessOf(identity));
    },
    referencesTo: async (id, identity) => reader.referencesTo(id, accessOf(identity)),
    transactions: async (range, identity) => readTransactions(history, range, accessOf(identity)),
    idsInLog: (of) => readIds(history, of),
    documentAt: async (id, moment, identity) =>
      readDocumentAt(history, id, moment, accessOf(identity)),
    lastTransactionId: () => lastTransactionId(history),
    since: (transactionId, limit) => readSince(history, transactionId, limit),
    subscribe: (listener) => committer.subscribe(listener),
    mayRead: async (document, identity) => accessOf(identity).may("read", document),
  };
}
