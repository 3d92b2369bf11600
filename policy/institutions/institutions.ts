import { pieceAt, piecesIn } from "../places/pieces.ts";
import type { FieldText } from "../text/types.ts";
import { employersIn } from "./employers.ts";
import { namedIn } from "./named.ts";
import type { InstitutionHit } from "./types.ts";

/** Of those that overlap, the one that begins first, and then the longest. */
export function institutionsOf(field: FieldText): readonly InstitutionHit[] {
  const pieces = piecesIn(field);
  const hits = [...namedIn(field, pieces), ...employersIn(field, pieces)]
    .map(({ from, to, kind, head }): InstitutionHit => {
      const { start } = pieceAt(pieces, from);
      const { end } = pieceAt(pieces, to - 1);
      return { start, end, text: field.text.slice(start, end), kind, head };
    })
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  const apart: InstitutionHit[] = [];
  for (const hit of hits) if (hit.start >= (apart.at(-1)?.end ?? 0)) apart.push(hit);
  return apart;
}
