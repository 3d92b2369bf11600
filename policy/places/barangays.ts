/** Barangays by name. Most texts name none, so they are unpacked when one is first looked for. */
import { gazetteer, type Known } from "./gazetteer.ts";
import { keyOf } from "./keys.ts";
import { codedAreas, codedBarangays } from "./psgc.ts";

let made: ReadonlyMap<string, readonly Known[]> | undefined;

/** The barangays that bear a name (as `keyOf` gives it), in the order of their codes. */
export function barangaysCalled(key: string): readonly Known[] {
  made ??= make();
  return made.get(key) ?? [];
}

function make(): ReadonlyMap<string, readonly Known[]> {
  const { byPrefix } = gazetteer();
  const byKey = new Map<string, Known[]>();
  const byName = new Map<string, Known[]>();
  const withinOf = new Map<string, readonly string[]>();
  for (const { code, name } of codedBarangays(codedAreas())) {
    const prefix = code.slice(0, 7);
    const city = byPrefix.get(prefix)?.place;
    const within = withinOf.get(prefix) ?? (city === undefined ? [] : [city.name, ...city.within]);
    withinOf.set(prefix, within);
    const known: Known = { prefix: code, place: { name, level: "barangay", code, within } };
    // Names repeat: a key is worked out once for each.
    let bearers = byName.get(name);
    if (bearers === undefined) {
      const key = keyOf(name);
      bearers = byKey.get(key) ?? [];
      byKey.set(key, bearers);
      byName.set(name, bearers);
    }
    bearers.push(known);
  }
  return byKey;
}
