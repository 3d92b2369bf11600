/** The sockets of presence: `WS /socket/:dataset`. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import type { Identity } from "../types.ts";
import { PresenceConnection } from "./presence-connection.ts";
import { PresenceHub } from "./presence-hub.ts";

/** What the Studio's client takes for a sign of life. */
const HEART = "♥";

export interface PresenceLimits {
  readonly sockets: number;
  readonly socketMessageBytes: number;
  readonly socketBacklogBytes: number;
  readonly heartbeatMs: number;
}

/** How a socket finds out who speaks, for the data set it was opened for. */
export interface PresenceDoor {
  readonly dataset: string;
  readonly authorize: (authorization: string) => Identity | undefined;
  readonly mayJoin: (identity: Identity) => boolean;
}

export class PresenceServer {
  readonly #limits: PresenceLimits;
  readonly #hub = new PresenceHub();
  readonly #server: WebSocketServer;
  readonly #heart: NodeJS.Timeout;

  constructor(limits: PresenceLimits) {
    this.#limits = limits;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: limits.socketMessageBytes,
      perMessageDeflate: false,
    });
    this.#heart = setInterval(() => {
      for (const socket of this.#server.clients) {
        this.#send(socket, HEART);
      }
    }, limits.heartbeatMs);
    this.#heart.unref();
  }

  get isFull(): boolean {
    return this.#server.clients.size >= this.#limits.sockets;
  }

  /** Takes a connection over whose request was found good. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, door: PresenceDoor): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = new PresenceConnection({
        ...door,
        hub: this.#hub,
        send: (text) => this.#send(webSocket, text),
      });
      webSocket.on("message", (data: Buffer, isBinary) => {
        if (isBinary) {
          webSocket.close(1003, "Text only.");
        } else {
          connection.receive(data.toString("utf8"));
        }
      });
      webSocket.on("close", () => connection.end());
      // A broken frame or a reset closes the socket, which is all there is to do about it.
      webSocket.on("error", () => webSocket.terminate());
    });
  }

  close(): void {
    clearInterval(this.#heart);
    for (const socket of this.#server.clients) {
      socket.terminate();
    }
    this.#server.close();
  }

  /** A reader that does not read is cut off before it grows memory. */
  #send(socket: WebSocket, text: string): void {
    if (socket.bufferedAmount > this.#limits.socketBacklogBytes) {
      socket.terminate();
    } else if (socket.readyState === WebSocket.OPEN) {
      socket.send(text);
    }
  }
}
