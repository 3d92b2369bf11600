/**
 * One stream of server-sent events with a bounded backlog. A reader that does not keep up costs a
 * fixed amount of memory: what waits for it is thrown away, it is told to reconnect, and it is cut
 * off. The clients of the Content Lake then connect again and take a new snapshot.
 */

/** An event as the wire has it. */
export interface ServerEvent {
  readonly name: string;
  readonly id?: string;
  readonly data: unknown;
}

export interface EventStreamOptions {
  /** Bytes that may wait for the reader. */
  readonly backlogBytes: number;
  /** Milliseconds that a dropped reader gets for what is left. */
  readonly drainMs: number;
  /** Ends the connection whatever waits in it. */
  readonly cut: () => void;
}

const HEARTBEAT = ":\n\n";

function encode({ name, id, data }: ServerEvent): string {
  const idLine = id === undefined ? "" : `id: ${id}\n`;
  return `event: ${name}\n${idLine}data: ${JSON.stringify(data)}\n\n`;
}

export class EventStream {
  /** The body of the answer. */
  readonly body: ReadableStream<Uint8Array>;
  readonly #options: EventStreamOptions;
  readonly #ended = new AbortController();
  #backlog: Buffer[] = [];
  #backlogBytes = 0;
  #isFinished = false;
  #wake: (() => void) | undefined;

  constructor(options: EventStreamOptions) {
    this.#options = options;
    this.body = new ReadableStream<Uint8Array>(
      { pull: (controller) => this.#pull(controller), cancel: () => this.#end() },
      { highWaterMark: 0 },
    );
  }

  /** Aborted once the stream sends no more, whoever ended it. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  send(event: ServerEvent): void {
    this.#write(encode(event));
  }

  /** A comment: keeps the connection open and tells a dead one. */
  heartbeat(): void {
    this.#write(HEARTBEAT);
  }

  /** Sends what waits and ends. */
  finish(): void {
    this.#end();
    this.#wake?.();
  }

  /** Throws away what waits, tells the reader to reconnect and ends, at once or when time is up. */
  drop(): void {
    if (this.#isFinished) {
      return;
    }
    this.#backlog = [];
    this.#backlogBytes = 0;
    this.#push(encode({ name: "reconnect", data: {} }));
    this.finish();
    setTimeout(this.#options.cut, this.#options.drainMs).unref();
  }

  #write(text: string): void {
    if (this.#isFinished) {
      return;
    }
    this.#push(text);
    if (this.#backlogBytes > this.#options.backlogBytes) {
      this.drop();
    }
  }

  #push(text: string): void {
    const bytes = Buffer.from(text);
    this.#backlog.push(bytes);
    this.#backlogBytes += bytes.byteLength;
    this.#wake?.();
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    if (this.#backlog.length === 0 && !this.#isFinished) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    if (this.#backlog.length > 0) {
      controller.enqueue(Buffer.concat(this.#backlog));
      this.#backlog = [];
      this.#backlogBytes = 0;
    }
    if (this.#isFinished) {
      controller.close();
    }
  }

  #end(): void {
    this.#isFinished = true;
    this.#ended.abort();
  }
}
