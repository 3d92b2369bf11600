import type { FieldText } from "../text/types.ts";
import { areasIn, type Found } from "./areas.ts";
import { placesByForm } from "./by-form.ts";
import { placesByHolder } from "./by-holder.ts";
import { pieceAt, piecesIn } from "./pieces.ts";
import type { PlaceHit } from "./types.ts";

/** What a form tells goes before what only bears a name: "Rizal Avenue" is no province. */
export function placesOf(field: FieldText): readonly PlaceHit[] {
  if (field.kind === "code") return [];
  const pieces = piecesIn(field);
  const areas = areasIn(field, pieces);
  const formed = placesByForm(pieces, areas);
  const apart = areas.filter((area) => !formed.some((form) => overlap(form, area)));
  const taken = [...formed, ...apart].toSorted(inOrder);
  const held = placesByHolder(pieces, taken);
  return [...taken, ...held].toSorted(inOrder).map(({ from, to, known, bearers, choice }) => {
    const { start } = pieceAt(pieces, from);
    const { end } = pieceAt(pieces, to - 1);
    const text = field.text.slice(start, end);
    const why = choice !== undefined && { choice };
    return { start, end, text, place: known.place, bearers, ...why };
  });
}

function inOrder(left: Found, right: Found): number {
  return left.from - right.from;
}

function overlap(left: Found, right: Found): boolean {
  return left.from < right.to && right.from < left.to;
}
