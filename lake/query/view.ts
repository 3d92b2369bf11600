import { splitId } from "../ids.ts";
import type { DatasetState } from "../storage/state.ts";
import type { CommittedTransaction, StoredDocument } from "../types.ts";
import { Indexes } from "./indexes/indexes.ts";
import { byId, placeOf } from "./indexes/order.ts";
import { resolveGroup, type Stack } from "./perspective.ts";

/** What a view is of. */
export interface ViewOptions {
  readonly state: DatasetState;
  readonly stack: Stack;
  readonly mayRead: (document: StoredDocument) => boolean;
}

/**
 * The documents of one perspective that may be read with the same grants, kept in the order of
 * their ids, which is the order of a query without `order()`. Follows the commits.
 */
export class View {
  readonly #options: ViewOptions;
  readonly #byId = new Map<string, StoredDocument>();
  #documents: StoredDocument[] | undefined;
  #indexes: Indexes | undefined;

  constructor(options: ViewOptions) {
    this.#options = options;
    for (const group of options.state.groups()) this.#resolve(group);
  }

  get byId(): ReadonlyMap<string, StoredDocument> {
    return this.#byId;
  }

  get documents(): readonly StoredDocument[] {
    return (this.#documents ??= [...this.#byId.values()].toSorted(byId));
  }

  get indexes(): Indexes {
    return (this.#indexes ??= new Indexes(() => this.documents));
  }

  /** Takes over what has been committed. */
  refresh(transaction: CommittedTransaction): void {
    for (const { documentId } of transaction.changes) {
      const { publishedId } = splitId(documentId);
      for (const id of [documentId, publishedId]) this.#forget(id);
      this.#resolve(publishedId);
    }
  }

  #forget(id: string): void {
    const document = this.#byId.get(id);
    if (!document) return;
    this.#byId.delete(id);
    this.#indexes?.remove(document);
    this.#documents?.splice(placeOf(id, this.#documents), 1);
  }

  #resolve(publishedId: string): void {
    const { state, stack, mayRead } = this.#options;
    const readable = state.versionsOf(publishedId).filter(mayRead);
    for (const document of resolveGroup(publishedId, readable, stack)) {
      this.#forget(document._id);
      this.#byId.set(document._id, document);
      this.#indexes?.add(document);
      this.#documents?.splice(placeOf(document._id, this.#documents), 0, document);
    }
  }
}
