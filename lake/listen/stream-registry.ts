/** All event streams that are open: their number is bounded, they beat, and they end together. */
import { EventStream, type EventStreamOptions } from "./event-stream.ts";

export class StreamRegistry {
  /** Each with the data set that it is about. */
  readonly #streams = new Map<EventStream, string>();
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
      for (const stream of this.#streams.keys()) {
        stream.heartbeat();
      }
    }, limits.heartbeatMs);
    this.#heart.unref();
  }

  get isFull(): boolean {
    return this.#streams.size >= this.#limits.streams;
  }

  /** A new stream about a data set; `cut` ends its connection whatever waits in it. */
  open(dataset: string, cut: EventStreamOptions["cut"]): EventStream {
    const stream = new EventStream({
      backlogBytes: this.#limits.streamBacklogBytes,
      drainMs: this.#limits.streamDrainMs,
      cut,
    });
    this.#streams.set(stream, dataset);
    stream.ended.addEventListener("abort", () => this.#streams.delete(stream), { once: true });
    return stream;
  }

  /** Ends the streams of a data set that is no more, for good: their readers do not come back. */
  disconnect(dataset: string): void {
    for (const [stream, about] of this.#streams) {
      if (about === dataset) {
        const reason = `The data set ${JSON.stringify(dataset)} was deleted.`;
        void stream.send({ name: "disconnect", data: { reason } });
        stream.finish();
      }
    }
  }

  /** Ends every stream. */
  close(): void {
    clearInterval(this.#heart);
    for (const stream of this.#streams.keys()) {
      stream.finish();
    }
  }
}
