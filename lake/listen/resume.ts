/**
 * Where a reader of a stream goes on. Events have the id `<transaction>#<document>`, a greeting the
 * id `<transaction>#` of what was newest when it was sent; the reader names the last one it got when
 * it comes back.
 */
import type { CommittedTransaction, Dataset } from "../types.ts";
import type { ServerEvent } from "./event-stream.ts";

export function eventIdOf(transactionId: string, documentId: string): string {
  return `${transactionId}#${documentId}`;
}

/** The id of a greeting: nothing that is in the log now is news to who gets it. */
export function positionOf(dataset: Dataset): { readonly id?: string } {
  const last = dataset.lastTransactionId();
  return last === undefined ? {} : { id: eventIdOf(last, "") };
}

export interface Resumption {
  /** From the transaction of the last event on. */
  readonly missed: Iterable<CommittedTransaction>;
  /** What of the events of a transaction the reader has not got yet. */
  readonly unheard: (
    transaction: CommittedTransaction,
    events: readonly ServerEvent[],
  ) => readonly ServerEvent[];
}

/** `undefined` where the reader has to start afresh: it was away for too long, or nobody knows its id. */
export function resumption(
  dataset: Dataset,
  lastEventId: string,
  limit: number,
): Resumption | undefined {
  const [transactionId = ""] = lastEventId.split("#", 1);
  const missed = dataset.since(transactionId, limit);
  if (missed === undefined) {
    return undefined;
  }
  return {
    missed,
    unheard: ({ id }, events) => {
      if (id !== transactionId) {
        return events;
      }
      // A connection may end between two events of one transaction.
      const heard = events.findIndex((event) => event.id === lastEventId);
      return heard === -1 ? [] : events.slice(heard + 1);
    },
  };
}
