/** Details of a life that are no age, date, place or relative: work, school, care, dwelling. */
import { FAMILY_TRAITS } from "../data/traits-family.ts";
import { LIFE_TRAITS } from "../data/traits-life.ts";
import type { Trait } from "../data/traits.ts";
import { makePhrases, phrasesIn, withoutOverlaps } from "../text/phrases.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import type { TraitHit } from "./types.ts";
import { parentsWorkIn } from "./work.ts";

const PHRASES = makePhrases<Trait>(
  [...FAMILY_TRAITS, ...LIFE_TRAITS].flatMap((trait) =>
    trait.phrases.map((phrase) => [phrase, trait] as const),
  ),
);

/** Every such detail, in order, without overlaps. */
export const traitsIn = perField((field): readonly TraitHit[] => {
  const told = phrasesIn(field, PHRASES).map(({ start, end, value }): TraitHit => ({
    kind: "trait",
    start,
    end,
    text: field.text.slice(start, end),
    trait: value,
  }));
  // "construction worker" of the list within "busy construction worker" is one detail: the list's.
  const hits = withoutOverlaps([...withoutOverlaps(told), ...worksBeside(field, told)]);
  return hits;
});

function worksBeside(field: FieldText, told: readonly TraitHit[]): readonly TraitHit[] {
  return parentsWorkIn(field).filter(
    (work) => !told.some(({ start, end }) => start < work.end && work.start < end),
  );
}
