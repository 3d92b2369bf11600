/** Reads a stream of server-sent events off the wire. */
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import type { TestLake, TokenHolder } from "../start-lake.ts";

export interface WireEvent {
  readonly name: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

export class EventReader {
  readonly incoming: IncomingMessage;
  /** Everything that came, comments included. */
  text = "";
  readonly #outgoing: ClientRequest;

  private constructor(outgoing: ClientRequest, incoming: IncomingMessage) {
    this.#outgoing = outgoing;
    this.incoming = incoming;
    incoming.on("data", (part: Buffer) => {
      this.text += part.toString("utf8");
    });
    // Being cut off is part of what is tested.
    incoming.on("error", () => undefined);
  }

  static async open(
    lake: Pick<TestLake, "port" | "tokens">,
    path: string,
    options: { readonly as?: TokenHolder; readonly headers?: Record<string, string> } = {},
  ): Promise<EventReader> {
    const authorization =
      options.as === undefined ? {} : { authorization: `Bearer ${lake.tokens[options.as]}` };
    const headers = { accept: "text/event-stream", ...authorization, ...options.headers };
    return await new Promise((resolve, reject) => {
      const outgoing = request({ host: "127.0.0.1", port: lake.port, path, headers });
      outgoing.on("response", (incoming) => resolve(new EventReader(outgoing, incoming)));
      outgoing.on("error", reject);
      outgoing.end();
    });
  }

  get events(): readonly WireEvent[] {
    return this.text
      .split("\n\n")
      .slice(0, -1)
      .filter((block) => !block.startsWith(":"))
      .map(eventOf);
  }

  named(name: string): readonly WireEvent[] {
    return this.events.filter((event) => event.name === name);
  }

  close(): void {
    this.#outgoing.destroy();
  }
}

function eventOf(block: string): WireEvent {
  const fields = new Map<string, string>();
  for (const line of block.split("\n")) {
    const colon = line.indexOf(": ");
    fields.set(line.slice(0, colon), line.slice(colon + 2));
  }
  const data: unknown = JSON.parse(fields.get("data") ?? "null");
  return { name: fields.get("event") ?? "message", id: fields.get("id"), data };
}
