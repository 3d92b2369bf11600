import type { ReferenceFilterResolver } from "sanity";
import { referencedIds } from "./reference.ts";

/**
 * Offers the consents of the survivors that are chosen in another field of the document, so that
 * nobody relies on the consent of somebody else. Nobody chosen: none to offer.
 */
export function consentsOf(field: string): ReferenceFilterResolver {
  return ({ document }) => ({
    filter: 'subject == "survivor" && survivor._ref in $survivors',
    params: { survivors: referencedIds(document[field]) },
  });
}
