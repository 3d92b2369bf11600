/**
 * What hands something over from one request to the next: random, good once, for a short time. Only
 * hashes of tickets are kept, and only in memory.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../types.ts";

const TICKET_BYTES = 32;

interface Entry<Value> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export class Tickets<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #clock: Clock;
  readonly #lifetimeMs: number;

  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  issue(value: Value): string {
    const now = this.#clock().getTime();
    for (const [key, { expiresAt }] of this.#entries) {
      if (expiresAt <= now) {
        this.#entries.delete(key);
      }
    }
    const ticket = randomBytes(TICKET_BYTES).toString("base64url");
    this.#entries.set(hashOf(ticket), { value, expiresAt: now + this.#lifetimeMs });
    return ticket;
  }

  /** What the ticket is good for; `undefined` if it is unknown, used or too old. */
  look(ticket: string): Value | undefined {
    const entry = this.#entries.get(hashOf(ticket));
    return entry !== undefined && entry.expiresAt > this.#clock().getTime()
      ? entry.value
      : undefined;
  }

  /** Likewise, once. */
  redeem(ticket: string): Value | undefined {
    const value = this.look(ticket);
    this.#entries.delete(hashOf(ticket));
    return value;
  }
}

function hashOf(ticket: string): string {
  return createHash("sha256").update(ticket).digest("hex");
}
