/** The details that a sentence tells of a person, each with its share and what says less. */
import { FRACTIONS, type FractionId } from "../data/fractions.ts";
import type { Trait } from "../data/traits.ts";
import { agesIn } from "../details/ages.ts";
import { datesIn } from "../details/dates.ts";
import { kinIn } from "../details/kin.ts";
import { offendersAmong } from "../details/offences.ts";
import { penaltiesIn } from "../details/penalties.ts";
import { traitsIn } from "../details/traits.ts";
import type { AgeHit, DateHit, KinHit } from "../details/types.ts";
import { within } from "../details/within.ts";
import type { Told } from "../details/subject.ts";
import type { Span } from "../engine/types.ts";
import { placesIn } from "../places/index.ts";
import type { PlaceHit, PlaceLevel } from "../places/types.ts";
import { matchCase } from "../text/match-case.ts";
import type { FieldText } from "../text/types.ts";
import { rewriteAge, rewriteDate, rewriteKin, rewriteSentence, type Rewriting } from "./rewrite.ts";
import { isAbroad, shareOfPlace, widerPlace } from "./place-share.ts";
import { isSurvivorsAge } from "./whose-age.ts";
import type { DetailKind } from "./types.ts";

/** A detail where it stands in a field. */
export interface Disclosure extends Span {
  readonly kind: DetailKind;
  readonly value: string;
  readonly text: string;
  readonly share: number;
  readonly generalShare: number;
  /** An age to the year, a date to the day, a place below province: these must not meet. */
  readonly exact: boolean;
  readonly rewriting?: Rewriting & {
    /** What it replaces. */
    readonly text: string;
  };
}

/** Every detail told in a sentence, of any kind, in no order. */
export function disclosuresIn(field: FieldText, { sentence }: Told): readonly Disclosure[] {
  const inside = <Hit extends Span>(hits: readonly Hit[]): readonly Hit[] => within(hits, sentence);
  const kin = inside(kinIn(field));
  const traits = inside(traitsIn(field));
  const ages = inside(agesIn(field));
  const dates = inside(datesIn(field));
  const places = inside(placesIn(field));
  const penalties = inside(penaltiesIn(field));
  // Most sentences tell none.
  if ([kin, traits, ages, dates, places, penalties].every((hits) => hits.length === 0)) return [];
  const offenders = offendersAmong(field, sentence, kin);
  // "bunso sa pitong magkakapatid" is one detail, not also "bunso" and "pitong magkakapatid".
  const apart = (hit: Span): boolean =>
    !traits.some(({ start, end }) => start <= hit.start && hit.end <= end);
  const said = [
    ...ages.filter((age) => isSurvivorsAge(field, age)).map((age) => ageDisclosure(field, age)),
    ...dates.map((date) => dateDisclosure(field, date)),
    ...places.flatMap(placeDisclosure),
    ...kin.filter(apart).flatMap((hit) => kinDisclosure(hit, offenders.has(hit))),
    ...penalties.map((hit) =>
      disclosure(hit, {
        kind: "sentence",
        value: `sentence of ${hit.years ?? "life"}`,
        share: share(hit.years === undefined ? "sentence-life" : "sentence-years"),
        generalShare: 1,
        rewriting: rewriteSentence(field, hit),
      }),
    ),
    ...traits
      .filter(({ trait }) => trait.besideKin !== true || kin.length > 0)
      .map((hit) => traitDisclosure(hit, hit.trait)),
  ];
  return said.map(({ rewriting, ...rest }) => {
    if (rewriting === undefined) return rest;
    const text = field.text.slice(rewriting.start, rewriting.end);
    return { ...rest, rewriting: { ...rewriting, text } };
  });
}

function share(id: FractionId): number {
  return FRACTIONS[id].share;
}

/** A disclosure before the words that its rewriting replaces are looked up. */
type Saying = Omit<Disclosure, "rewriting"> & { readonly rewriting?: Rewriting };

type Said = Omit<Saying, "start" | "end" | "text" | "exact" | "rewriting"> & {
  readonly exact?: boolean;
  readonly rewriting?: Rewriting | undefined;
};

function disclosure(hit: Span & { readonly text: string }, said: Said): Saying {
  const { start, end, text } = hit;
  const { rewriting, exact = false, ...rest } = said;
  return { start, end, text, ...rest, exact, ...(rewriting === undefined ? {} : { rewriting }) };
}

function yearsShare(from: number, to: number): number {
  return Math.min(1, share("age-year") * (to - from + 1));
}

/** The bands that are told in place of an age, both ends included. */
function bandOf(age: number): readonly [from: number, to: number] {
  if (age < 12) return [0, 11];
  if (age < 18) return [12, 17];
  return age < 25 ? [18, 24] : [25, 74];
}

function ageDisclosure(field: FieldText, hit: AgeHit): Saying {
  const { from, to, exact } = hit;
  const told = { kind: "age", value: `${from} to ${to}`, share: yearsShare(from, to) } as const;
  if (!exact) return disclosure(hit, { ...told, generalShare: told.share });
  return disclosure(hit, {
    ...told,
    exact,
    generalShare: yearsShare(...bandOf(from)),
    rewriting: rewriteAge(field, hit),
  });
}

function dateDisclosure(field: FieldText, hit: DateHit): Saying {
  const { year, month, day, precision } = hit;
  const alone = year === undefined ? "-alone" : "";
  const id: FractionId =
    precision === "year" ? "date-year" : (`date-${precision}${alone}` as const);
  const rewriting = rewriteDate(field, hit);
  const told = precision !== "year" && year !== undefined;
  return disclosure(hit, {
    kind: "date",
    value: [year ?? "any year", month, day].filter((part) => part !== undefined).join("-"),
    share: share(id),
    exact: precision === "day",
    generalShare: told ? share("date-year") : 1,
    rewriting,
  });
}

const BELOW_PROVINCE: ReadonlySet<PlaceLevel> = new Set([
  "city",
  "municipality",
  "district",
  "barangay",
  "street",
]);

function placeDisclosure(hit: PlaceHit): readonly Saying[] {
  const { place } = hit;
  if (isAbroad(place)) return [];
  const { level, name } = place;
  const own = shareOfPlace(place);
  const wider = widerPlace(place);
  const { start, end } = hit;
  return [
    disclosure(hit, {
      kind: "place",
      value: `${level} ${name}`,
      share: own,
      exact: BELOW_PROVINCE.has(level),
      generalShare: wider === undefined ? own : Math.max(own, shareOfPlace(wider)),
      rewriting: wider === undefined ? undefined : { start, end, replacement: wider.name },
    }),
  ];
}

/** Relatives whose mere presence narrows nothing: everybody has parents, many have a brother. */
const TELLING_RELATIONS: ReadonlySet<string> = new Set([
  "step-parent",
  "grandparent",
  "aunt-or-uncle",
  "in-law",
  "godparent",
]);

function kinDisclosure(hit: KinHit, isOffender: boolean): readonly Saying[] {
  const { relation, count } = hit;
  const say = (kind: DetailKind, id: FractionId, exactly: boolean): readonly Saying[] => [
    disclosure(hit, {
      kind,
      value: `${relation} ${kind === "offender" ? "" : (count ?? "")}`.trim(),
      share: share(id),
      generalShare: 1,
      rewriting: rewriteKin(hit, exactly),
    }),
  ];
  if (isOffender) return say("offender", "offender", false);
  if (relation === "twin") return say("twin", "twin", false);
  if (relation === "sibling" || relation === "child") {
    if (/panganay|bunso|kinamanghuran|kamagulangan|kinamagulangan/iu.test(hit.text)) {
      return say("birth-order", "birth-order", false);
    }
    const several = count !== undefined && count > 1;
    return several ? say("siblings", count > 4 ? "siblings-many" : "siblings-few", true) : [];
  }
  if (relation === "cousin") {
    return count !== undefined && count > 1 ? say("cousins", "cousins", true) : [];
  }
  return TELLING_RELATIONS.has(relation) ? say("relative", "relative", false) : [];
}

function traitDisclosure(hit: Span & { readonly text: string }, trait: Trait): Saying {
  const { start, end } = hit;
  // "British national" has its capital wherever it stands.
  const isNation = trait.kind === "offender-nationality";
  return disclosure(hit, {
    kind: trait.kind,
    value: hit.text.toLowerCase(),
    share: share(trait.kind),
    generalShare: 1,
    rewriting: {
      start,
      end,
      replacement: isNation ? trait.general : matchCase(hit.text, trait.general),
    },
  });
}
