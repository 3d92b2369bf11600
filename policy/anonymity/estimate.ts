/** How many people fit a set of details. */
import { REFERENCE_POPULATION } from "../data/fractions.ts";
import type { Placed } from "./told-of.ts";
import type { Detail, DetailKind } from "./types.ts";

/**
 * The details among disclosures, each once: what says the same is one. Those with a place in the
 * judged document come first; `elsewhere` holds those of the ledger.
 */
export function detailsOf(
  here: readonly Placed[],
  elsewhere: readonly Placed[],
): readonly Detail[] {
  const details = Map.groupBy(here, keyOf);
  const inLedger = Map.groupBy(elsewhere, keyOf);
  const own = [...details].flatMap(([key, places]) => ownDetail(places, inLedger.has(key)));
  const others = [...inLedger].filter(([key]) => !details.has(key));
  const ledger = others.flatMap(([, each]) => each.slice(0, 1).map(ledgerDetail));
  return [...own, ...ledger].filter(({ share }) => share < 1);
}

function keyOf({ kind, value }: Placed): string {
  return `${kind}: ${value}`;
}

/** Published elsewhere too, it stays told whatever is done here. */
function ownDetail(places: readonly Placed[], isPublished: boolean): readonly Detail[] {
  const [first] = places;
  if (first === undefined) return [];
  const { kind, value, text, share } = first;
  const edits = places.flatMap(({ path, rewriting }) =>
    rewriting === undefined ? [] : [{ path, rewriting }],
  );
  const canMend = !isPublished && edits.length === places.length;
  const detail = {
    kind,
    value,
    text,
    share,
    generalShare: isPublished ? share : first.generalShare,
    places: places.map((each) => ({
      path: each.path,
      start: each.start,
      end: each.end,
      text: each.text,
    })),
    edits: canMend ? edits.map(({ path, rewriting }) => ({ path, ...rewriting })) : [],
  };
  return [detail];
}

function ledgerDetail({ kind, value, text, share }: Placed): Detail {
  return { kind, value, text, share, generalShare: share, places: [], edits: [] };
}

/** The people who share every detail, of each kind only the rarest, as if kinds had no part in each other. */
export function peopleWho(details: readonly Pick<Detail, "kind" | "share">[]): number {
  const rarest = new Map<DetailKind, number>();
  for (const { kind, share } of details) {
    rarest.set(kind, Math.min(rarest.get(kind) ?? 1, share));
  }
  let people: number = REFERENCE_POPULATION.people;
  // In one order, so that equal sets give equal numbers to the last bit.
  for (const kind of [...rarest.keys()].toSorted()) people *= rarest.get(kind) ?? 1;
  return people;
}

/** Two significant digits: the estimate is no better than that. */
export function rounded(people: number): number {
  return Number(people.toPrecision(2));
}
