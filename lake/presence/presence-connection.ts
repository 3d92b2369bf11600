/** One presence socket: JSON-RPC 2.0, as the Studio's client speaks it. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Identity, Json } from "../types.ts";
import type { PresenceEvent, PresenceHub, PresenceMember } from "./presence-hub.ts";

/** Codes that the Studio's client knows. */
const ERRORS = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  unauthorized: 4001,
} as const;

const MAX_PER_SOCKET = 20;

const requestSchema = z.object({
  jsonrpc: z.literal("2.0"),
  method: z.string(),
  params: z.record(z.string(), z.custom<Json>()).default({}),
  id: z.union([z.string(), z.number()]),
});
type Request = z.output<typeof requestSchema>;

const authorizationSchema = z.object({ authorization: z.string() });
const sessionSchema = z.object({ session: z.string().min(1).max(128) });
const unsubscribeSchema = z.object({ subscriptionId: z.string() });
const announceSchema = z.object({
  data: z.looseObject({
    sessionId: z.string().min(1).max(128),
    locations: z.array(z.custom<Json>()).max(100),
  }),
});

export interface PresenceConnectionOptions {
  readonly dataset: string;
  readonly hub: PresenceHub;
  /** Whom the text of an `Authorization` header stands for; `undefined` if nobody. */
  readonly authorize: (authorization: string) => Identity | undefined;
  /** Whether he may know who is at work in the data set. */
  readonly mayJoin: (identity: Identity) => boolean;
  readonly send: (text: string) => void;
}

/** A refusal as JSON-RPC has it. */
class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export class PresenceConnection implements PresenceMember {
  readonly #options: PresenceConnectionOptions;
  readonly #subscriptions = new Set<string>();
  /** Sessions that were announced here, and that end with the socket. */
  readonly #sessions = new Set<string>();
  #identity: Identity | undefined;
  #leave: (() => void) | undefined;

  constructor(options: PresenceConnectionOptions) {
    this.#options = options;
  }

  get userId(): string {
    return this.#identity?.id ?? "";
  }

  push(event: PresenceEvent): void {
    for (const subscription of this.#subscriptions) {
      this.#send({
        method: "presence_subscription",
        params: { subscription, result: event },
      });
    }
  }

  receive(text: string): void {
    const request = this.#parse(text);
    if (request === undefined) {
      return;
    }
    try {
      this.#send({ id: request.id, result: this.#answer(request) });
    } catch (error) {
      if (!(error instanceof RpcError)) {
        throw error;
      }
      this.#send({ id: request.id, error: { code: error.code, message: error.message } });
    }
  }

  /** The socket is gone: the others are told of every session on it. */
  end(): void {
    this.#leave?.();
    for (const session of this.#sessions) {
      this.#tellGone(session);
    }
    this.#sessions.clear();
  }

  #parse(text: string): Request | undefined {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.#send({ id: null, error: { code: ERRORS.parse, message: "This is not JSON." } });
      return undefined;
    }
    const parsed = requestSchema.safeParse(value);
    if (!parsed.success) {
      const message = `This is no request: ${z.prettifyError(parsed.error)}`;
      this.#send({ id: null, error: { code: ERRORS.invalidRequest, message } });
      return undefined;
    }
    return parsed.data;
  }

  #answer({ method, params }: Request): Json {
    switch (method) {
      case "authorization":
        return this.#authorize(parameters(authorizationSchema, params).authorization);
      case "presence_subscribe":
        return this.#subscribe();
      case "presence_unsubscribe":
        this.#subscriptions.delete(parameters(unsubscribeSchema, params).subscriptionId);
        return true;
      case "presence_rollcall": {
        const { session } = parameters(sessionSchema, params);
        this.#broadcast({ type: "rollCall", i: this.#signedIn().id, session });
        return true;
      }
      case "presence_announce": {
        const { id } = this.#signedIn();
        const { sessionId, locations } = parameters(announceSchema, params).data;
        requireRoom(this.#sessions, sessionId);
        this.#sessions.add(sessionId);
        this.#broadcast({ type: "state", i: id, m: { sessionId, locations } });
        return true;
      }
      case "presence_disconnect": {
        const { session } = parameters(sessionSchema, params);
        // Only a session of this very socket: nobody says that someone else is gone.
        if (this.#sessions.delete(session)) {
          this.#tellGone(session);
        }
        return true;
      }
      default:
        throw new RpcError(ERRORS.methodNotFound, `There is no method ${JSON.stringify(method)}.`);
    }
  }

  #authorize(authorization: string): true {
    const identity = this.#options.authorize(authorization);
    if (identity === undefined || !this.#options.mayJoin(identity)) {
      throw new RpcError(ERRORS.unauthorized, "The token does not open this data set.");
    }
    this.#identity = identity;
    this.#leave ??= this.#options.hub.join(this.#options.dataset, this);
    return true;
  }

  #subscribe(): string {
    this.#signedIn();
    const subscription = randomUUID();
    requireRoom(this.#subscriptions, subscription);
    this.#subscriptions.add(subscription);
    return subscription;
  }

  #signedIn(): Identity {
    if (this.#identity === undefined) {
      throw new RpcError(ERRORS.unauthorized, "Send `authorization` with a token first.");
    }
    return this.#identity;
  }

  #tellGone(session: string): void {
    this.#broadcast({ type: "disconnect", i: this.userId, m: { session } });
  }

  #broadcast(event: PresenceEvent): void {
    this.#options.hub.broadcast(this.#options.dataset, event);
  }

  #send(message: Record<string, unknown>): void {
    this.#options.send(JSON.stringify({ jsonrpc: "2.0", ...message }));
  }
}

/** A Studio has one session and one subscription on a socket; a few more do no harm. */
function requireRoom(known: ReadonlySet<string>, added: string): void {
  if (!known.has(added) && known.size >= MAX_PER_SOCKET) {
    throw new RpcError(
      ERRORS.invalidRequest,
      `A socket carries at most ${MAX_PER_SOCKET} of these.`,
    );
  }
}

function parameters<Schema extends z.ZodType>(
  schema: Schema,
  params: Request["params"],
): z.output<Schema> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) {
    throw new RpcError(ERRORS.invalidParams, z.prettifyError(parsed.error));
  }
  return parsed.data;
}
