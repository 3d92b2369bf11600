/** The anonymity set as an editor reads it. */
import { rounded } from "./estimate.ts";
import type { AnonymitySet, Generalisation } from "./types.ts";

/** "about 36,000 people fit"; "not even one person would be expected to fit". */
function peopleInWords(estimate: number): string {
  if (estimate < 1) return "not even one person would be expected to fit";
  const people = rounded(estimate).toLocaleString("en-US");
  return estimate < 1.5 ? "about one person fits" : `about ${people} people fit`;
}

export function setInWords(
  set: Pick<AnonymitySet, "person" | "estimate" | "floor" | "warnFloor">,
  generalisations: readonly Generalisation[],
  together: number,
): string {
  const told = `Of everybody in the country, ${peopleInWords(set.estimate)} what is told of ${set.person}.`;
  const [best] = generalisations;
  if (best === undefined) return told;
  const step = ` Writing “${best.replacement}” in place of “${best.text}” makes it ${amount(best.estimateAfter)}.`;
  if (generalisations.length === 1 || best.estimateAfter >= set.warnFloor) return told + step;
  return `${told}${step} All ${generalisations.length} steps together make it ${amount(together)}.`;
}

function amount(estimate: number): string {
  if (estimate < 1) return "still fewer than one";
  return `about ${rounded(estimate).toLocaleString("en-US")}`;
}
