import type { Grant, Identity, Permission, StoredDocument } from "../types.ts";
import { compileFilter, isPathFilter } from "./filter.ts";
import { EVERYTHING } from "./roles.ts";

/** What one identity may do in one data set. */
export class Access {
  readonly identity: Identity;
  readonly #grants: readonly Grant[];
  #readKey: string | undefined;

  constructor(identity: Identity, grants: readonly Grant[]) {
    this.identity = identity;
    this.#grants = grants;
  }

  may(permission: Permission, document: StoredDocument): boolean {
    return this.#grants.some(
      (grant) =>
        grant.permissions.includes(permission) &&
        compileFilter(grant.filter)(document, this.identity.id),
    );
  }

  /** Whether there is anything at all that this identity may change. */
  get mayWrite(): boolean {
    return this.#grants.some(
      ({ permissions }) => permissions.includes("create") || permissions.includes("update"),
    );
  }

  /**
   * Whether this identity may make the history of documents forgotten: whoever may change every
   * document, and nobody who writes drafts alone. History is how it is told who wrote a text.
   */
  get mayPurge(): boolean {
    return this.#grants.some(
      ({ filter, permissions }) => filter === EVERYTHING && permissions.includes("update"),
    );
  }

  /** Names what this identity may read: equal keys, equal views. */
  get readKey(): string {
    return (this.#readKey ??= this.#nameOfView());
  }

  #nameOfView(): string {
    const filters = this.#grants
      .filter((grant) => grant.permissions.includes("read"))
      .map((grant) => grant.filter);
    // A filter that is more than a path may ask who is asking.
    const asker = filters.every(isPathFilter) ? "" : this.identity.id;
    return JSON.stringify([asker, ...new Set(filters.toSorted())]);
  }
}
