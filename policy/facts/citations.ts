import { refOf } from "../engine/references.ts";
import type { RuleContext } from "../engine/types.ts";
import { fieldsOf, listOf, textOf } from "../engine/values.ts";

/**
 * Why nobody could look a figure up by these citations, as a sentence; `undefined` where at least one
 * names a published source and the place in it.
 */
export function whyNotCited(citations: unknown, context: RuleContext): string | undefined {
  const items = listOf(citations).map(fieldsOf);
  if (items.length === 0)
    return "No source is given. Add the source, and where in it the figure stands.";
  const reasons = items.map((citation) => whyUnusable(citation, context));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function whyUnusable(
  citation: Readonly<Record<string, unknown>>,
  context: RuleContext,
): string | undefined {
  const id = refOf(citation["source"]);
  if (id === undefined) return "A citation names no source. Choose the source it is to.";
  const resolution = context.resolve(id);
  if (resolution.state === "draft") {
    return "The source that is cited is only a draft. Publish the source first.";
  }
  if (resolution.state !== "published" || resolution.document._type !== "source") {
    return "The source that is cited cannot be found. Choose it again.";
  }
  if (textOf(citation["locator"]) !== undefined) return undefined;
  return "The citation does not say where in the source the figure stands. Add the page, table or section.";
}
