/** Barangays by name. Most texts name none, so they are unpacked when one is first looked for. */
import { gazetteer, type Known } from "./gazetteer.ts";
import { keyOf } from "./keys.ts";
import { codedBarangays, type CodedBarangays } from "./psgc.ts";

interface Index extends CodedBarangays {
  /** By `keyOf`: index into `names` of the first name so written. */
  readonly byKey: ReadonlyMap<string, number>;
  /** The few names that are written otherwise and mean the same ("Pag-asa", "Pag-Asa"), by the first. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
}

let made: Index | undefined;
const found = new Map<string, readonly Known[]>();

/** The barangays that bear a name (as `keyOf` gives it), in the order of their codes. */
export function barangaysCalled(key: string): readonly Known[] {
  made ??= make();
  const first = made.byKey.get(key);
  if (first === undefined) return [];
  const known = found.get(key) ?? bearersOf(made, [first, ...(made.alike.get(first) ?? [])]);
  found.set(key, known);
  return known;
}

function make(): Index {
  const coded = codedBarangays();
  const byKey = new Map<string, number>();
  const alike = new Map<number, number[]>();
  for (let index = 0; index < coded.names.length; index += 1) {
    const key = keyOf(coded.names[index] ?? "");
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, index);
    else alike.set(first, [...(alike.get(first) ?? []), index]);
  }
  return { ...coded, byKey, alike };
}

function bearersOf(index: Index, names: readonly number[]): readonly Known[] {
  return names
    .flatMap((name) => placesOf(index, name))
    .toSorted((left, right) => (left.prefix < right.prefix ? -1 : 1));
}

function placesOf({ nameAt, holderAt, numberAt, names, holders }: Index, name: number): Known[] {
  const { byPrefix } = gazetteer();
  const known: Known[] = [];
  for (let at = nameAt.indexOf(name); at >= 0; at = nameAt.indexOf(name, at + 1)) {
    const prefix = holders[holderAt[at] ?? 0]?.prefix ?? "";
    const code = prefix + String(numberAt[at]).padStart(3, "0");
    const holder = byPrefix.get(prefix)?.place;
    const within = holder === undefined ? [] : [holder.name, ...holder.within];
    const place = { name: names[name] ?? "", level: "barangay", code, within } as const;
    known.push({ prefix: code, place });
  }
  return known;
}
