/** Where the Studio serves the page of a rule: on its own origin, under any workspace. */
export function ruleAddress(ruleId: string): string {
  return `/rules/${encodeURIComponent(ruleId)}`;
}
