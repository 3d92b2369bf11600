/** Barangays by name. Most texts name none, so they are unpacked when one is first looked for. */
import { gazetteer, type Known } from "./gazetteer.ts";
import { keyOf } from "./keys.ts";
import { codedBarangays, type CodedBarangays } from "./psgc.ts";

interface Index extends CodedBarangays {
  /** By `keyOf`: indices into `names`; several where it is written in several ways ("Pag-asa", "Pag-Asa"). */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

let made: Index | undefined;
const found = new Map<string, readonly Known[]>();

/** The barangays that bear a name (as `keyOf` gives it), in the order of their codes. */
export function barangaysCalled(key: string): readonly Known[] {
  made ??= make();
  const names = made.byKey.get(key);
  if (names === undefined) return [];
  const known = found.get(key) ?? bearersOf(made, names);
  found.set(key, known);
  return known;
}

function make(): Index {
  const coded = codedBarangays();
  const byKey = new Map<string, number[]>();
  for (const [index, name] of coded.names.entries()) {
    const key = keyOf(name);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [index]);
    else alike.push(index);
  }
  return { ...coded, byKey };
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
