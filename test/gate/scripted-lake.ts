/** A server that stands in for a lake and answers what a test says: what no real lake should. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

/** What was asked, as it came. */
interface Asked {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly body: string;
}

type Answering = (response: ServerResponse, asked: Asked) => void;

export interface ScriptedLake {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How it answers from now on. */
  answers(answering: Answering): void;
  close(): Promise<void>;
}

const FAILS: Answering = (response) => response.writeHead(500).end();

export async function startScriptedLake(): Promise<ScriptedLake> {
  const asked: Asked[] = [];
  let answering = FAILS;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = "", url = "", headers } = request;
      const { authorization, accept } = headers;
      const one = { method, url, authorization, accept, body };
      asked.push(one);
      answering(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answers: (how) => {
      answering = how;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
  return Buffer.concat(parts).toString("utf8");
}

export const json =
  (body: unknown, status = 200): Answering =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };

export const text =
  (body: string, status = 200, type = "text/plain"): Answering =>
  (response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  };

/** The connection ends in the middle of the body. */
export const cutOff: Answering = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"result": [', () => response.destroy());
};
