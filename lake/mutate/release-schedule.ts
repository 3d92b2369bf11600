import type { DatasetState } from "../storage/state.ts";
import type { Clock, CommittedTransaction } from "../types.ts";
import { dueTimeOf, releaseNameOf } from "./release.ts";

/**
 * Which releases of a data set wait for their time. They are carried out when the clock has reached
 * it, whoever notices first: a timer, or somebody who reads or writes. After a restart those whose
 * time passed meanwhile are carried out before anybody sees the data set.
 */
export class ReleaseSchedule {
  readonly #clock: Clock;
  readonly #publish: (releaseName: string) => void;
  /** By the id of the release: when, in milliseconds. */
  readonly #due = new Map<string, number>();
  #earliest = Number.POSITIVE_INFINITY;
  #isAtWork = false;

  constructor(options: {
    readonly clock: Clock;
    readonly state: DatasetState;
    readonly publish: (releaseName: string) => void;
  }) {
    this.#clock = options.clock;
    this.#publish = options.publish;
    for (const document of options.state.documents()) {
      this.#note(document._id, dueTimeOf(document));
    }
  }

  /** Takes over what has been committed. */
  refresh({ changes }: CommittedTransaction): void {
    for (const { documentId, result } of changes) {
      this.#note(documentId, result && dueTimeOf(result));
    }
  }

  /** Publishes what is due, the earliest first. Cheap where nothing is. */
  carryOut(): void {
    // Publishing tells listeners, and those may read: what is being done is not begun again.
    if (this.#isAtWork || this.#earliest > this.#clock().getTime()) return;
    this.#isAtWork = true;
    try {
      const now = this.#clock().getTime();
      const waiting = [...this.#due].filter(([, due]) => due <= now);
      for (const [id] of waiting.toSorted(([, a], [, b]) => a - b)) {
        this.#publish(releaseNameOf(id));
      }
    } finally {
      this.#isAtWork = false;
    }
  }

  #note(id: string, due: number | undefined): void {
    if (due === undefined && !this.#due.has(id)) return;
    if (due === undefined) this.#due.delete(id);
    else this.#due.set(id, due);
    this.#earliest = Math.min(...this.#due.values());
  }
}
