/**
 * Who is where in a data set. The lake keeps nothing of it but who is connected: it passes what
 * one Studio says on to the others, and tells them when a connection is gone.
 */
import type { Json } from "../types.ts";

/** What the hub needs of a connection. */
export interface PresenceMember {
  readonly userId: string;
  /** Sends an event to each subscription of this connection. */
  push(event: PresenceEvent): void;
}

/** An event as the Studio's client reads it. `i` is who it is about. */
export type PresenceEvent =
  | { readonly type: "state"; readonly i: string; readonly m: Json }
  | { readonly type: "rollCall"; readonly i: string; readonly session: string }
  | {
      readonly type: "disconnect";
      readonly i: string;
      readonly m: { readonly session: string };
    };

export class PresenceHub {
  readonly #members = new Map<string, Set<PresenceMember>>();

  /** Returns how to leave. */
  join(dataset: string, member: PresenceMember): () => void {
    const members = this.#members.get(dataset) ?? new Set();
    members.add(member);
    this.#members.set(dataset, members);
    return () => {
      members.delete(member);
    };
  }

  /** To everyone in the data set, the sender included: a person may have two windows open. */
  broadcast(dataset: string, event: PresenceEvent): void {
    for (const member of this.#members.get(dataset) ?? []) {
      member.push(event);
    }
  }
}
