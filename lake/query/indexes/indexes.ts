import { splitId } from "../../ids.ts";
import { isJsonArray, isJsonObject } from "../../json.ts";
import type { Json, StoredDocument } from "../../types.ts";
import { type AttributePath, namesOf, valueAt } from "./attribute.ts";
import { BucketIndex, isKey, type Key } from "./bucket-index.ts";
import { SortedIndex } from "./sorted-index.ts";

/**
 * Indexes beside those on `_type` and references. Each costs memory for every document, and
 * anybody may ask for one by a query: the one used longest ago gives way.
 */
const MOST_INDEXES = 32;

/**
 * The indexes of one view. Each is made when a query first asks for it, and follows the commits
 * from then on.
 */
export class Indexes {
  /** All documents in the order of ids, as they are now. */
  readonly #documents: () => readonly StoredDocument[];
  readonly #made = new Map<string, BucketIndex | SortedIndex>();
  /** The name of the one used last, which is the last to give way. */
  #newest: string | undefined;
  readonly #types: BucketIndex;
  #references: BucketIndex | undefined;

  constructor(documents: () => readonly StoredDocument[]) {
    this.#documents = documents;
    this.#types = new BucketIndex(documents(), ({ _type }) => [_type]);
  }

  ofType(type: string): readonly StoredDocument[] {
    return this.#types.get(type);
  }

  /** By every `_ref` that `references()` would find. */
  get references(): BucketIndex {
    return (this.#references ??= new BucketIndex(this.#documents(), referencesIn));
  }

  /** By the scalar that stands at `path`. */
  equal(path: AttributePath): BucketIndex {
    return this.#bucket(namesOf(path).exact, (document) => {
      const value = valueAt(document, path);
      return isKey(value) ? [value] : [];
    });
  }

  /** By the scalars in the list that stands at `path`. */
  members(path: AttributePath): BucketIndex {
    return this.#bucket(`members ${namesOf(path).exact}`, (document) => {
      const value = valueAt(document, path);
      return isJsonArray(value) ? value.filter(isKey) : [];
    });
  }

  /** By the bare id that `sanity::versionOf()` asks for; a version has its own id as well. */
  get versions(): BucketIndex {
    return this.#bucket("versions", ({ _id }) => [_id, splitId(_id).publishedId]);
  }

  /** The documents of one type, or all, in the order of the values at `path`. */
  sorted(path: AttributePath, type: string | undefined): SortedIndex {
    const name = `sorted ${JSON.stringify([path, type])}`;
    const known = this.#used(name);
    if (known instanceof SortedIndex) return known;
    const documents = type === undefined ? this.#documents() : this.ofType(type);
    return this.#keep(name, new OfType(documents, path, type));
  }

  add(document: StoredDocument): void {
    for (const index of this.#all()) index.add(document);
  }

  remove(document: StoredDocument): void {
    for (const index of this.#all()) index.remove(document);
  }

  *#all(): Iterable<BucketIndex | SortedIndex> {
    yield this.#types;
    if (this.#references) yield this.#references;
    yield* this.#made.values();
  }

  #bucket(name: string, keysOf: (document: StoredDocument) => Iterable<Key>): BucketIndex {
    const known = this.#used(name);
    return known instanceof BucketIndex
      ? known
      : this.#keep(name, new BucketIndex(this.#documents(), keysOf));
  }

  #used(name: string): BucketIndex | SortedIndex | undefined {
    const known = this.#made.get(name);
    if (known === undefined || name === this.#newest) return known;
    this.#newest = name;
    this.#made.delete(name);
    this.#made.set(name, known);
    return known;
  }

  #keep<Index extends BucketIndex | SortedIndex>(name: string, index: Index): Index {
    this.#made.set(name, index);
    this.#newest = name;
    const oldest = this.#made.keys().next().value;
    if (this.#made.size > MOST_INDEXES && oldest !== undefined) this.#made.delete(oldest);
    return index;
  }
}

/** An index that only takes in the documents of its type. */
class OfType extends SortedIndex {
  readonly #type: string | undefined;

  constructor(documents: readonly StoredDocument[], path: AttributePath, type: string | undefined) {
    super(documents, path);
    this.#type = type;
  }

  override add(document: StoredDocument): void {
    if (this.#type === undefined || document._type === this.#type) super.add(document);
  }

  override remove(document: StoredDocument): void {
    if (this.#type === undefined || document._type === this.#type) super.remove(document);
  }
}

/** As `references()` looks for them: an object with a `_ref` is not searched further. */
function* referencesIn(value: Json): Iterable<string> {
  if (isJsonArray(value)) {
    for (const member of value) yield* referencesIn(member);
  } else if (isJsonObject(value)) {
    const ref = value["_ref"];
    if (typeof ref === "string" && ref !== "") yield ref;
    else if (!ref) for (const member of Object.values(value)) yield* referencesIn(member);
  }
}
