import { z } from "zod";
import type { Access } from "../access/access.ts";
import { LakeError } from "../errors.ts";
import { isTransactionId, newId } from "../ids.ts";
import type { Reader } from "../query/reader.ts";
import type { DatasetStore } from "../storage/dataset-store.ts";
import type { DatasetState } from "../storage/state.ts";
import type {
  ActionsRequest,
  Clock,
  CommittedTransaction,
  DocumentChange,
  MutateRequest,
  MutateResult,
  StoredDocument,
} from "../types.ts";
import type { JsonObject } from "../json.ts";
import type { ActionHandler } from "./actions/action.ts";
import { applyAction } from "./actions/index.ts";
import { giveBack, publishScheduled } from "./actions/release/publish.ts";
import { asItem } from "./failure.ts";
import { referenceCheck } from "./integrity.ts";
import { applyMutation } from "./mutations.ts";
import { Workspace } from "./workspace.ts";

interface CommitterOptions {
  readonly store: DatasetStore;
  readonly state: DatasetState;
  readonly clock: Clock;
  readonly dataset: string;
  readonly reader: Reader;
  /** A document as it stood at a revision of the past, if the log still tells. */
  readonly past: (id: string, revision: string) => StoredDocument | undefined;
}

/** The disk refused: that says nothing about what was to be written. */
const STORAGE_STATUS = 507;

type Listener = (transaction: CommittedTransaction) => void;
type ItemKind = "mutationError" | "actionError";

/**
 * The one writer of a data set. Each request is worked out in a workspace, checked, written as
 * one SQLite transaction and synced, and only then seen by readers and listeners. All of it
 * happens without waiting in between, so that requests cannot interleave.
 */
export class Committer {
  readonly #options: CommitterOptions;
  readonly #listeners = new Set<Listener>();
  /** Committed, and not yet told to everybody: the first of them is being told. */
  readonly #untold: CommittedTransaction[] = [];
  /** The newest in the log. */
  #last: { readonly sequence: number; readonly timestamp: string };

  constructor(options: CommitterOptions) {
    this.#options = options;
    this.#last = options.store.last();
  }

  /** @throws LakeError in the shape of a `mutationError`; then nothing has changed. */
  mutate(request: MutateRequest, access: Access): MutateResult {
    const { transactionId, workspace } = this.#start(request, access);
    const findIds = (query: string, params: MutateQueryParams): readonly string[] =>
      this.#options.reader.findIds(query, params, [...workspace.readable()], access);
    const outcomes = request.mutations.flatMap((mutation, index) =>
      asItem("mutationError", index, () => {
        workspace.startItem(index);
        return applyMutation(mutation, workspace, findIds);
      }),
    );
    this.#finish("mutationError", request, transactionId, workspace);
    const results = outcomes.map(({ id, operation }) => {
      const document = workspace.get(id);
      return document && access.may("read", document)
        ? { id, operation, document }
        : { id, operation };
    });
    return { transactionId, results };
  }

  /** @throws LakeError in the shape of an `actionError`; then nothing has changed. */
  act(request: ActionsRequest, access: Access): { readonly transactionId: string } {
    const { transactionId, workspace } = this.#start(request, access);
    for (const [index, action] of request.actions.entries()) {
      asItem("actionError", index, () => {
        workspace.startItem(index);
        applyAction(action, workspace, request.dryRun === true);
      });
    }
    this.#finish("actionError", request, transactionId, workspace);
    return { transactionId };
  }

  /**
   * Publishes a release at its time, in the name of the lake. A release that cannot be published is
   * active again and says why; where the disk refuses, it goes on waiting.
   */
  publishScheduled(releaseId: string, access: Access): void {
    try {
      this.#actOn(publishScheduled, { releaseId }, access);
    } catch (error) {
      if (!(error instanceof LakeError)) throw error;
      if (error.status === STORAGE_STATUS) return;
      this.#actOn(giveBack, { releaseId, reason: reasonOf(error) }, access);
    }
  }

  #actOn(handler: ActionHandler, fields: JsonObject, access: Access): void {
    const request: ActionsRequest = { actions: [], identity: access.identity };
    const { transactionId, workspace } = this.#start(request, access);
    const action = { actionType: "publishScheduled", ...fields };
    asItem("actionError", 0, () => handler(action, workspace, false));
    this.#finish("actionError", request, transactionId, workspace);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #start(
    request: MutateRequest | ActionsRequest,
    access: Access,
  ): { readonly transactionId: string; readonly workspace: Workspace } {
    const transactionId = request.transactionId ?? newId();
    if (!isTransactionId(transactionId)) {
      throw new LakeError(400, {
        type: "validationError",
        description:
          `The transaction id ${JSON.stringify(transactionId)} cannot be used. Allowed are ` +
          'letters, digits, "_", "-" and ".", at most 128 characters.',
      });
    }
    if (this.#options.store.hasTransaction(transactionId)) {
      throw new LakeError(409, {
        type: "transactionIdAlreadyUsedError",
        description: `There is a transaction with the id "${transactionId}" already; it is not run again.`,
      });
    }
    const { state, clock, past } = this.#options;
    const now = clock().toISOString();
    // A clock that was set back must not put what is done now before what was done already.
    const timestamp = now < this.#last.timestamp ? this.#last.timestamp : now;
    const workspace = new Workspace({ state, access, transactionId, timestamp, past });
    return { transactionId, workspace };
  }

  #finish(
    kind: ItemKind,
    request: MutateRequest | ActionsRequest,
    transactionId: string,
    workspace: Workspace,
  ): void {
    const changes = workspace.changes();
    const purged = this.#idsPurgedBy(workspace);
    this.#checkReferences(kind, changes, workspace);
    if (request.dryRun === true || (changes.length === 0 && purged.size === 0)) return;
    const transaction = {
      id: transactionId,
      sequence: this.#last.sequence + 1,
      dataset: this.#options.dataset,
      timestamp: workspace.timestamp,
      author: request.identity.id,
      changes,
    };
    this.#commit(transaction, purged);
    if (purged.size > 0) this.#options.store.wipe();
  }

  #idsPurgedBy(workspace: Workspace): ReadonlySet<string> {
    const { store } = this.#options;
    return new Set(
      [...workspace.purged()].flatMap(([id, scope]) =>
        scope === "document" ? store.idsEverOf(id) : [id],
      ),
    );
  }

  #checkReferences(kind: ItemKind, changes: readonly DocumentChange[], workspace: Workspace): void {
    const check = referenceCheck(changes, this.#options.state);
    for (const change of changes) {
      asItem(kind, workspace.itemOf(change.documentId), () => check(change));
    }
  }

  #commit(transaction: CommittedTransaction, purged: ReadonlySet<string>): void {
    const { store, state, reader } = this.#options;
    const depths = store.append(transaction, (id) => state.depthOf(id), purged);
    this.#last = { sequence: transaction.sequence, timestamp: transaction.timestamp };
    state.apply(transaction, depths);
    reader.refresh(transaction);
    this.#tell(transaction);
  }

  /** A listener may cause another transaction: everybody hears of it after this one. */
  #tell(transaction: CommittedTransaction): void {
    this.#untold.push(transaction);
    if (this.#untold.length > 1) return;
    for (let next = this.#untold[0]; next !== undefined; next = this.#untold[0]) {
      for (const listener of this.#listeners) notify(listener, next);
      this.#untold.shift();
    }
  }
}

type MutateQueryParams = Parameters<Reader["findIds"]>[1];

/**
 * What is committed is committed: a listener that fails must not turn the answer into an error,
 * nor keep the others from hearing. Its error surfaces as an uncaught one.
 */
function notify(listener: Listener, transaction: CommittedTransaction): void {
  try {
    listener(transaction);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** What went wrong with the first item of a request. */
function reasonOf({ details }: LakeError): string {
  const { items } = details;
  const item: unknown = Array.isArray(items) ? items[0] : undefined;
  const parsed = failedItem.safeParse(item);
  return parsed.success ? parsed.data.error.description : details.description;
}

const failedItem = z.object({ error: z.object({ description: z.string() }) });
