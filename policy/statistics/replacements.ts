import { bareId } from "../engine/ids.ts";
import { refOf } from "../engine/references.ts";
import type { PolicyDocument, RuleContext } from "../engine/types.ts";

/** What took the place of a figure. */
export interface Replacement {
  /** Bare ids of all that replaced it, one after the other. Empty: it is current. */
  readonly by: ReadonlySet<string>;
  /** Those of them that nothing replaced, in the order of their ids. None where they go round in a circle. */
  readonly newest: readonly PolicyDocument[];
}

/** Follows `supersedes` of the published figures from the older to the newer; a circle ends it. */
export function replacementOf(id: string, context: RuleContext): Replacement {
  const by = new Set<string>();
  const newest: PolicyDocument[] = [];
  const open = superseding(id, context).slice();
  for (const figure of open) {
    const next = bareId(figure._id);
    if (by.has(next)) continue;
    by.add(next);
    const newer = superseding(next, context);
    if (newer.length === 0) newest.push(figure);
    // The list grows while it is walked.
    open.push(...newer);
  }
  return { by, newest: newest.toSorted((left, right) => (left._id < right._id ? -1 : 1)) };
}

/** Is it replaced by anything published? */
export function isReplaced(id: string, context: RuleContext): boolean {
  return superseding(id, context).length > 0;
}

/** What was not asked is none here: the engine blocks under the rule that asks. */
function superseding(id: string, context: RuleContext): readonly PolicyDocument[] {
  const referring = context.referring(id, "statistic");
  if (referring === "unresolved") return [];
  return referring.filter((figure) => refOf(figure["supersedes"]) === id);
}
