import { splitId } from "../ids.ts";
import type { DatasetState } from "../storage/state.ts";
import type { DocumentChange } from "../types.ts";
import { Failure } from "./failure.ts";
import { referencesOf } from "./references.ts";

/**
 * Strong references must have a document to refer to: none may be written without, and no
 * document may go, or become one of another type, while another one refers to it so.
 *
 * Answers a check for each change of a transaction, which throws a Failure 409 naming both
 * documents. What the transaction leaves is read once for all of them: it may hold thousands.
 */
export function referenceCheck(
  changes: readonly DocumentChange[],
  state: DatasetState,
): (change: DocumentChange) => void {
  const changed = new Map(changes.map((change) => [change.documentId, change]));
  const referrers = strongReferrersIn(changes);
  const exists = (id: string): boolean =>
    changed.has(id) ? changed.get(id)?.result !== undefined : state.get(id) !== undefined;
  return ({ documentId, previous, result }) => {
    for (const [target, { strong }] of result ? referencesOf(result) : []) {
      if (strong && !exists(target)) throw danglingReference(documentId, target);
    }
    if (previous === undefined || previous._type === result?._type) return;
    const left = [...state.referrersOf(documentId)]
      .filter(([referrer, { strong }]) => strong && !changed.has(referrer))
      .map(([referrer]) => referrer);
    // A document that refers to itself, in whichever version, does not hold itself in place.
    const { publishedId } = splitId(documentId);
    const others = [...left, ...(referrers.get(documentId) ?? [])].filter(
      (referrer) => splitId(referrer).publishedId !== publishedId,
    );
    if (others.length > 0) throw stillReferenced(documentId, others);
  };
}

/** By target: the documents that refer to it strongly when the transaction is done. */
function strongReferrersIn(
  changes: readonly DocumentChange[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { documentId, result } of changes) {
    for (const [target, { strong }] of result ? referencesOf(result) : []) {
      if (!strong) continue;
      const known = found.get(target);
      if (known === undefined) found.set(target, [documentId]);
      else known.push(documentId);
    }
  }
  return found;
}

function danglingReference(id: string, target: string): Failure {
  return new Failure(409, {
    type: "documentReferenceDoesNotExistError",
    description: `Document "${id}" references non-existent document "${target}"`,
    id,
    referenceID: target,
  });
}

function stillReferenced(id: string, referrers: readonly string[]): Failure {
  const list = referrers.map((referrer) => `"${referrer}"`).join(", ");
  return new Failure(409, {
    type: "documentHasExistingReferencesError",
    description: `Document "${id}" cannot be deleted as there are references to it from ${list}`,
    id,
    referencingIDs: referrers,
  });
}
