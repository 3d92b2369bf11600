import type { AgeBand } from "../data/vocabulary.ts";
import type { PolicyDocument, RuleContext } from "../engine/types.ts";
import type { Reliance } from "./people.ts";

const UNDER_18: ReadonlySet<unknown> = new Set<AgeBand>(["0-11", "12-17"]);
const OF_AGE: ReadonlySet<unknown> = new Set<AgeBand>(["18-24", "25+"]);

/** Under 18 today, by the profile. */
export function isUnder18(profile: PolicyDocument): boolean {
  return UNDER_18.has(profile["ageBand"]);
}

/**
 * Is the survivor a child, or was one when a consent that is named was granted? Then a picture on
 * that consent shows a child, however old they are today. Without a profile that says the age, it is
 * unknown.
 */
export function childhood(
  { survivor, consents }: Reliance,
  context: RuleContext,
): "child" | "of-age" | "unknown" {
  const profile = documentOf(survivor, context);
  const granted = consents.flatMap((id) => documentOf(id, context) ?? []);
  const wasChild = granted.some((consent) => consent["minorAtGranting"] === true);
  if (wasChild || (profile !== undefined && isUnder18(profile))) return "child";
  return OF_AGE.has(profile?.["ageBand"]) ? "of-age" : "unknown";
}

function documentOf(id: string | undefined, context: RuleContext): PolicyDocument | undefined {
  const resolution = id === undefined ? undefined : context.resolve(id);
  return resolution !== undefined && "document" in resolution ? resolution.document : undefined;
}
