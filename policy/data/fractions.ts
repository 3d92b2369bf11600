/**
 * Of how many people one shares a detail. Where nobody has counted it says `assumed`: such a share is
 * an order of magnitude, chosen so that a rarer detail never counts for less than a commoner one.
 */
import type { Source } from "../engine/types.ts";
import { SOURCES } from "./sources.ts";

export interface Fraction {
  /** Between 0 and 1. */
  readonly share: number;
  readonly source: "assumed" | Source;
  /** What the share is of, in a few words. */
  readonly of: string;
}

/** Everybody a reader may take into account: the country's people. */
export const REFERENCE_POPULATION = {
  people: 109_035_343,
  words: "the people of the Philippines",
  source: SOURCES.census2020,
} as const;

function assumed(share: number, of: string): Fraction {
  return { share, source: "assumed", of };
}

export const FRACTIONS = {
  "age-year": assumed(0.02, "people of one year of age, near what the census of 2020 found"),

  "place-island-group": assumed(0.3, "people of Luzon, the Visayas or Mindanao"),
  "place-region": assumed(1 / 18, "people of one of 18 regions, as if all were alike"),
  "place-province": assumed(1 / 82, "people of one of 82 provinces, as if all were alike"),
  "place-city": assumed(1 / 400, "people of a city, which are larger than municipalities"),
  "place-municipality": assumed(1 / 1600, "people of one of some 1,600 cities and municipalities"),
  "place-district": assumed(1 / 4000, "people of a part of a city"),
  "place-barangay": assumed(1 / 42_000, "people of one of some 42,000 barangays"),
  "place-street": assumed(1 / 500_000, "people of one street"),

  "date-year": assumed(0.1, "what is told happened in one of about ten years"),
  "date-month": assumed(1 / 120, "one month of those years"),
  "date-day": assumed(1 / 2500, "one of about 250 working days of each of those years"),
  "date-month-alone": assumed(1 / 12, "one month of a year that is not told"),
  "date-day-alone": assumed(1 / 250, "one working day of a year that is not told"),

  "siblings-few": assumed(0.2, "families with exactly this many children, up to four"),
  "siblings-many": assumed(0.05, "families with exactly this many children, five and more"),
  twin: assumed(0.02, "families with twins"),
  "birth-order": assumed(0.3, "people with one certain place among their siblings"),
  cousins: assumed(0.3, "people whose story has exactly these cousins in it"),
  relative: assumed(0.5, "people whose story has such a relative in it"),
  offender: assumed(0.1, "survivors whose offender stood in this relation to them"),

  "sentence-years": assumed(0.05, "cases that ended with exactly this term"),
  "sentence-life": assumed(0.3, "cases that ended with imprisonment for life"),
  plea: assumed(0.5, "cases that ended with a plea"),

  work: assumed(0.05, "parents who do this work"),
  "home-school": assumed(0.05, "children who learn at home"),
  grade: assumed(0.1, "pupils of one grade"),
  "school-pace": assumed(0.02, "pupils who stand out like this"),
  schooling: assumed(0.1, "students of one subject"),
  care: assumed(0.2, "survivors in this kind of care"),
  dwelling: assumed(0.2, "families who live like this"),
  origin: assumed(0.05, "people of this origin or faith"),
  disability: assumed(0.05, "people with this disability"),
  "offender-nationality": assumed(0.1, "cases with an offender of this nationality"),
  family: assumed(0.1, "families of which this can be said"),
} as const satisfies Readonly<Record<string, Fraction>>;

export type FractionId = keyof typeof FRACTIONS;
