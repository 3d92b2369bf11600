/** Which candidates are places, and which of several bearers of a name each one is. */
import { PERSONS_NAMES, WORDS } from "../data/place-namesakes.ts";
import { isFlat } from "../text/flat.ts";
import type { FieldText } from "../text/types.ts";
import { candidatesIn, type Candidate } from "./candidates.ts";
import { holds, type Known } from "./gazetteer.ts";
import type { Piece } from "./pieces.ts";

/** A place found, with the pieces it covers. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly known: Known;
  readonly bearers: number;
  readonly choice?: string;
}

/** Everything that speaks for or against a candidate, from the rest of the field. */
interface Surroundings {
  readonly isAddress: boolean;
  /** What follows a comma, or "in", "sa", "ng", and holds a bearer: "Carmen, Cebu". */
  readonly holder: Candidate | undefined;
  /** What it holds itself: "Cebu" in "Carmen, Cebu". */
  readonly held: Candidate | undefined;
}

export function areasIn(field: FieldText, pieces: readonly Piece[]): readonly Found[] {
  const candidates = candidatesIn(field, pieces);
  const around = candidates.map((_candidate, index) =>
    surroundings(field, pieces, candidates, index),
  );
  const sure = candidates.filter((candidate, index) => {
    const beside = around[index];
    return beside !== undefined && isPlace(field, candidate, beside, []);
  });
  return candidates.flatMap((candidate, index) => {
    const beside = around[index];
    if (beside === undefined || !isPlace(field, candidate, beside, sure)) return [];
    return [found(candidate, beside, sure)];
  });
}

function surroundings(
  field: FieldText,
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
  index: number,
): Surroundings {
  const own = candidates[index];
  const next = candidates[index + 1];
  const previous = candidates[index - 1];
  return {
    isAddress: isFlat(field),
    holder: own && next && leadsTo(pieces, own, next) ? next : undefined,
    held: own && previous && leadsTo(pieces, previous, own) ? previous : undefined,
  };
}

/** "Carmen, Cebu", "Carmen (Cebu)", "Carmen in Cebu", "Carmen sa lalawigan ng Cebu". */
function leadsTo(pieces: readonly Piece[], inner: Candidate, outer: Candidate): boolean {
  const between = pieces.slice(inner.to, outer.from);
  const gap = pieces[outer.from]?.gap ?? "";
  const isListed = between.length === 0 && /^(?:,\s*|\s*\(|\s+-\s+)$/u.test(gap);
  const isTold =
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ key, gap: before }) => LEADING.has(key) && /^,?\s+$/u.test(before));
  if (!isListed && !isTold) return false;
  return inner.known.some((one) => outer.known.some((other) => holds(other, one)));
}

const LEADING: ReadonlySet<string> = new Set([
  "in",
  "of",
  "sa",
  "ng",
  "the",
  "province",
  "probinsya",
  "lalawigan",
]);

function isPlace(
  field: FieldText,
  candidate: Candidate,
  beside: Surroundings,
  sure: readonly Candidate[],
): boolean {
  const isListed = beside.holder !== undefined || beside.held !== undefined;
  if (candidate.levels.length > 0 && candidate.isCapital) return true;
  if (PERSONS_NAMES.has(candidate.key)) {
    if (!candidate.isCapital || candidate.isPartOfName) return false;
    if (isListed && bothAreNames(candidate, beside)) {
      return candidate.locative !== "none" || heldIsPlaced(beside);
    }
    return isListed || isPlaceByContext(candidate, sure);
  }
  if (beside.isAddress && !WORDS.has(candidate.key)) return true;
  if (!candidate.isCapital) return false;
  if (isListed) return true;
  if (WORDS.has(candidate.key)) {
    if (candidate.isPartOfName && isSmall(candidate)) return false;
    if (isCapitalAnyway(field, candidate)) return candidate.locative !== "none";
  }
  return !(isSmall(candidate) && candidate.isPartOfName) || candidate.locative !== "none";
}

/** "Aurora, Isabela" may be two girls: then a word before them must say that it is a place. */
function bothAreNames({ key }: Candidate, { holder, held }: Surroundings): boolean {
  const other = holder ?? held;
  return (
    other !== undefined &&
    PERSONS_NAMES.has(key) &&
    PERSONS_NAMES.has(other.key) &&
    other.levels.length === 0
  );
}

function heldIsPlaced({ held }: Surroundings): boolean {
  return held !== undefined && (held.locative !== "none" || held.levels.length > 0);
}

/** A name of persons, by itself: "in Isabela", or "from Carmen" where the text names Cebu. */
function isPlaceByContext(candidate: Candidate, sure: readonly Candidate[]): boolean {
  if (candidate.locative === "none") return false;
  if (candidate.locative === "sure" && !isSmall(candidate)) return true;
  return candidate.known.some((own) =>
    sure.some(
      (other) =>
        other !== candidate &&
        other.known.some((outer) => holds(outer, own) && outer.place.name !== "Philippines"),
    ),
  );
}

/** The widest bearer is no more than a town or a part of a city. */
function isSmall({ known }: Candidate): boolean {
  const level = known[0]?.place.level;
  return level === "municipality" || level === "district";
}

/** A capital that the beginning of a sentence, or capitals throughout, explain. */
function isCapitalAnyway(field: FieldText, candidate: Candidate): boolean {
  return candidate.startsSentence || field.kind === "title" || field.kind === "name";
}

function found(candidate: Candidate, beside: Surroundings, sure: readonly Candidate[]): Found {
  const { from, to, known } = candidate;
  const bearers = ofLevels(candidate);
  const [first] = bearers;
  if (first === undefined) throw new RangeError(`No place is called ${candidate.key}.`);
  if (bearers.length === 1) {
    const choice =
      known.length === 1
        ? undefined
        : `The word beside it says that it is the ${levelName(first)}.`;
    return { from, to, known: first, bearers: known.length, ...(choice && { choice }) };
  }
  const listed = beside.holder && heldBy(bearers, [beside.holder]);
  const inField =
    listed ??
    heldBy(
      bearers,
      sure.filter((other) => other.key !== candidate.key),
    );
  if (inField !== undefined) {
    const [place, holder] = inField;
    const choice = `${known.length} places bear this name; the text names ${holder}, where this one lies.`;
    return { from, to, known: place, bearers: known.length, choice };
  }
  const choice = `${known.length} places bear this name; nothing near it says which, so it is taken for the ${levelName(first)}${inWords(first)}.`;
  return { from, to, known: first, bearers: known.length, choice };
}

/** The bearers of the level that a word beside the name speaks for; all where there is none of it. */
function ofLevels({ known, levels }: Candidate): readonly Known[] {
  const ofLevel = known.filter(({ place }) => levels.includes(place.level));
  return ofLevel.length > 0 ? ofLevel : known;
}

function heldBy(
  bearers: readonly Known[],
  others: readonly Candidate[],
): readonly [Known, string] | undefined {
  for (const bearer of bearers) {
    for (const other of others) {
      const [holder] = ofLevels(other);
      if (holder === undefined || holder.place.name === "Philippines") continue;
      if (holds(holder, bearer)) return [bearer, holder.place.name];
    }
  }
  return undefined;
}

function levelName({ place }: Known): string {
  return place.level === "island-group" ? "group of islands" : place.level;
}

function inWords({ place }: Known): string {
  const [holder] = place.within;
  return holder === undefined ? "" : ` in ${holder}`;
}
