/** The policy's public face. Pure: documents and a `RuleContext` in, findings out. */
import { judge as judgeBy } from "./engine/judge.ts";
import type { Judgement, PolicyDocument, Rule, RuleContext } from "./engine/types.ts";
import { RULES } from "./rules/index.ts";

export type * from "./engine/types.ts";
export type * from "./text/types.ts";
export type * from "./bare-text/types.ts";
export {
  judgeText,
  type TextAnonymity,
  type TextFinding,
  type TextJudgement,
  type TextSetting,
} from "./bare-text/judge.ts";
export { splitNotes } from "./bare-text/notes.ts";
export { type AnonymitySet, anonymityOf } from "./anonymity/index.ts";
export { bareId } from "./engine/ids.ts";
export { pathToString } from "./engine/paths.ts";
export { dependencyIds, UnreadableDocument } from "./engine/references.ts";
export { dependenciesOf, missingFrom } from "./engine/closure.ts";
export { makeContext, type Gathered } from "./engine/context.ts";
export { askingLibrary, gather } from "./engine/library.ts";
export { type AnsweredLookup, type AnsweredMetric, questionsOf } from "./engine/questions.ts";
export { type Fields, fieldsOf, isFields, listOf } from "./engine/values.ts";
export { consentInterval, standingOf } from "./facts/consents.ts";
export { consentsReliedOn, validityOf, type Validity } from "./facts/relied-on.ts";
export { requiredReviews } from "./facts/reviews.ts";
export { standingReviews } from "./facts/standing-reviews.ts";
export { nameCandidates, normaliseName } from "./names/candidates.ts";
export { makeNameBook, NAMING_TYPES } from "./names/name-book.ts";
export { compareStatistics } from "./statistics/compare.ts";
export { metadataIn } from "./images/metadata.ts";
export type { ImageMetadata } from "./images/types.ts";
export { isForTheGate, RULES, ruleById } from "./rules/index.ts";
export { replaceAll, replaceInField } from "./text/replace.ts";
export { textsOf } from "./text/texts.ts";

/** Judges one document by the rules, in their order. Never throws; what it cannot decide blocks. */
export function judge(
  document: PolicyDocument,
  context: RuleContext,
  rules: readonly Rule[] = RULES,
): Judgement {
  return judgeBy(document, context, rules);
}
