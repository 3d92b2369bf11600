import { bareId } from "../engine/ids.ts";
import { refOf } from "../engine/references.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { textOf } from "../engine/values.ts";
import { compareStatistics } from "../statistics/compare.ts";
import { isReplaced } from "../statistics/replacements.ts";
import { figureWithSources } from "../statistics/words.ts";

export const statisticsAgree: Rule = {
  id: "statistics-agree",
  severity: "warn",
  title: "Figures that count the same agree",
  help: "Two current figures of the same thing, among the same people, in the same place, for the same time and in the same unit have values that can both be true. Figures that differ in one of these are two figures: they are told apart, and never added up.",
  rationale:
    "A reader who finds two numbers for one thing believes neither, and rightly: one of them is wrong, or something that tells them apart was not said.",
  source: ["house"],
  appliesTo: (document) => document._type === "statistic",
  check: (document, context) =>
    otherCurrent(document, context).flatMap((other) => checkPair(document, other, context)),
};

/** The other published figures of the metric that nothing replaced, this one included. */
function otherCurrent(figure: PolicyDocument, context: CheckContext): readonly PolicyDocument[] {
  const id = bareId(figure._id);
  const metric = textOf(figure["metric"]);
  const measured = metric === undefined ? [] : context.measured(metric);
  // What was not asked blocks: the engine says so.
  if (measured === "unresolved" || isReplaced(id, context)) return [];
  const replaces = refOf(figure["supersedes"]);
  return measured
    .filter(({ _id }) => _id !== id && _id !== replaces && !isReplaced(_id, context))
    .toSorted((left, right) => (left._id < right._id ? -1 : 1));
}

function checkPair(
  figure: PolicyDocument,
  other: PolicyDocument,
  context: CheckContext,
): readonly RuleFinding[] {
  const comparison = compareStatistics(figure, other);
  if (!comparison.comparable || comparison.agree) return [];
  const path = ["value"];
  const both = `${figureWithSources(figure, context)}; ${figureWithSources(other, context)}`;
  if (comparison.doubt === undefined) {
    const message = `Two figures count the same and differ. ${both}. Correct one, let the newer replace the older, or say what tells them apart.`;
    return [{ path, message }];
  }
  const message = `Two figures may count the same, and differ. ${both}. What speaks for it: ${comparison.doubt}. Correct one, or say more clearly what tells them apart.`;
  return [{ path, outcome: "needs-review", message }];
}
