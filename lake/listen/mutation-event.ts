/** What a transaction looks like to one listener: one event for each document that it may see. */
import type {
  CommittedTransaction,
  DocumentChange,
  Json,
  StoredDocument,
  Transition,
} from "../types.ts";
import type { ServerEvent } from "./event-stream.ts";
import { eventIdOf } from "./resume.ts";

export interface ListenerOptions {
  readonly includeResult: boolean;
  readonly includePreviousRevision: boolean;
  readonly includeMutations: boolean;
  readonly includeAllVersions: boolean;
  readonly includeEffects: boolean;
  readonly visibility: "query" | "transaction";
}

/** Whether a listener may know of a state of a document, and whether his filter means it. */
export type Sight = "no" | "unmatched" | "matched";

/** One document of a transaction as the listener sees it. */
export interface SeenChange {
  readonly change: DocumentChange;
  /** Towards the filter: a document that comes to match appears, though it was there before. */
  readonly transition: Transition;
  readonly previous: StoredDocument | undefined;
  readonly result: StoredDocument | undefined;
}

/**
 * Judges one change by `sees`, which says whether the listener may read a state of a document and
 * whether its filter means it. `undefined` where neither state concerns the listener. A state that
 * it may not see is left out, and with it everything that would tell of it.
 */
export async function seen(
  change: DocumentChange,
  sees: (document: StoredDocument) => Promise<Sight>,
): Promise<SeenChange | undefined> {
  const before = change.previous === undefined ? "no" : await sees(change.previous);
  const after = change.result === undefined ? "no" : await sees(change.result);
  if (before !== "matched" && after !== "matched") {
    return undefined;
  }
  return {
    change,
    transition: transitionOf(before === "matched", after === "matched"),
    previous: before === "no" ? undefined : change.previous,
    result: after === "no" ? undefined : change.result,
  };
}

function transitionOf(before: boolean, after: boolean): Transition {
  if (before && after) {
    return "update";
  }
  return after ? "appear" : "disappear";
}

/** Patches between what the listener may see: exactly `[0, null]` tells that there is nothing. */
function effectsOf({ change, previous, result }: SeenChange): DocumentChange["effects"] {
  if (previous === change.previous && result === change.result) {
    return change.effects;
  }
  return { apply: [0, content(result)], revert: [0, content(previous)] };
}

/** Effects leave `_rev` out: it is the id of the transaction, which the event tells. */
function content(document: StoredDocument | undefined): Json {
  if (document === undefined) {
    return null;
  }
  const { _rev, ...rest } = document;
  return rest;
}

/** By transaction, and by what a listener asked for and saw: equal events, for all who listen alike. */
const shared = new WeakMap<CommittedTransaction, Map<string, readonly ServerEvent[]>>();

/**
 * The events of one transaction; their count is of this listener's, as clients wait for it. Listeners
 * that asked for the same and saw the same get the same objects, which are then put into bytes but once.
 */
export function mutationEvents(
  transaction: CommittedTransaction,
  changes: readonly SeenChange[],
  options: ListenerOptions,
): readonly ServerEvent[] {
  const known = shared.get(transaction) ?? new Map<string, readonly ServerEvent[]>();
  shared.set(transaction, known);
  const key = JSON.stringify([options, changes.map(sightOf)]);
  const events = known.get(key) ?? eventsOf(transaction, changes, options);
  known.set(key, events);
  return events;
}

function sightOf({ change, transition, previous, result }: SeenChange): readonly unknown[] {
  return [change.documentId, transition, previous !== undefined, result !== undefined];
}

function eventsOf(
  transaction: CommittedTransaction,
  changes: readonly SeenChange[],
  options: ListenerOptions,
): readonly ServerEvent[] {
  return changes.map((seenChange, index) => {
    const { change, transition, previous, result } = seenChange;
    const eventId = eventIdOf(transaction.id, change.documentId);
    const isWhole = previous === change.previous && result === change.result;
    return {
      name: "mutation",
      id: eventId,
      data: {
        eventId,
        documentId: change.documentId,
        transactionId: transaction.id,
        transition,
        identity: transaction.author,
        mutations: options.includeMutations && isWhole ? change.mutations : [],
        ...(previous === undefined ? {} : { previousRev: previous._rev }),
        resultRev: transaction.id,
        ...(options.includeResult && result !== undefined ? { result } : {}),
        ...(options.includePreviousRevision ? { previous: previous ?? null } : {}),
        ...(options.includeEffects ? { effects: effectsOf(seenChange) } : {}),
        timestamp: transaction.timestamp,
        visibility: options.visibility,
        transactionTotalEvents: changes.length,
        transactionCurrentEvent: index,
      },
    };
  });
}
