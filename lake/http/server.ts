/** The HTTP face of a lake: the official clients, the Studio and its tools talk to this. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { AssetStore } from "../assets/asset-store.ts";
import { sweepAssets } from "../assets/sweep.ts";
import { StreamRegistry } from "../listen/stream-registry.ts";
import { PresenceServer } from "../presence/presence-server.ts";
import type { LakeCore } from "../types.ts";
import { createApp } from "./app.ts";
import { directQueries } from "./direct/direct-query.ts";
import type { Face } from "./face.ts";
import { KeyValues } from "./key-values.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { Tickets } from "./tickets.ts";
import { Origins } from "./origins.ts";
import { presenceUpgrade } from "./presence-upgrade.ts";
import { WaitingTurn } from "./waiting-turn.ts";

const LOOPBACK = "127.0.0.1";
const WILDCARDS = new Set(["0.0.0.0", "::"]);

export interface ServeLakeOptions {
  /** Address to bind to; `127.0.0.1` unless told otherwise. */
  readonly host?: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Pages that may call from a browser, e.g. `http://localhost:3333`. */
  readonly origins: readonly string[];
  readonly project: { readonly displayName: string };
  /** Takes what went wrong inside, one entry a call, with its stack. */
  readonly log?: (line: string) => void;
  /** Other bounds than `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
}

export interface ServedLake {
  readonly url: string;
  readonly port: number;
  addOrigin(origin: string): void;
  /** Ends streams, sockets and connections at once. The core stays open. */
  close(): Promise<void>;
}

/** Serves an open core. Rejects with the error of the socket where the port cannot be had. */
export async function serveLake(core: LakeCore, options: ServeLakeOptions): Promise<ServedLake> {
  const host = options.host ?? LOOPBACK;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    // Other protocols that a client offers to speak, like h2c, are declined by not being heard.
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === "websocket",
  });
  const face = createFace(core, options, limits, () => assetBaseOf(server, host));
  const stopCopies = core.copies.watch(({ state, target }) => {
    const copied = core.dataset(target);
    if (state === "completed" && copied !== undefined) face.assets.watch(copied);
  });
  await sweepAssets(face.assets, core.datasets());
  const presence = new PresenceServer(limits);
  const app = createApp(face, host);
  const direct = directQueries(face, host);
  const listener = getRequestListener(app.fetch);
  server.on("request", (incoming, outgoing) => {
    if (!direct(incoming, outgoing)) void listener(incoming, outgoing);
  });
  server.on("upgrade", presenceUpgrade(face, host, presence));
  await listening(server, host, options.port);
  return {
    url: urlOf(server, host),
    port: addressOf(server).port,
    addOrigin: (origin) => face.origins.add(origin),
    async close() {
      stopCopies();
      face.streams.close();
      face.assets.close();
      presence.close();
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

function createFace(
  core: LakeCore,
  options: ServeLakeOptions,
  limits: Limits,
  assetBase: () => string,
): Face {
  const log = options.log ?? (() => undefined);
  return {
    core,
    origins: new Origins(options.origins, () => core.origins.list()),
    project: options.project,
    limits,
    streams: new StreamRegistry(limits),
    assets: new AssetStore(core, limits.imageCacheBytes, (fault) => {
      log(`asset not removed, or image not kept: ${String(fault)}`);
    }),
    loginTickets: new Tickets(core.clock, limits.loginTicketMs),
    streamTickets: new Tickets(core.clock, limits.streamTicketMs),
    turn: new WaitingTurn(),
    keyValues: new KeyValues(limits.keyValuesPerUser),
    assetBase,
    startedAt: core.clock().toISOString(),
    log,
  };
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("The server listens on no TCP port.");
  }
  return address;
}

/** A wildcard is no address to call; loopback then is. */
function urlOf(server: Server, host: string): string {
  const { port } = addressOf(server);
  const name = WILDCARDS.has(host) ? LOOPBACK : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** The Studio knows a lake on this machine as `localhost`, and lets no image from elsewhere in. */
function assetBaseOf(server: Server, host: string): string {
  const isThisMachine = WILDCARDS.has(host) || host === LOOPBACK || host === "::1";
  return isThisMachine ? `http://localhost:${addressOf(server).port}` : urlOf(server, host);
}
