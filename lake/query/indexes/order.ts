import type { StoredDocument } from "../../types.ts";

/** Where an id stands, or would stand, in a list in the order of ids. */
export function placeOf(id: string, documents: readonly StoredDocument[]): number {
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

export function byId(a: StoredDocument, b: StoredDocument): number {
  if (a._id === b._id) return 0;
  return a._id < b._id ? -1 : 1;
}
