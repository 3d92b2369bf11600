/** Every id that a document refers to, in order, each once. Takes any JSON value. */
export function referencedIds(value: unknown): readonly string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found].toSorted();
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("_ref" in value && typeof value._ref === "string") found.add(value._ref);
  for (const child of Object.values(value)) collect(child, found);
}
