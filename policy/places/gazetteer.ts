/** Every place above a barangay, by the words it is called by. Made once, when first asked. */
import { CONTINENTS, COUNTRIES } from "../data/countries.ts";
import {
  DISTRICTS,
  ISLAND_GROUP_OF,
  ISLANDS,
  OTHER_NAMES,
  USUAL_PROVINCE,
} from "../data/place-names.ts";
import { POPULATIONS } from "../data/populations.ts";
import { keyOf } from "./keys.ts";
import { codedAreas, fullCode, type CodedArea } from "./psgc.ts";
import type { Place, PlaceLevel } from "./types.ts";

/** A place, and the digits that the codes of all it holds begin with; "" where it has no code. */
export interface Known {
  readonly place: Place;
  readonly prefix: string;
}

export interface Gazetteer {
  /** By `keyOf` of a name: who bears it, what it is taken for by default first. */
  readonly byKey: ReadonlyMap<string, readonly Known[]>;
  /** How many words the longest name has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  readonly byPrefix: ReadonlyMap<string, Known>;
  /** Keys of names that are written in capitals only: "usa" is no country in Cebuano. */
  readonly acronyms: ReadonlySet<string>;
}

/** What a name is taken for where nothing speaks for another bearer. */
const PREFERENCE: readonly PlaceLevel[] = [
  "country",
  "island-group",
  "region",
  "province",
  "city",
  "district",
  "municipality",
  "barangay",
  "street",
];

let made: Gazetteer | undefined;

export function gazetteer(): Gazetteer {
  made ??= make(codedAreas());
  return made;
}

function make(areas: readonly CodedArea[]): Gazetteer {
  const names = new Map(areas.map(({ prefix, name }) => [prefix, name]));
  const byPrefix = new Map(areas.map((area) => [area.prefix, knownArea(area, names)]));
  const byKey = new Map<string, Known[]>();
  const acronyms = new Set<string>();
  const add = (name: string, known: Known): void => {
    if (/^[A-Z]{2,4}$/u.test(name)) acronyms.add(keyOf(name));
    const bearers = byKey.get(keyOf(name));
    if (bearers === undefined) byKey.set(keyOf(name), [known]);
    else if (!bearers.includes(known)) bearers.push(known);
  };
  for (const { prefix, name, former } of areas) {
    const known = byPrefix.get(prefix);
    if (known === undefined) continue;
    for (const each of [name, former, ...(OTHER_NAMES[prefix] ?? [])]) {
      if (each !== undefined) add(each, known);
    }
  }
  for (const [name, known] of uncoded(byPrefix)) add(name, known);
  const longest = new Map<string, number>();
  for (const [key, bearers] of byKey) {
    bearers.sort((left, right) => preferenceOf(left) - preferenceOf(right));
    const words = key.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { byKey, longest, byPrefix, acronyms };
}

function preferenceOf({ place, prefix }: Known): number {
  // A city abroad is meant before a small town at home, after a city at home.
  const abroad = place.level === "city" && prefix === "";
  return PREFERENCE.indexOf(place.level) + (abroad ? 0.5 : 0);
}

/** `names` by the same digits as `prefix`. */
function knownArea({ prefix, level, name }: CodedArea, names: ReadonlyMap<string, string>): Known {
  const region = prefix.slice(0, 2);
  const province = USUAL_PROVINCE[prefix] ?? prefix.slice(0, 5);
  const isPartOfManila = level === "district";
  const holders = [
    isPartOfManila ? "Manila" : undefined,
    prefix.length > 5 ? names.get(province) : undefined,
    prefix.length > 2 ? names.get(region) : undefined,
    ISLAND_GROUP_OF[region],
  ];
  const within = holders.filter((holder) => holder !== undefined);
  const population = POPULATIONS[prefix];
  const counted = population !== undefined && { population };
  return { prefix, place: { name, level, code: fullCode(prefix), within, ...counted } };
}

function* uncoded(byPrefix: ReadonlyMap<string, Known>): Generator<readonly [string, Known]> {
  for (const { name, level, within } of ISLANDS) {
    yield [name, { prefix: "", place: { name, level, within } }];
  }
  for (const [prefix, names] of Object.entries(DISTRICTS)) {
    const city = byPrefix.get(prefix)?.place;
    const within = city === undefined ? [] : [city.name, ...city.within];
    for (const name of names)
      yield [name, { prefix: "", place: { name, level: "district", within } }];
  }
  for (const { names, cities } of COUNTRIES) {
    const [country = ""] = names;
    const known: Known = { prefix: "", place: { name: country, level: "country", within: [] } };
    for (const name of names) yield [name, known];
    for (const name of cities) {
      yield [name, { prefix: "", place: { name, level: "city", within: [country] } }];
    }
  }
  for (const name of CONTINENTS) {
    yield [name, { prefix: "", place: { name, level: "country", within: [] } }];
  }
}

/** Does `outer` hold `inner`? Everything coded lies in the Philippines. */
export function holds(outer: Known, inner: Known): boolean {
  if (outer.prefix !== "" && inner.prefix !== "") {
    if (outer.prefix.length >= inner.prefix.length) return false;
    return (
      inner.prefix.startsWith(outer.prefix) ||
      USUAL_PROVINCE[inner.prefix.slice(0, 7)] === outer.prefix
    );
  }
  if (outer.place.name === "Philippines") return inner.prefix !== "";
  return inner.place.within.includes(outer.place.name) && outer.place.level !== inner.place.level;
}
