import { referencesOf } from "../mutate/references.ts";
import type { CommittedTransaction, StoredDocument } from "../types.ts";
import type { DocumentRow } from "./dataset-store.ts";

/** The current documents of one data set in memory, and who refers to whom. */
export class DatasetState {
  readonly #documents = new Map<string, StoredDocument>();
  readonly #depths = new Map<string, number>();
  readonly #referrers = new Map<string, Map<string, { readonly strong: boolean }>>();
  #version = 0;

  constructor(rows: Iterable<DocumentRow>) {
    for (const { document, depth } of rows) {
      this.#put(document);
      this.#depths.set(document._id, depth);
    }
  }

  /** Grows with every commit: whatever was derived from an older one is stale. */
  get version(): number {
    return this.#version;
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id);
  }

  documents(): IterableIterator<StoredDocument> {
    return this.#documents.values();
  }

  /** How many changes ago the log last held the whole document. */
  depthOf(id: string): number {
    return this.#depths.get(id) ?? 0;
  }

  /** Ids of the documents that refer to `id`. */
  referrersOf(id: string): ReadonlyMap<string, { readonly strong: boolean }> {
    return this.#referrers.get(id) ?? new Map<string, { readonly strong: boolean }>();
  }

  /** Takes over what has been committed. */
  apply(transaction: CommittedTransaction, depths: ReadonlyMap<string, number>): void {
    for (const { documentId, result } of transaction.changes) {
      this.#forgetReferences(documentId);
      if (result) {
        this.#put(result);
        this.#depths.set(documentId, depths.get(documentId) ?? 0);
      } else {
        this.#documents.delete(documentId);
        this.#depths.delete(documentId);
      }
    }
    this.#version += 1;
  }

  #put(document: StoredDocument): void {
    this.#documents.set(document._id, document);
    for (const [target, kind] of referencesOf(document)) {
      const referrers =
        this.#referrers.get(target) ?? new Map<string, { readonly strong: boolean }>();
      referrers.set(document._id, kind);
      this.#referrers.set(target, referrers);
    }
  }

  #forgetReferences(id: string): void {
    const document = this.#documents.get(id);
    if (!document) return;
    for (const target of referencesOf(document).keys()) {
      const referrers = this.#referrers.get(target);
      referrers?.delete(id);
      if (referrers?.size === 0) this.#referrers.delete(target);
    }
  }
}
