/**
 * Carries the transactions of a data set to one event stream, in the order of the log. Judging
 * what a listener may see takes turns; what waits for its turn is bounded like what waits to be
 * read.
 */
import type { CommittedTransaction, Dataset } from "../types.ts";
import type { EventStream } from "./event-stream.ts";

/** Calls `deliver` for each transaction, one after the other, until the stream ends. */
export function follow(
  dataset: Dataset,
  stream: EventStream,
  options: {
    readonly deliver: (transaction: CommittedTransaction) => Promise<void>;
    readonly backlogTransactions: number;
    readonly onFault: (fault: unknown) => void;
  },
): void {
  const waiting: CommittedTransaction[] = [];
  let isDelivering = false;

  async function deliverAll(): Promise<void> {
    isDelivering = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await options.deliver(next);
      }
    } catch (fault) {
      // A transaction that was not delivered leaves a hole: the reader has to start afresh.
      options.onFault(fault);
      stream.drop();
    } finally {
      isDelivering = false;
    }
  }

  const unsubscribe = dataset.subscribe((transaction) => {
    waiting.push(transaction);
    if (waiting.length > options.backlogTransactions) {
      waiting.length = 0;
      stream.drop();
    } else if (!isDelivering) {
      void deliverAll();
    }
  });
  stream.ended.addEventListener("abort", unsubscribe, { once: true });
}
