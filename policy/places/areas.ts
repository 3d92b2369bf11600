/** Which candidates are places, and which of several bearers of a name each one is. */
import { PERSONS_NAMES, WORDS } from "../data/place-namesakes.ts";
import { LEADING } from "../data/place-words.ts";
import { isFlat } from "../text/flat.ts";
import type { FieldText } from "../text/types.ts";
import { candidatesIn, type Candidate } from "./candidates.ts";
import { holds, type Known } from "./gazetteer.ts";
import { type Piece, pieceAt } from "./pieces.ts";

/** A place found, with the pieces it covers. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly known: Known;
  readonly bearers: number;
  readonly choice?: string | undefined;
}

/** A candidate with what speaks for or against it in the rest of the field. */
interface Setting {
  readonly candidate: Candidate;
  /** What follows a comma, or "in", "sa", "ng", and holds a bearer: "Carmen, Cebu". */
  readonly holder: Candidate | undefined;
  /** What it holds itself: "Cebu" in "Carmen, Cebu". */
  readonly held: Candidate | undefined;
  /** A slug, a file name: nothing has a capital. */
  readonly isFlat: boolean;
  /** The beginning of a sentence, or capitals throughout, explain a capital. */
  readonly isCapitalAnyway: boolean;
}

export function areasIn(field: FieldText, pieces: readonly Piece[]): readonly Found[] {
  const candidates = candidatesIn(pieces);
  const isTitle = field.kind === "title" || field.kind === "name";
  const settings = candidates.map((candidate, index): Setting => {
    const [previous, next] = [candidates[index - 1], candidates[index + 1]];
    return {
      candidate,
      holder: next && leadsTo(pieces, candidate, next) ? next : undefined,
      held: previous && leadsTo(pieces, previous, candidate) ? previous : undefined,
      isFlat: isFlat(field),
      isCapitalAnyway: candidate.startsSentence || isTitle,
    };
  });
  const sure = settings.filter((setting) => isPlace(setting, [])).map(({ candidate }) => candidate);
  return settings
    .filter((setting) => isPlace(setting, sure))
    .map((setting) => found(setting, sure));
}

/** "Carmen, Cebu", "Carmen (Cebu)", "Carmen in Cebu", "Carmen sa lalawigan ng Cebu". */
function leadsTo(pieces: readonly Piece[], inner: Candidate, outer: Candidate): boolean {
  const between = pieces.slice(inner.to, outer.from);
  const isNear =
    between.length === 0
      ? /^(?:,\s*|\s*\(|\s+-\s+)$/u.test(pieceAt(pieces, outer.from).gap)
      : between.every(({ key, gap }) => LEADING.has(key) && /^,?\s+$/u.test(gap));
  return isNear && inner.known.some((one) => outer.known.some((other) => holds(other, one)));
}

function isPlace(setting: Setting, sure: readonly Candidate[]): boolean {
  const { candidate, holder, held } = setting;
  if (candidate.isCapital && candidate.levels.length > 0) return true;
  if (candidate.isPersons) return false;
  if (PERSONS_NAMES.has(candidate.key)) return isPlaceForAll(setting, sure);
  const isWord = WORDS.has(candidate.key);
  if (!candidate.isCapital) return setting.isFlat && !isWord;
  if (holder !== undefined || held !== undefined) return true;
  const isDoubtful = candidate.isPartOfName && isSmall(candidate);
  if (isWord && isDoubtful) return false;
  if (candidate.locative !== "none") return true;
  return !isDoubtful && !(isWord && setting.isCapitalAnyway);
}

/** A name of persons: "in Isabela", "Carmen, Cebu", or "from Carmen" where the text names Cebu. */
function isPlaceForAll({ candidate, holder, held }: Setting, sure: readonly Candidate[]): boolean {
  const { isCapital, isPartOfName, locative, known } = candidate;
  if (!isCapital || isPartOfName) return false;
  const listed = holder ?? held;
  if (listed !== undefined) {
    // "Aurora, Isabela" may be two girls: then a word before them must say that it is a place.
    const areBothNames = PERSONS_NAMES.has(listed.key) && listed.levels.length === 0;
    return !areBothNames || locative !== "none" || (held !== undefined && isSaidPlace(held));
  }
  if (locative === "none") return false;
  if (locative === "certain" || (locative === "sure" && !isSmall(candidate))) return true;
  return known.some((own) =>
    sure.some((other) => other.known.some((outer) => narrows(outer, own))),
  );
}

function isSaidPlace({ locative, levels }: Candidate): boolean {
  return locative !== "none" || levels.length > 0;
}

/** The widest bearer is no more than a town or a part of a city. */
function isSmall({ known: [{ place }] }: Candidate): boolean {
  return place.level === "municipality" || place.level === "district";
}

/** Everything lies in the Philippines: that they are named narrows nothing down. */
function narrows(outer: Known, inner: Known): boolean {
  return outer.place.name !== "Philippines" && holds(outer, inner);
}

function found({ candidate, holder }: Setting, sure: readonly Candidate[]): Found {
  const { from, to, key, known } = candidate;
  const bearers = ofLevels(candidate);
  const [first] = bearers;
  const hit = { from, to, bearers: known.length };
  if (known.length === 1) return { ...hit, known: first };
  if (bearers.length === 1) {
    const choice = `The word beside it says that it is the ${levelName(first)}.`;
    return { ...hit, known: first, choice };
  }
  // A country is meant before a town of its name, whatever else the text names.
  const others = first.place.level === "country" ? [] : sure.filter((other) => other.key !== key);
  const named = heldBy(bearers, holder === undefined ? others : [holder, ...others]);
  const many = `${known.length} places bear this name`;
  if (named !== undefined) {
    const choice = `${many}; the text names ${named.holder.place.name}, where this one lies.`;
    return { ...hit, known: named.held, choice };
  }
  const choice = `${many}; nothing near it says which, so it is taken for the ${levelName(first)}${inWords(first)}.`;
  return { ...hit, known: first, choice };
}

/** The bearers of the level that a word beside the name speaks for; all where there is none of it. */
function ofLevels({ known, levels }: Candidate): readonly [Known, ...Known[]] {
  const [first, ...others] = known.filter(({ place }) => levels.includes(place.level));
  return first === undefined ? known : [first, ...others];
}

/** By the order of the others: what follows a name says more than what stands elsewhere. */
function heldBy(
  bearers: readonly Known[],
  others: readonly Candidate[],
): { readonly held: Known; readonly holder: Known } | undefined {
  for (const other of others) {
    const [holder] = ofLevels(other);
    const held = bearers.find((bearer) => narrows(holder, bearer));
    if (held !== undefined) return { held, holder };
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
