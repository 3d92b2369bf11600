/** Where the Studio serves the index of the rules: on its own origin, whatever the workspace. */
export const ALL_RULES = "/rules/";

/** Where it serves the page of a rule. */
export function ruleAddress(ruleId: string): string {
  return `${ALL_RULES}${encodeURIComponent(ruleId)}`;
}
