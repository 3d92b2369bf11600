/**
 * Carries the transactions of a data set to one event stream, in the order of the log and no faster
 * than it is read. What waits for its turn is bounded like what waits to be read.
 */
import type { CommittedTransaction, Dataset } from "../types.ts";
import type { EventStream, ServerEvent } from "./event-stream.ts";

/**
 * Sends what `eventsOf` makes of each transaction, one after the other, until the stream ends.
 * `eventsOf` answers `undefined` where the reader may hear no more: he is told to reconnect, and
 * will be told then why he may not.
 */
export function follow(
  dataset: Dataset,
  stream: EventStream,
  options: {
    readonly eventsOf: (
      transaction: CommittedTransaction,
    ) => Promise<readonly ServerEvent[] | undefined>;
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
        const events = await options.eventsOf(next);
        if (events === undefined) {
          stream.drop();
        }
        for (const event of events ?? []) {
          await stream.send(event);
        }
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
      stream.drop();
    } else if (!isDelivering) {
      void deliverAll();
    }
  });
  stream.ended.addEventListener(
    "abort",
    () => {
      unsubscribe();
      waiting.length = 0;
    },
    { once: true },
  );
}
