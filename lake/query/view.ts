import { splitId } from "../ids.ts";
import type { DatasetState } from "../storage/state.ts";
import type { CommittedTransaction, StoredDocument } from "../types.ts";
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
  readonly #byType = new Map<string, readonly StoredDocument[]>();
  #documents: StoredDocument[] | undefined;

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

  ofType(type: string): readonly StoredDocument[] {
    const known = this.#byType.get(type);
    if (known) return known;
    const made = this.documents.filter(({ _type }) => _type === type);
    this.#byType.set(type, made);
    return made;
  }

  /** Takes over what has been committed. */
  refresh(transaction: CommittedTransaction): void {
    for (const { documentId, previous, result } of transaction.changes) {
      const { publishedId } = splitId(documentId);
      for (const id of [documentId, publishedId]) this.#forget(id);
      if (previous) this.#byType.delete(previous._type);
      if (result) this.#byType.delete(result._type);
      this.#resolve(publishedId);
    }
  }

  #forget(id: string): void {
    const document = this.#byId.get(id);
    if (!document) return;
    this.#byId.delete(id);
    this.#byType.delete(document._type);
    this.#documents?.splice(placeOf(id, this.#documents), 1);
  }

  #resolve(publishedId: string): void {
    const { state, stack, mayRead } = this.#options;
    const readable = state.versionsOf(publishedId).filter(mayRead);
    for (const document of resolveGroup(publishedId, readable, stack)) {
      this.#forget(document._id);
      this.#byId.set(document._id, document);
      this.#byType.delete(document._type);
      this.#documents?.splice(placeOf(document._id, this.#documents), 0, document);
    }
  }
}

/** Where an id stands, or would stand. */
function placeOf(id: string, documents: readonly StoredDocument[]): number {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const document = documents[middle];
    if (document && document._id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byId(a: StoredDocument, b: StoredDocument): number {
  return a._id < b._id ? -1 : 1;
}
