/**
 * Live content: the sync tags of transactions, to front ends that show what is published. The last
 * ones of each data set are kept, so that a page that lost its connection catches up; one that was
 * away for longer is told to start afresh.
 */
import { syncTagsOfTransaction } from "../query/sync-tags.ts";
import type { CommittedTransaction, Dataset, DocumentChange } from "../types.ts";
import type { ServerEvent } from "./event-stream.ts";

interface Entry {
  readonly event: ServerEvent;
  readonly isPublished: boolean;
}

/** Ids with a dot are drafts, versions and documents of the system: nobody reads them unsigned. */
function isOfPublished({ documentId }: DocumentChange): boolean {
  return !documentId.includes(".");
}

function entryOf(transaction: CommittedTransaction): Entry {
  return {
    event: {
      name: "message",
      id: transaction.id,
      data: { id: transaction.id, tags: syncTagsOfTransaction(transaction) },
    },
    isPublished: transaction.changes.some(isOfPublished),
  };
}

export class LiveTags {
  readonly #recent = new Map<Dataset, Entry[]>();
  readonly #stops: (() => void)[] = [];
  readonly #kept: number;

  constructor(kept: number) {
    this.#kept = kept;
  }

  /** The event of a transaction, if a reader with or without sight of drafts is concerned by it. */
  eventsOf(transaction: CommittedTransaction, includeDrafts: boolean): readonly ServerEvent[] {
    const { event, isPublished } = entryOf(transaction);
    return includeDrafts || isPublished ? [event] : [];
  }

  /** What came after the event `lastId`; `undefined` if that is no longer known. */
  since(
    dataset: Dataset,
    lastId: string,
    includeDrafts: boolean,
  ): readonly ServerEvent[] | undefined {
    const entries = this.#watch(dataset);
    const index = entries.findLastIndex(({ event }) => event.id === lastId);
    return index === -1
      ? undefined
      : entries
          .slice(index + 1)
          .filter(({ isPublished }) => includeDrafts || isPublished)
          .map(({ event }) => event);
  }

  /** Begins to keep the tags of a data set: with its first live stream, not before. */
  watch(dataset: Dataset): void {
    this.#watch(dataset);
  }

  close(): void {
    for (const stop of this.#stops) {
      stop();
    }
  }

  #watch(dataset: Dataset): readonly Entry[] {
    const known = this.#recent.get(dataset);
    if (known !== undefined) {
      return known;
    }
    const entries: Entry[] = [];
    this.#recent.set(dataset, entries);
    this.#stops.push(
      dataset.subscribe((transaction) => {
        entries.push(entryOf(transaction));
        if (entries.length > this.#kept) {
          entries.shift();
        }
      }),
    );
    return entries;
  }
}
