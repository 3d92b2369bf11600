import type { StoredDocument } from "../../types.ts";
import { type AttributePath, valueAt } from "./attribute.ts";
import { isKey, type Key } from "./bucket-index.ts";
import { byId, placeOf } from "./order.ts";

interface Entry {
  readonly value: Key;
  readonly document: StoredDocument;
}

/** Bounds of a range; an end that is left out is open. */
export interface Range {
  readonly from?: { readonly value: string | number; readonly inclusive: boolean };
  readonly to?: { readonly value: string | number; readonly inclusive: boolean };
}

/**
 * Documents in the order in which GROQ sorts them by one attribute: numbers, strings, booleans,
 * everything else (which GROQ holds for equal); ids in their order where values are equal.
 */
export class SortedIndex {
  readonly #path: AttributePath;
  readonly #numbers = new Sorted();
  readonly #strings = new Sorted();
  readonly #booleans = new Sorted();
  readonly #others: StoredDocument[] = [];

  constructor(documents: readonly StoredDocument[], path: AttributePath) {
    this.#path = path;
    for (const document of documents) {
      const value = valueAt(document, path);
      if (isKey(value)) this.#sortedOf(value).load(value, document);
      else this.#others.push(document);
    }
    for (const sorted of [this.#numbers, this.#strings, this.#booleans]) sorted.settle();
    this.#others.sort(byId);
  }

  add(document: StoredDocument): void {
    const value = valueAt(document, this.#path);
    if (isKey(value)) this.#sortedOf(value).add(value, document);
    else this.#others.splice(placeOf(document._id, this.#others), 0, document);
  }

  remove(document: StoredDocument): void {
    const value = valueAt(document, this.#path);
    if (isKey(value)) this.#sortedOf(value).remove(value, document);
    else {
      const place = placeOf(document._id, this.#others);
      if (this.#others[place]?._id === document._id) this.#others.splice(place, 1);
    }
  }

  /** How many documents a range holds; GROQ compares strings with strings, numbers with numbers. */
  sizeOf(range: Range): number {
    const [start, end] = this.#bounds(range);
    return Math.max(0, end - start);
  }

  /** In no particular order. */
  within(range: Range): readonly StoredDocument[] {
    const [start, end, sorted] = this.#bounds(range);
    return sorted?.slice(start, end) ?? [];
  }

  /** All documents, as `order()` puts them; those of equal value together, in one list. */
  *groups(direction: "asc" | "desc"): Iterable<readonly StoredDocument[]> {
    const parts = [this.#numbers, this.#strings, this.#booleans];
    if (direction === "asc") {
      for (const part of parts) yield* part.groups(direction);
      if (this.#others.length > 0) yield this.#others;
    } else {
      if (this.#others.length > 0) yield this.#others;
      for (const part of parts.toReversed()) yield* part.groups(direction);
    }
  }

  #sortedOf(value: Key): Sorted {
    if (typeof value === "number") return this.#numbers;
    return typeof value === "string" ? this.#strings : this.#booleans;
  }

  #bounds({ from, to }: Range): readonly [number, number, Sorted | undefined] {
    const bound = (from ?? to)?.value;
    // Between a number and a string there is nothing.
    if (bound === undefined || typeof bound !== typeof (to ?? from)?.value)
      return [0, 0, undefined];
    const sorted = this.#sortedOf(bound);
    const start = from === undefined ? 0 : sorted.placeOf(from.value, !from.inclusive);
    const end = to === undefined ? sorted.size : sorted.placeOf(to.value, to.inclusive);
    return [start, end, sorted];
  }
}

/** Entries of one JSON type in the order of value, then id. */
class Sorted {
  readonly #entries: Entry[] = [];

  get size(): number {
    return this.#entries.length;
  }

  load(value: Key, document: StoredDocument): void {
    this.#entries.push({ value, document });
  }

  settle(): void {
    this.#entries.sort((a, b) => compare(a.value, b.value) || byId(a.document, b.document));
  }

  add(value: Key, document: StoredDocument): void {
    const entry = { value, document };
    this.#entries.splice(this.#placeOfEntry(entry), 0, entry);
  }

  remove(value: Key, document: StoredDocument): void {
    const place = this.#placeOfEntry({ value, document });
    if (this.#entries[place]?.document._id === document._id) this.#entries.splice(place, 1);
  }

  slice(start: number, end: number): readonly StoredDocument[] {
    return this.#entries.slice(start, end).map(({ document }) => document);
  }

  /** The place of the first entry with this value, or behind the last with `after`. */
  placeOf(value: Key, after: boolean): number {
    return this.#first((entry) => {
      const order = compare(entry.value, value);
      return after ? order > 0 : order >= 0;
    });
  }

  *groups(direction: "asc" | "desc"): Iterable<readonly StoredDocument[]> {
    const entries = this.#entries;
    if (direction === "asc") {
      for (let next = entries[0]; next !== undefined;) {
        const start = this.placeOf(next.value, false);
        const end = this.placeOf(next.value, true);
        yield this.slice(start, end);
        next = entries[end];
      }
    } else {
      for (let next = entries.at(-1); next !== undefined;) {
        const start = this.placeOf(next.value, false);
        yield this.slice(start, this.placeOf(next.value, true));
        next = entries[start - 1];
      }
    }
  }

  #placeOfEntry({ value, document }: Entry): number {
    return this.#first((entry) => {
      const order = compare(entry.value, value);
      return order > 0 || (order === 0 && entry.document._id >= document._id);
    });
  }

  /** The first place at which `isThere` holds; it holds at all later ones. */
  #first(isThere: (entry: Entry) => boolean): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.#entries[middle];
      if (entry && !isThere(entry)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of two values of one scalar type. */
function compare(a: Key, b: Key): number {
  if (typeof a === "string" && typeof b === "string") {
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
  return Number(a) - Number(b);
}
