/**
 * Carries the transactions of a data set to one event stream, in the order of the log and no faster
 * than it is read. What waits for its turn is bounded like what waits to be read.
 */
import type { CommittedTransaction, Dataset } from "../types.ts";
import type { EventStream, ServerEvent } from "./event-stream.ts";

/** What a stream begins with, before the transactions that come from now on. */
export interface Beginning {
  readonly greeting: readonly ServerEvent[];
  /** Up to the transaction that is the newest now; each is read when the one before it is sent. */
  readonly missed: Iterable<CommittedTransaction>;
}

interface Following {
  readonly begin: Beginning;
  /** `undefined` where the reader may hear no more. */
  readonly eventsOf: (
    transaction: CommittedTransaction,
  ) => Promise<readonly ServerEvent[] | undefined>;
  readonly backlogTransactions: number;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Sends what `eventsOf` makes of each transaction, one after the other, until the stream ends.
 * A reader who may hear no more is told to reconnect, and will be told then why he may not.
 */
export function follow(
  dataset: Dataset,
  stream: EventStream,
  { begin, eventsOf, backlogTransactions, onFault }: Following,
): void {
  const waiting: CommittedTransaction[] = [];
  let isDelivering = false;

  async function send(events: readonly ServerEvent[]): Promise<void> {
    for (const event of events) {
      await stream.send(event);
    }
  }

  async function deliver(transaction: CommittedTransaction): Promise<void> {
    const events = await eventsOf(transaction);
    if (events === undefined) {
      stream.drop();
    }
    await send(events ?? []);
  }

  async function deliverAll({ greeting, missed }: Beginning): Promise<void> {
    isDelivering = true;
    try {
      await send(greeting);
      for (const transaction of missed) {
        if (stream.ended.aborted) {
          return;
        }
        await deliver(transaction);
      }
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await deliver(next);
      }
    } catch (fault) {
      // A transaction that was not delivered leaves a hole: the reader has to start afresh.
      onFault(fault);
      stream.drop();
    } finally {
      isDelivering = false;
    }
  }

  const unsubscribe = dataset.subscribe((transaction) => {
    waiting.push(transaction);
    if (waiting.length > backlogTransactions) {
      stream.drop();
    } else if (!isDelivering) {
      void deliverAll({ greeting: [], missed: [] });
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
  void deliverAll(begin);
}
