import type { StoredDocument } from "../../types.ts";
import { placeOf } from "./order.ts";

/** A value that GROQ compares with `==`. */
export type Key = string | number | boolean;

export function isKey(value: unknown): value is Key {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Documents by the keys that each of them has; every bucket in the order of ids. */
export class BucketIndex {
  readonly #keysOf: (document: StoredDocument) => Iterable<Key>;
  readonly #buckets = new Map<Key, StoredDocument[]>();

  /** `documents` in the order of ids. */
  constructor(
    documents: readonly StoredDocument[],
    keysOf: (document: StoredDocument) => Iterable<Key>,
  ) {
    this.#keysOf = keysOf;
    for (const document of documents) {
      for (const key of new Set(keysOf(document))) {
        const bucket = this.#buckets.get(key);
        if (bucket === undefined) this.#buckets.set(key, [document]);
        else bucket.push(document);
      }
    }
  }

  get(key: Key): readonly StoredDocument[] {
    return this.#buckets.get(key) ?? [];
  }

  add(document: StoredDocument): void {
    for (const key of new Set(this.#keysOf(document))) {
      const bucket = this.#buckets.get(key) ?? [];
      bucket.splice(placeOf(document._id, bucket), 0, document);
      this.#buckets.set(key, bucket);
    }
  }

  remove(document: StoredDocument): void {
    for (const key of new Set(this.#keysOf(document))) {
      const bucket = this.#buckets.get(key) ?? [];
      const place = placeOf(document._id, bucket);
      if (bucket[place]?._id === document._id) bucket.splice(place, 1);
      if (bucket.length === 0) this.#buckets.delete(key);
    }
  }
}
