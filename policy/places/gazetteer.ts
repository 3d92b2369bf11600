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
  readonly byKey: ReadonlyMap<string, readonly [Known, ...Known[]]>;
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
  return (made ??= gazetteerOf(codedAreas()));
}

export function gazetteerOf(areas: readonly CodedArea[]): Gazetteer {
  const names = new Map(areas.map(({ prefix, name }) => [prefix, name]));
  const byPrefix = new Map<string, Known>();
  const byKey = new Map<string, [Known, ...Known[]]>();
  const acronyms = new Set<string>();
  const add = (name: string, known: Known): void => {
    const key = keyOf(name);
    if (/^[A-Z]{2,4}$/u.test(name)) acronyms.add(key);
    const bearers = byKey.get(key);
    if (bearers === undefined) byKey.set(key, [known]);
    else if (!bearers.includes(known)) bearers.push(known);
  };
  for (const area of areas) {
    const known = knownArea(area, names);
    byPrefix.set(area.prefix, known);
    for (const name of namesOf(area)) add(name, known);
  }
  for (const [name, known] of uncoded(byPrefix)) add(name, known);
  const longest = new Map<string, number>();
  for (const [key, bearers] of byKey) {
    // Of one level those at home come first: they were added first.
    bearers.sort((left, right) => preferenceOf(left) - preferenceOf(right));
    const [first = key, ...others] = key.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
  }
  return { byKey, longest, byPrefix, acronyms };
}

function preferenceOf({ place }: Known): number {
  return PREFERENCE.indexOf(place.level);
}

function namesOf({ prefix, name, former = name }: CodedArea): readonly string[] {
  return [name, former, ...(OTHER_NAMES[prefix] ?? [])];
}

/** `names` by the same digits as `prefix`. */
function knownArea({ prefix, level, name }: CodedArea, names: ReadonlyMap<string, string>): Known {
  const [region, province] = [prefix.slice(0, 2), USUAL_PROVINCE[prefix] ?? prefix.slice(0, 5)];
  const holders = [
    ...(level === "district" ? ["Manila"] : []),
    ...[province, region]
      .filter((each) => each.length < prefix.length)
      .map((each) => names.get(each)),
    ISLAND_GROUP_OF[region],
  ];
  const within = holders.filter((holder) => holder !== undefined);
  const population = POPULATIONS[prefix];
  const counted = population !== undefined && { population };
  return { prefix, place: { name, level, code: fullCode(prefix), within, ...counted } };
}

function withoutCode(name: string, level: PlaceLevel, within: readonly string[]): Known {
  return { prefix: "", place: { name, level, within } };
}

/** Places without a code of their own, by the names they are called by. */
function uncoded(byPrefix: ReadonlyMap<string, Known>): readonly (readonly [string, Known])[] {
  return [
    ...ISLANDS.map(({ name, level, within }) => [name, withoutCode(name, level, within)] as const),
    ...Object.entries(DISTRICTS).flatMap(([prefix, names]) => {
      const { place } = byPrefix.get(prefix) ?? withoutCode(prefix, "city", []);
      const within = [place.name, ...place.within];
      return names.map((name) => [name, withoutCode(name, "district", within)] as const);
    }),
    ...COUNTRIES.flatMap(({ names, cities }) => {
      const [country = ""] = names;
      const abroad = withoutCode(country, "country", []);
      return [
        ...names.map((name) => [name, abroad] as const),
        ...cities.map((name) => [name, withoutCode(name, "city", [country])] as const),
      ];
    }),
    ...CONTINENTS.map((name) => [name, withoutCode(name, "country", [])] as const),
  ];
}

/** Does `outer` hold `inner`? Everything coded lies in the Philippines. */
export function holds(outer: Known, inner: Known): boolean {
  if (outer.prefix !== "" && inner.prefix !== "") {
    const isWithin = inner.prefix !== outer.prefix && inner.prefix.startsWith(outer.prefix);
    return isWithin || USUAL_PROVINCE[inner.prefix.slice(0, 7)] === outer.prefix;
  }
  if (outer.place.name === "Philippines") return inner.prefix !== "";
  return inner.place.within.includes(outer.place.name) && outer.place.level !== inner.place.level;
}
