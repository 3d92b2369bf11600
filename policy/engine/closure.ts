/**
 * What a judgement rests on. Studio, gate and audit load exactly this, so that they judge alike.
 *
 * The judged document's own references, all of them; and through a quote or a story, which are told
 * *within* the document that uses them, all of theirs too (survivors, consents, the people in their
 * images). Nothing else is followed: an office or a figure that a document names was judged when it
 * was published, and has a seal of its own.
 *
 * `questions.ts` asks a host for it, and for what points the other way.
 */
import { bareId } from "./ids.ts";
import { dependencyIds } from "./references.ts";
import type { PolicyDocument, Resolution } from "./types.ts";

/** What a host has loaded so far, by bare id. An id it could not load is `missing` or `unresolved`. */
export type Known = ReadonlyMap<string, Resolution>;

/** Types whose content becomes part of the document that refers to them. */
const TOLD_WITHIN: ReadonlySet<string> = new Set(["survivorQuote", "story"]);

/** A publication tells a story that embeds a quote whose portrait has a consent: 4. Deeper stays unresolved. */
const DEEPEST = 6;

/** Bare ids in the closure so far, without the root's, sorted. */
function closureIds(root: PolicyDocument, known: Known): readonly string[] {
  const reached = new Set<string>([bareId(root._id)]);
  let front: readonly PolicyDocument[] = [root];
  for (let depth = 0; depth < DEEPEST && front.length > 0; depth += 1) {
    const next: PolicyDocument[] = [];
    for (const id of front.flatMap(dependencyIds)) {
      if (reached.has(id)) continue;
      reached.add(id);
      const target = documentIn(known.get(id));
      if (target !== undefined && TOLD_WITHIN.has(target._type)) next.push(target);
    }
    front = next;
  }
  reached.delete(bareId(root._id));
  return [...reached].toSorted();
}

function documentIn(resolution: Resolution | undefined): PolicyDocument | undefined {
  return resolution !== undefined && "document" in resolution ? resolution.document : undefined;
}

/** Bare ids to load next; empty when the closure is whole. Every id given must then be in `known`. */
export function missingFrom(root: PolicyDocument, known: Known): readonly string[] {
  return closureIds(root, known).filter((id) => !known.has(id));
}

/**
 * The published documents a judgement rests on, in the order of their ids: what a digest of
 * "content and dependencies" covers beside the root. A draft is not among them (nothing may rest on
 * it), so that its publication changes the digest.
 */
export function dependenciesOf(root: PolicyDocument, known: Known): readonly PolicyDocument[] {
  return closureIds(root, known).flatMap((id) => {
    const resolution = known.get(id);
    return resolution?.state === "published" ? [resolution.document] : [];
  });
}
