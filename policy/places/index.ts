/** The places that a field names, from the Philippine Standard Geographic Code and what people say beside it. */
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { areasIn, type Found } from "./areas.ts";
import { placesByForm } from "./by-form.ts";
import { placesByHolder } from "./by-holder.ts";
import { piecesIn } from "./pieces.ts";
import type { PlaceHit } from "./types.ts";

/** The places named in a field, in order, without overlaps. */
export const placesIn = perField(placesOf);

function placesOf(field: FieldText): readonly PlaceHit[] {
  if (field.kind === "code") return [];
  const pieces = piecesIn(field);
  const areas = areasIn(field, pieces);
  const formed = placesByForm(pieces, areas);
  const taken = [...formed, ...areas.filter((area) => !formed.some((form) => overlap(form, area)))];
  const held = placesByHolder(pieces, taken);
  return [...taken, ...held]
    .toSorted((left, right) => left.from - right.from)
    .flatMap(({ from, to, known, bearers, choice }) => {
      const start = pieces[from]?.start;
      const end = pieces[to - 1]?.end;
      if (start === undefined || end === undefined) return [];
      const text = field.text.slice(start, end);
      const why = choice !== undefined && { choice };
      return [{ start, end, text, place: known.place, bearers, ...why }];
    });
}

function overlap(left: Found, right: Found): boolean {
  return left.from < right.to && right.from < left.to;
}
