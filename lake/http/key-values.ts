/**
 * Small settings of a person's Studio (list layouts, recent searches). Kept in memory: they are
 * gone when the lake stops, and the Studio keeps its own copy in the browser.
 */
import type { Json } from "../types.ts";
import { ApiError } from "./api-error.ts";

export class KeyValues {
  readonly #byUser = new Map<string, Map<string, Json>>();
  readonly #perUser: number;

  constructor(perUser: number) {
    this.#perUser = perUser;
  }

  get(userId: string, key: string): Json | undefined {
    return this.#byUser.get(userId)?.get(key);
  }

  /** Throws an `ApiError` (400) where a user would keep more than his share. */
  set(userId: string, key: string, value: Json): void {
    const values = this.#byUser.get(userId) ?? new Map<string, Json>();
    if (!values.has(key) && values.size >= this.#perUser) {
      throw new ApiError(400, `A user may keep ${this.#perUser} keys, and they are all in use.`);
    }
    values.set(key, value);
    this.#byUser.set(userId, values);
  }
}
