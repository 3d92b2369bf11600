/** All event streams that are open: their number is bounded, they beat, and they end together. */
import { EventStream, type EventStreamOptions } from "./event-stream.ts";

export class StreamRegistry {
  readonly #streams = new Set<EventStream>();
  readonly #limits: {
    readonly streams: number;
    readonly streamBacklogBytes: number;
    readonly streamDrainMs: number;
  };
  readonly #heart: NodeJS.Timeout;

  constructor(limits: {
    readonly streams: number;
    readonly streamBacklogBytes: number;
    readonly streamDrainMs: number;
    readonly heartbeatMs: number;
  }) {
    this.#limits = limits;
    this.#heart = setInterval(() => {
      for (const stream of this.#streams) {
        stream.heartbeat();
      }
    }, limits.heartbeatMs);
    this.#heart.unref();
  }

  get isFull(): boolean {
    return this.#streams.size >= this.#limits.streams;
  }

  /** A new stream; `cut` ends its connection whatever waits in it. */
  open(cut: EventStreamOptions["cut"]): EventStream {
    const stream = new EventStream({
      backlogBytes: this.#limits.streamBacklogBytes,
      drainMs: this.#limits.streamDrainMs,
      cut,
    });
    this.#streams.add(stream);
    stream.ended.addEventListener("abort", () => this.#streams.delete(stream), { once: true });
    return stream;
  }

  /** Ends every stream. */
  close(): void {
    clearInterval(this.#heart);
    for (const stream of this.#streams) {
      stream.finish();
    }
  }
}
