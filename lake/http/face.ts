/** What every endpoint works with. */
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { AssetStore } from "../assets/asset-store.ts";
import type { StreamRegistry } from "../listen/stream-registry.ts";
import type { Identity, LakeCore } from "../types.ts";
import type { KeyValues } from "./key-values.ts";
import type { Limits } from "./limits.ts";
import type { StreamTicket } from "./stream-spreading.ts";
import type { Tickets } from "./tickets.ts";
import type { Origins } from "./origins.ts";
import type { WaitingTurn } from "./waiting-turn.ts";

export interface Face {
  readonly core: LakeCore;
  readonly origins: Origins;
  readonly project: { readonly displayName: string };
  readonly limits: Limits;
  readonly streams: StreamRegistry;
  readonly assets: AssetStore;
  /** Session ids (`sid`) by which log-in hands a person, by id, over to the Studio. */
  readonly loginTickets: Tickets<string>;
  readonly streamTickets: Tickets<StreamTicket>;
  readonly keyValues: KeyValues;
  readonly turn: WaitingTurn;
  /** What URLs of assets begin with, e.g. `http://localhost:3400`; known once the lake listens. */
  readonly assetBase: () => string;
  /** ISO 8601: stands for when the project came to be, which the core does not record. */
  readonly startedAt: string;
  readonly log: (line: string) => void;
}

/** What the request brought, established before an endpoint runs. */
interface LakeVariables {
  readonly identity: Identity;
  readonly token: string | undefined;
}

export interface LakeEnv {
  Bindings: HttpBindings;
  Variables: LakeVariables;
}

export type LakeContext = Context<LakeEnv>;

/** One endpoint. Throws `ApiError` or `LakeError` to refuse. */
export type Endpoint = (context: LakeContext) => Response | Promise<Response>;
