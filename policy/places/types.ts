import type { Span } from "../engine/types.ts";

/** Levels of a place, widest first. `district`: a named part of a city that is no barangay. */
export type PlaceLevel =
  | "country"
  | "island-group"
  | "region"
  | "province"
  | "city"
  | "municipality"
  | "district"
  | "barangay"
  | "street";

/** One place that a name may mean. */
export interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
  /** Ten digits of the Philippine Standard Geographic Code, where it has one. */
  readonly code?: string;
  /** Names of what it lies in, nearest first. */
  readonly within: readonly string[];
  /** People who live there, where a census figure is at hand. */
  readonly population?: number;
}

/** A place named in a field. Offsets are into the field's plain text. */
export interface PlaceHit extends Span {
  /** As written. */
  readonly text: string;
  /** What it is taken for: of several that bear the name, the one that the context speaks for. */
  readonly place: Place;
  /** How many places bear the name; 1 where there is no doubt. */
  readonly bearers: number;
  /** Why it was taken for that one, as a sentence for the editor, where several bear the name. */
  readonly choice?: string;
}
