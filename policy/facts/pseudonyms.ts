import type { PolicyDocument, RuleContext } from "../engine/types.ts";
import { textOf } from "../engine/values.ts";
import { survivorsIn } from "./people.ts";

/** A name under which a document tells of a survivor. */
export interface Pseudonym {
  readonly name: string;
  /** False for a real name used by waiver, and where the profile does not say. */
  readonly declared: boolean;
}

/** The names of everybody a document tells of, quotes or shows, in order, once each. */
export function pseudonymsIn(document: PolicyDocument, context: RuleContext): readonly Pseudonym[] {
  const names = new Map<string, Pseudonym>();
  for (const id of survivorsIn(document, context)) {
    const resolution = context.resolve(id);
    if (!("document" in resolution)) continue;
    const name = textOf(resolution.document["pseudonym"]);
    if (name === undefined || names.has(name)) continue;
    names.set(name, { name, declared: resolution.document["isPseudonym"] === true });
  }
  return [...names.values()];
}
