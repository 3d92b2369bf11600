/**
 * The session ids (`sid`) by which log-in hands a person over to the Studio: random, good once,
 * for a short time. Only their hashes are kept, and only in memory.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../types.ts";

const SID_BYTES = 32;

interface Ticket {
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export class LoginTickets {
  readonly #tickets = new Map<string, Ticket>();
  readonly #clock: Clock;
  readonly #lifetimeMs: number;

  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  issue(userId: string): string {
    const now = this.#clock().getTime();
    for (const [key, ticket] of this.#tickets) {
      if (ticket.expiresAt <= now) {
        this.#tickets.delete(key);
      }
    }
    const sid = randomBytes(SID_BYTES).toString("base64url");
    this.#tickets.set(hashOf(sid), { userId, expiresAt: now + this.#lifetimeMs });
    return sid;
  }

  /** Whom the sid is for, once; `undefined` if it is unknown, used or too old. */
  redeem(sid: string): string | undefined {
    const key = hashOf(sid);
    const ticket = this.#tickets.get(key);
    this.#tickets.delete(key);
    return ticket !== undefined && ticket.expiresAt > this.#clock().getTime()
      ? ticket.userId
      : undefined;
  }
}

function hashOf(sid: string): string {
  return createHash("sha256").update(sid).digest("hex");
}
