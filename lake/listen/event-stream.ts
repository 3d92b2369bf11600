/**
 * One stream of server-sent events with a bounded backlog. A reader that does not keep up costs a
 * fixed amount of memory: after a while what waits for it is thrown away, it is told to reconnect,
 * and it is cut off. The clients of the Content Lake then connect again and take a new snapshot.
 */

/** An event as the wire has it. */
export interface ServerEvent {
  readonly name: string;
  readonly id?: string;
  readonly data: unknown;
}

export interface EventStreamOptions {
  /** Bytes that may wait for the reader before the sender has to. */
  readonly backlogBytes: number;
  /** Milliseconds that the sender waits for the reader, and that a dropped one has to leave. */
  readonly drainMs: number;
  /** Ends the connection whatever waits in it. */
  readonly cut: () => void;
}

const HEARTBEAT = Buffer.from(":\n\n");

/** An event that goes to many is put into bytes once, and held once however many have yet to read it. */
const encoded = new WeakMap<ServerEvent, Buffer>();

function encode(event: ServerEvent): Buffer {
  const known = encoded.get(event);
  if (known !== undefined) {
    return known;
  }
  const { name, id, data } = event;
  const idLine = id === undefined ? "" : `id: ${id}\n`;
  const bytes = Buffer.from(`event: ${name}\n${idLine}data: ${JSON.stringify(data)}\n\n`);
  encoded.set(event, bytes);
  return bytes;
}

export class EventStream {
  /** The body of the answer. */
  readonly body: ReadableStream<Uint8Array>;
  readonly #options: EventStreamOptions;
  readonly #ended = new AbortController();
  #backlog: Buffer[] = [];
  #backlogBytes = 0;
  /** The reader waits for something to be sent. */
  #wakeReader: (() => void) | undefined;
  /** The sender waits for the reader. */
  #wakeSender: (() => void) | undefined;

  constructor(options: EventStreamOptions) {
    this.#options = options;
    this.body = new ReadableStream<Uint8Array>(
      { pull: (controller) => this.#pull(controller), cancel: () => this.finish() },
      { highWaterMark: 0 },
    );
  }

  /** Aborted once the stream takes no more, whoever ended it. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Sends, and resolves once there is room for more; a reader that makes none in time is dropped. */
  async send(event: ServerEvent): Promise<void> {
    this.#push(encode(event));
    if (this.#isFull && !this.ended.aborted) {
      await this.#room();
    }
  }

  /** A comment: keeps the connection open and tells a dead one. */
  heartbeat(): void {
    if (!this.#isFull) {
      this.#push(HEARTBEAT);
    }
  }

  /** Ends when what waits is read. */
  finish(): void {
    this.#ended.abort();
    this.#wakeReader?.();
    this.#wakeSender?.();
  }

  /** Throws away what waits, tells the reader to reconnect and ends, at once or when time is up. */
  drop(): void {
    if (this.ended.aborted) {
      return;
    }
    this.#take();
    this.#push(encode({ name: "reconnect", data: {} }));
    this.finish();
    setTimeout(this.#options.cut, this.#options.drainMs).unref();
  }

  get #isFull(): boolean {
    return this.#backlogBytes > this.#options.backlogBytes;
  }

  async #room(): Promise<void> {
    const timer = setTimeout(() => this.drop(), this.#options.drainMs);
    await new Promise<void>((resolve) => {
      this.#wakeSender = resolve;
    });
    clearTimeout(timer);
  }

  #push(bytes: Buffer): void {
    if (this.ended.aborted) {
      return;
    }
    this.#backlog.push(bytes);
    this.#backlogBytes += bytes.byteLength;
    this.#wakeReader?.();
  }

  /** Everything that waits. */
  #take(): Buffer {
    const bytes = Buffer.concat(this.#backlog);
    this.#backlog = [];
    this.#backlogBytes = 0;
    return bytes;
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    if (this.#backlog.length === 0 && !this.ended.aborted) {
      await new Promise<void>((resolve) => {
        this.#wakeReader = resolve;
      });
    }
    if (this.#backlog.length > 0) {
      controller.enqueue(this.#take());
      this.#wakeSender?.();
    } else {
      controller.close();
    }
  }
}
