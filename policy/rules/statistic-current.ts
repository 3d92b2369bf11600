import { bareId } from "../engine/ids.ts";
import { FIGURE_TYPES } from "../engine/questions.ts";
import { refOf } from "../engine/references.ts";
import type {
  CheckContext,
  Fix,
  Path,
  PolicyDocument,
  Rule,
  RuleFinding,
} from "../engine/types.ts";
import { dayInWords, endOfDay } from "../facts/dates.ts";
import { figuresShown, type ShownFigure } from "../facts/figures.ts";
import { listInWords } from "../facts/use.ts";
import { documentInWords } from "../facts/words.ts";
import { replacementOf } from "../statistics/replacements.ts";
import { figureInWords } from "../statistics/words.ts";

export const statisticCurrent: Rule = {
  id: "statistic-current",
  severity: "block",
  title: "Figures are current",
  help: "Nothing shows a figure that was replaced by a newer one. A figure past the day on which somebody was to look at it again is a warning. The newer figure names every place that still shows the older.",
  rationale:
    "An old figure lives on in every page that shows it, long after whoever counted knows better. The replaced one stays on record; what is told to readers is the newest.",
  source: ["house"],
  appliesTo: (document, context) =>
    document._type === "statistic" || figuresShown(document, context).length > 0,
  check: (document, context) =>
    document._type === "statistic"
      ? [
          ...checkReplaced(document, context),
          ...checkPlaces(document, context),
          ...checkReviewDay(document, context, ["reviewBy"]),
        ]
      : figuresShown(document, context).flatMap((shown) => checkShown(shown, context)),
};

function checkShown(shown: ShownFigure, context: CheckContext): readonly RuleFinding[] {
  const { path, figure } = shown;
  const { by, newest } = replacementOf(bareId(figure._id), context);
  if (by.size === 0) return checkReviewDay(figure, context, path);
  const fix = fixFor(shown, newest);
  const message = `${figureInWords(figure)} was replaced${byWhat(newest)} Show the newer figure, or none.`;
  return [{ path, message, ...(fix === undefined ? {} : { fix }) }];
}

/** Only where there is one newest figure, and the reference stands in this document. */
function fixFor({ own, path }: ShownFigure, newest: readonly PolicyDocument[]): Fix | undefined {
  const [only, another] = newest;
  if (!own || only === undefined || another !== undefined) return undefined;
  const title = `Show ${figureInWords(only)} instead`;
  return { kind: "set", title, path: [...path, "_ref"], value: bareId(only._id) };
}

function byWhat(newest: readonly PolicyDocument[]): string {
  if (newest.length === 0) return ", and what replaced it goes round in a circle.";
  return ` by ${listInWords(newest.map(figureInWords))}.`;
}

/**
 * A replaced figure stays on record, since the newer one refers to it: to change it again is a
 * warning. That it replaces what replaced it is a mistake.
 */
function checkReplaced(figure: PolicyDocument, context: CheckContext): readonly RuleFinding[] {
  const id = bareId(figure._id);
  const older = refOf(figure["supersedes"]);
  const { by, newest } = replacementOf(id, context);
  if (older !== undefined && (older === id || by.has(older))) {
    const message =
      "This figure and the one that it replaces stand in each other's place, in a circle. Take out one of the two.";
    return [{ path: ["supersedes"], message }];
  }
  if (by.size === 0) return [];
  const places = placesShowing(id, context);
  const still = places === undefined ? "" : ` It is still shown in ${places}.`;
  const message = `${figureInWords(figure)} was replaced${byWhat(newest)} Nothing may show it any more. Change the newer one instead.${still}`;
  return [{ severity: "warn", path: [], message }];
}

/** Where the figure that this one replaces is still shown. */
function checkPlaces(figure: PolicyDocument, context: CheckContext): readonly RuleFinding[] {
  const older = refOf(figure["supersedes"]);
  const places = older === undefined ? undefined : placesShowing(older, context);
  if (places === undefined) return [];
  const message = `The figure that this one replaces is still shown in ${places}. They are stopped until they show the newer one: change them next.`;
  return [{ severity: "warn", path: ["supersedes"], message }];
}

/** "the milestone “Growth” and the publication “A leaflet”", if anything published shows the figure. */
function placesShowing(id: string, context: CheckContext): string | undefined {
  const showing = FIGURE_TYPES.filter((type) => type !== "statistic").flatMap((type) => {
    const places = context.referring(id, type);
    return places === "unresolved" ? [] : places;
  });
  return showing.length === 0 ? undefined : listInWords(showing.map(documentInWords).toSorted());
}

function checkReviewDay(
  figure: PolicyDocument,
  context: CheckContext,
  path: Path,
): readonly RuleFinding[] {
  const { reviewBy } = figure;
  if (reviewBy === undefined || reviewBy === null) return [];
  const ends = endOfDay(reviewBy);
  if (ends === undefined) {
    const message = `${figureInWords(figure)} does not say properly until when it is to be looked at again. Enter a day.`;
    return [{ severity: "warn", outcome: "needs-review", path, message }];
  }
  if (Date.parse(context.now) < ends) return [];
  const message = `${figureInWords(figure)} was to be looked at again by ${dayInWords(reviewBy)}. Look for a newer figure; if there is none, set a new day.`;
  return [{ severity: "warn", path, message }];
}
