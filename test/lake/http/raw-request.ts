/** A request as the wire has it, where the official client would be too polite. */
import { type IncomingHttpHeaders, request } from "node:http";
import type { TestLake, TokenHolder } from "../start-lake.ts";

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON; `undefined` where it is none. */
  readonly json: unknown;
}

export interface RawOptions {
  readonly method?: string;
  readonly as?: TokenHolder;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; anything but a string or bytes as JSON. */
  readonly body?: unknown;
}

function encode(body: unknown): string | Buffer | undefined {
  return body === undefined || typeof body === "string" || Buffer.isBuffer(body)
    ? body
    : JSON.stringify(body);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

export async function rawRequest(
  lake: TestLake,
  path: string,
  options: RawOptions = {},
): Promise<RawAnswer> {
  const body = encode(options.body);
  const headers = {
    ...(options.as === undefined ? {} : { authorization: `Bearer ${lake.tokens[options.as]}` }),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...options.headers,
  };
  return await new Promise((resolve, reject) => {
    const outgoing = request(
      { host: "127.0.0.1", port: lake.port, path, method: options.method ?? "GET", headers },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on("data", (part: Buffer) => parts.push(part));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const bytes = Buffer.concat(parts);
          const text = bytes.toString("utf8");
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            bytes,
            text,
            json: parsed(text),
          });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
