import type { DatabaseSync } from "node:sqlite";
import { Access } from "./access/access.ts";
import { grantsOf } from "./access/roles.ts";
import { LakeError } from "./errors.ts";
import { readDocumentAt, readTransactions } from "./history/history.ts";
import { Committer } from "./mutate/commit.ts";
import { Reader } from "./query/reader.ts";
import { DatasetStore } from "./storage/dataset-store.ts";
import { DatasetState } from "./storage/state.ts";
import type { Clock, Dataset, Identity, Visibility } from "./types.ts";

/** What a data set is made of. */
export interface DatasetOptions {
  readonly database: DatabaseSync;
  /** Its number in the file. */
  readonly number: number;
  readonly name: string;
  readonly visibility: Visibility;
  readonly projectId: string;
  readonly clock: Clock;
}

/**
 * Reads a data set into memory and joins its parts. `setVisibility` takes effect at once; after
 * `retire` every call answers that there is no such data set.
 */
export function openDataset(
  options: DatasetOptions,
): Dataset & { setVisibility(visibility: Visibility): void; retire(): void } {
  const { database, number, name, clock } = options;
  let visibility = options.visibility;
  let retired = false;
  const store = new DatasetStore(database, number);
  const state = new DatasetState(store.load());
  const accessOf = (identity: Identity): Access => {
    if (retired) {
      throw new LakeError(404, {
        type: "datasetNotFoundError",
        description: `The data set "${name}" has been deleted.`,
      });
    }
    return new Access(identity, grantsOf(identity, name, visibility));
  };
  const reader = new Reader({ state, clock, projectId: options.projectId, dataset: name });
  const committer = new Committer({ store, state, clock, dataset: name, reader });
  const history = { database, number, dataset: name };

  return {
    name,
    get visibility() {
      return visibility;
    },
    setVisibility(next) {
      visibility = next;
    },
    retire() {
      retired = true;
    },
    grants: (identity) => grantsOf(identity, name, visibility),
    query: async (request) => reader.query(request, accessOf(request.identity)),
    documents: async (ids, identity) => reader.documents(ids, accessOf(identity)),
    mutate: async (request) => committer.mutate(request, accessOf(request.identity)),
    act: async (request) => committer.act(request, accessOf(request.identity)),
    async *export(identity) {
      yield* reader.export(accessOf(identity));
    },
    referencesTo: async (id, identity) => reader.referencesTo(id, accessOf(identity)),
    transactions: async (range, identity) => readTransactions(history, range, accessOf(identity)),
    documentAt: async (id, moment, identity) =>
      readDocumentAt(history, id, moment, accessOf(identity)),
    subscribe: (listener) => committer.subscribe(listener),
    mayRead: async (document, identity) => accessOf(identity).may("read", document),
  };
}
