/** The places that a field names, from the Philippine Standard Geographic Code and what people say beside it. */
import { PerField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { areasIn, type Found } from "./areas.ts";
import { placesByForm } from "./by-form.ts";
import { placesByHolder } from "./by-holder.ts";
import { piecesIn } from "./pieces.ts";
import type { PlaceHit } from "./types.ts";

const read = new PerField<readonly PlaceHit[]>();

/** The places named in a field, in order, without overlaps. Read once for each field. */
export function placesIn(field: FieldText): readonly PlaceHit[] {
  const known = read.get(field);
  if (known !== undefined) return known;
  const hits = placesOf(field);
  read.set(field, hits);
  return hits;
}

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
