/** Steps by which more people fit, the one that gains most first. */
import { pathToString } from "../engine/paths.ts";
import { peopleWho, rounded } from "./estimate.ts";
import type { Detail, Generalisation } from "./types.ts";

/** Each step for itself; those that gain nothing are left out. */
export function generalisationsOf(details: readonly Detail[]): readonly Generalisation[] {
  const before = peopleWho(details);
  return details
    .flatMap((detail) => stepFor(detail, details, before))
    .toSorted(
      (left, right) =>
        right.estimateAfter - left.estimateAfter ||
        left.edits.length - right.edits.length ||
        comparePlaces(left, right),
    );
}

function stepFor(
  detail: Detail,
  details: readonly Detail[],
  before: number,
): readonly Generalisation[] {
  const [first] = detail.edits;
  const after = peopleWho(generalised(details, [detail]));
  if (first === undefined || after <= before) return [];
  const { path, start, end, text, replacement } = first;
  const often = detail.edits.length > 1 ? `, in ${detail.edits.length} places` : "";
  return [
    {
      path,
      span: { start, end },
      text,
      replacement,
      title: `Write “${replacement}” in place of “${text}”${often}`,
      edits: detail.edits,
      estimateAfter: rounded(after),
    },
  ];
}

/** The details when some of them are told less exactly. */
export function generalised(
  details: readonly Detail[],
  steps: readonly Detail[],
): readonly Pick<Detail, "kind" | "share">[] {
  return details.map((detail) => {
    const { kind, share, generalShare } = detail;
    return { kind, share: steps.includes(detail) ? Math.max(share, generalShare) : share };
  });
}

function comparePlaces(left: Generalisation, right: Generalisation): number {
  const [a, b] = [pathToString(left.path), pathToString(right.path)];
  if (a !== b) return a < b ? -1 : 1;
  return left.span.start - right.span.start;
}
