/** Stands between a client and a lake, and cuts what goes through it. */
import { connect, createServer, type Socket } from "node:net";
import type { TestLake } from "../start-lake.ts";

export interface CutProxy {
  readonly url: string;
  /** Ends every connection at once, as a network that fails does. */
  cut(): void;
  close(): Promise<void>;
}

export async function startCutProxy(lake: TestLake): Promise<CutProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(lake.port, "127.0.0.1");
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        incoming.destroy();
        outgoing.destroy();
        sockets.delete(socket);
      });
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut,
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
