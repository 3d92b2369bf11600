import type { Span } from "../engine/types.ts";

/** Of hits in the order of their beginnings, those that lie within a stretch: found by halving. */
export function within<Hit extends Span>(
  hits: readonly Hit[],
  { start, end }: Span,
): readonly Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let index = low; index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.start >= end) break;
    if (hit.end <= end) found.push(hit);
  }
  return found;
}
