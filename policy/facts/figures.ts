import { bareId } from "../engine/ids.ts";
import { referencesIn } from "../engine/references.ts";
import type { Path, PolicyDocument, RuleContext } from "../engine/types.ts";
import { toldWithin } from "./people.ts";

/** A figure that a document shows, itself or in a story it tells. */
export interface ShownFigure {
  /** In the judged document: the reference to the figure, or to the story that shows it. */
  readonly path: Path;
  /** True where the document itself holds the reference. */
  readonly own: boolean;
  readonly figure: PolicyDocument;
}

/** What a figure refers to (`subsetOf`, `supersedes`) it does not show. */
export function figuresShown(
  document: PolicyDocument,
  context: RuleContext,
): readonly ShownFigure[] {
  if (document._type === "statistic") return [];
  return toldWithin(document, context).flatMap(({ path: through, told }) =>
    referencesIn(told).flatMap(({ path, id }): readonly ShownFigure[] => {
      const resolution = context.resolve(id);
      // A draft is not shown to anybody: references-published stops it.
      if (resolution.state !== "published" || resolution.document._type !== "statistic") return [];
      const own = bareId(told._id) === bareId(document._id);
      return [{ path: own ? path : through, own, figure: resolution.document }];
    }),
  );
}
