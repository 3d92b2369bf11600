import { REVIEW_KINDS, type ReviewKind } from "../../contracts/vocabulary.ts";
import { ALWAYS_REVIEWED } from "../data/vocabulary.ts";
import { objectsIn } from "../engine/references.ts";
import type { PolicyDocument, RuleContext } from "../engine/types.ts";
import { imagesIn } from "./images.ts";
import { toldWithin } from "./people.ts";

/** Objects that stand for a quote or a story, filled in or not. */
const TELLING: ReadonlySet<unknown> = new Set(["quoteSection", "storySection", "quoteEmbed"]);

/**
 * The kinds of review a document needs before it may go out, in the order of the vocabulary: by its
 * type, and both where it uses a quote or a story or holds an image.
 */
export function requiredReviews(
  document: PolicyDocument,
  context: RuleContext,
): readonly ReviewKind[] {
  const always: Readonly<Record<string, readonly ReviewKind[]>> = ALWAYS_REVIEWED;
  const byType = Object.hasOwn(always, document._type) ? (always[document._type] ?? []) : [];
  const kinds = new Set<ReviewKind>(byType);
  if (tells(document, context) || imagesIn(document).length > 0) {
    for (const kind of REVIEW_KINDS) kinds.add(kind.value);
  }
  return REVIEW_KINDS.map((kind) => kind.value).filter((kind) => kinds.has(kind));
}

function tells(document: PolicyDocument, context: RuleContext): boolean {
  const named = [...objectsIn(document)].some(({ value }) => TELLING.has(value["_type"]));
  return named || toldWithin(document, context).length > 1;
}
