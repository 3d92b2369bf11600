import { agesIn } from "../../../policy/details/ages.ts";
import { datesIn } from "../../../policy/details/dates.ts";
import { kinIn } from "../../../policy/details/kin.ts";
import { moneyIn } from "../../../policy/details/money.ts";
import { penaltiesIn } from "../../../policy/details/penalties.ts";
import { traitsIn } from "../../../policy/details/traits.ts";
import type { FieldText } from "../../../policy/index.ts";
import type { AgeHit } from "../../../policy/details/types.ts";
import { fieldOf } from "./read.ts";
import { type Mark, told } from "../annotated.ts";

/** Every detail that any finder sees in a text that stands by itself. */
export function detailsOf(text: string): readonly string[] {
  return told(text, marksOf(fieldOf(text)));
}

function marksOf(field: FieldText): readonly Mark[] {
  return [
    ...agesIn(field).map((hit) => ({ ...hit, label: `${hit.kind} ${range(hit)}` })),
    ...datesIn(field).map((hit) => {
      const { year = "?", month = "?", day = "?" } = hit;
      return { ...hit, label: `${hit.precision} ${year}-${month}-${day}` };
    }),
    ...kinIn(field).map((hit) => ({
      ...hit,
      label: `${hit.kind} ${hit.relation} ${hit.count ?? "?"}`,
    })),
    ...moneyIn(field).map((hit) => ({ ...hit, label: `${hit.currency ?? "money"} ${hit.amount}` })),
    ...penaltiesIn(field).map((hit) => ({ ...hit, label: `${hit.kind} ${hit.years ?? "life"}` })),
    ...traitsIn(field).map((hit) => ({ ...hit, label: hit.trait.kind })),
  ];
}

/** "14", "12-17"; and where one age is not told as exact or a band as such, that too. */
function range({ exact, from, to }: Pick<AgeHit, "exact" | "from" | "to">): string {
  if (from === to) return exact ? `${from}` : `about ${from}`;
  return exact ? `${from}-${to}, exact` : `${from}-${to}`;
}
