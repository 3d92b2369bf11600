/** Of how many people one lives in a place, and in the wider one that may be told instead. */
import { FRACTIONS, REFERENCE_POPULATION } from "../data/fractions.ts";
import { gazetteer } from "../places/gazetteer.ts";
import { keyOf } from "../places/keys.ts";
import type { Place } from "../places/types.ts";

/** By the census where it counted, else as if all places of the level were alike. */
export function shareOfPlace({ level, population }: Place): number {
  if (level === "country") return 1;
  if (population !== undefined) return Math.min(1, population / REFERENCE_POPULATION.people);
  return FRACTIONS[`place-${level}`].share;
}

/** The region of what lies below one, the island group of a region; none for what is abroad. */
export function widerPlace({ level, within }: Place): Place | undefined {
  const wider = level === "region" ? "island-group" : "region";
  const name = within.at(wider === "region" ? -2 : -1);
  const bearers = name === undefined ? undefined : gazetteer().byKey.get(keyOf(name));
  return bearers?.find(({ place }) => place.level === wider)?.place;
}

/** A city of another country: it tells where an event was, not who of this country's people is meant. */
export function isAbroad({ level, code, within }: Place): boolean {
  return level === "country" || (level === "city" && code === undefined && within.length === 1);
}
