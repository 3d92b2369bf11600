import { splitId } from "../ids.ts";
import type { DatasetState } from "../storage/state.ts";
import type { DocumentChange } from "../types.ts";
import { Failure } from "./failure.ts";
import { referencesOf } from "./references.ts";

/**
 * Strong references must have a document to refer to: none may be written without, and no
 * document may go, or become one of another type, while another one refers to it so.
 *
 * @throws Failure 409 naming both documents.
 */
export function checkReferences(
  change: DocumentChange,
  changed: ReadonlyMap<string, DocumentChange>,
  state: DatasetState,
): void {
  const exists = (id: string): boolean =>
    changed.has(id) ? changed.get(id)?.result !== undefined : state.get(id) !== undefined;
  const { previous, result } = change;
  for (const [target, { strong }] of result ? referencesOf(result) : []) {
    if (strong && !exists(target)) throw danglingReference(change.documentId, target);
  }
  if (previous === undefined || previous._type === result?._type) return;
  const referrers = [...strongReferrers(change.documentId, changed, state)];
  if (referrers.length > 0) throw stillReferenced(change.documentId, referrers);
}

/** Other documents that refer to `id` strongly when the transaction is done. */
function* strongReferrers(
  id: string,
  changed: ReadonlyMap<string, DocumentChange>,
  state: DatasetState,
): Iterable<string> {
  const { publishedId } = splitId(id);
  const isOther = (referrer: string): boolean => splitId(referrer).publishedId !== publishedId;
  // A document that refers to itself, in whichever version, does not hold itself in place.
  for (const [referrer, { strong }] of state.referrersOf(id)) {
    if (strong && isOther(referrer) && !changed.has(referrer)) yield referrer;
  }
  for (const [referrer, { result }] of changed) {
    if (result && isOther(referrer) && referencesOf(result).get(id)?.strong) yield referrer;
  }
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
