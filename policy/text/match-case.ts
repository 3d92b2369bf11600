/** A replacement in the case of what it replaces: ALL CAPITALS, Capitalised, or as it is. */
export function matchCase(original: string, replacement: string): string {
  const isCapitals = original === original.toUpperCase() && original !== original.toLowerCase();
  if (isCapitals) return replacement.toUpperCase();
  const first = original.slice(0, 1);
  const isCapitalised = first !== first.toLowerCase();
  if (!isCapitalised) return replacement;
  return replacement.slice(0, 1).toUpperCase() + replacement.slice(1);
}
