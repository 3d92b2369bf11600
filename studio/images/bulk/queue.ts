/**
 * Many files, each on its way into the library: two at a time, to be paused, taken up again,
 * stopped, and tried again one by one. No file is forgotten before somebody clears the list.
 */

/** What became of a file: `known` where the same picture was in the library already. */
export type Outcome = "added" | "known";

export type ItemState =
  | { readonly is: "waiting" }
  /** `share` of the upload, from 0 to 1. */
  | { readonly is: "working"; readonly share: number }
  | { readonly is: "done"; readonly outcome: Outcome }
  | { readonly is: "failed"; readonly error: unknown }
  | { readonly is: "stopped" };

export interface Item<Job> {
  readonly id: number;
  readonly job: Job;
  readonly state: ItemState;
}

/** Immutable: another one after each change. */
export interface QueueSnapshot<Job> {
  readonly items: readonly Item<Job>[];
  readonly isPaused: boolean;
}

/** Does the work for one file. Rejects with the reason of the signal where it was stopped. */
export type Work<Job> = (
  job: Job,
  options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<Outcome>;

/** Unpacked pictures are large: more at once would fill the memory, not the line. */
const AT_ONCE = 2;

export class BulkQueue<Job> {
  readonly #work: Work<Job>;
  readonly #listeners = new Set<() => void>();
  readonly #running = new Map<number, AbortController>();
  #lastId = 0;
  #snapshot: QueueSnapshot<Job> = { items: [], isPaused: false };

  constructor(work: Work<Job>) {
    this.#work = work;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): QueueSnapshot<Job> => this.#snapshot;

  /** Is anything under way or still to come? */
  get isBusy(): boolean {
    return this.#snapshot.items.some(({ state }) => isOpen(state));
  }

  add(jobs: readonly Job[]): void {
    const added = jobs.map((job): Item<Job> => {
      this.#lastId += 1;
      return { id: this.#lastId, job, state: { is: "waiting" } };
    });
    this.#set({ items: [...this.#snapshot.items, ...added] });
    this.#go();
  }

  /** What is under way comes to its end; nothing new begins. */
  pause(): void {
    this.#set({ isPaused: true });
  }

  resume(): void {
    this.#set({ isPaused: false });
    this.#go();
  }

  /** Ends what is under way and what waits. It stays in the list, and can be tried again. */
  stop(): void {
    const items = this.#snapshot.items.map((item) =>
      isOpen(item.state) ? { ...item, state: { is: "stopped" } as const } : item,
    );
    this.#set({ items, isPaused: false });
    for (const controller of this.#running.values()) controller.abort();
    this.#running.clear();
  }

  /** Those that failed or were stopped; all of them, or the one of this id. */
  retry(id?: number): void {
    const items = this.#snapshot.items.map((item): Item<Job> => {
      const isMeant = id === undefined || item.id === id;
      return isMeant && canRetry(item.state) ? { ...item, state: { is: "waiting" } } : item;
    });
    this.#set({ items });
    this.#go();
  }

  /** Takes one from the list that will not be tried again. */
  dismiss(id: number): void {
    const items = this.#snapshot.items.filter((item) => item.id !== id || !canRetry(item.state));
    this.#set({ items });
  }

  /** Takes what is done from the list. */
  clearDone(): void {
    this.#set({ items: this.#snapshot.items.filter(({ state }) => state.is !== "done") });
  }

  #go(): void {
    while (!this.#snapshot.isPaused && this.#running.size < AT_ONCE) {
      const next = this.#snapshot.items.find(({ state }) => state.is === "waiting");
      if (next === undefined) return;
      void this.#run(next);
    }
  }

  async #run({ id, job }: Item<Job>): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.set(id, controller);
    const onProgress = (share: number): void => {
      if (!signal.aborted) this.#become(id, { is: "working", share });
    };
    onProgress(0);
    const state = await this.#work(job, { signal, onProgress }).then(
      (outcome): ItemState => ({ is: "done", outcome }),
      (error: unknown): ItemState => ({ is: "failed", error }),
    );
    // Stopped meanwhile: the list says so already, and it may be under way anew.
    if (signal.aborted) return;
    this.#running.delete(id);
    this.#become(id, state);
    this.#go();
  }

  #become(id: number, state: ItemState): void {
    const items = this.#snapshot.items.map((item) => (item.id === id ? { ...item, state } : item));
    this.#set({ items });
  }

  #set(change: Partial<QueueSnapshot<Job>>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isOpen({ is }: ItemState): boolean {
  return is === "waiting" || is === "working";
}

function canRetry({ is }: ItemState): boolean {
  return is === "failed" || is === "stopped";
}
