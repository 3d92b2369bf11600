import { splitId } from "../ids.ts";
import { referencesOf } from "../mutate/references.ts";
import type { CommittedTransaction, StoredDocument } from "../types.ts";
import type { DocumentRow } from "./dataset-store.ts";

/** The current documents of one data set in memory, and who refers to whom. */
export class DatasetState {
  readonly #documents = new Map<string, StoredDocument>();
  readonly #depths = new Map<string, number>();
  readonly #groups = new Map<string, Set<string>>();
  /** Ids of versions by the bundle they are in. */
  readonly #bundles = new Map<string, Set<string>>();
  readonly #referrers = new Map<string, Map<string, { readonly strong: boolean }>>();

  constructor(rows: Iterable<DocumentRow>) {
    for (const { document, depth } of rows) {
      this.#put(document);
      this.#depths.set(document._id, depth);
    }
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id);
  }

  documents(): IterableIterator<StoredDocument> {
    return this.#documents.values();
  }

  /** Bare ids of all documents that have any version. */
  groups(): IterableIterator<string> {
    return this.#groups.keys();
  }

  /** Every version of one document: published, draft, of releases. */
  versionsOf(publishedId: string): readonly StoredDocument[] {
    return [...(this.#groups.get(publishedId) ?? [])].flatMap((id) => this.get(id) ?? []);
  }

  /** Ids of the documents of a bundle: the drafts, or the versions in a release. */
  idsIn(bundle: string): Iterable<string> {
    return this.#bundles.get(bundle) ?? [];
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
        this.#drop(documentId);
      }
    }
  }

  #put(document: StoredDocument): void {
    const { _id } = document;
    this.#documents.set(_id, document);
    const { publishedId, bundle } = splitId(_id);
    addTo(this.#groups, publishedId, _id);
    if (bundle !== undefined) addTo(this.#bundles, bundle, _id);
    for (const [target, kind] of referencesOf(document)) {
      const referrers =
        this.#referrers.get(target) ?? new Map<string, { readonly strong: boolean }>();
      referrers.set(_id, kind);
      this.#referrers.set(target, referrers);
    }
  }

  #drop(id: string): void {
    this.#documents.delete(id);
    this.#depths.delete(id);
    const { publishedId, bundle } = splitId(id);
    removeFrom(this.#groups, publishedId, id);
    if (bundle !== undefined) removeFrom(this.#bundles, bundle, id);
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

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([member]));
  else known.add(member);
}

function removeFrom(sets: Map<string, Set<string>>, key: string, member: string): void {
  const known = sets.get(key);
  known?.delete(member);
  if (known?.size === 0) sets.delete(key);
}
