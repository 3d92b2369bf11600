/** The policy's public face. Pure: documents and a `RuleContext` in, findings out. */
import { judge as judgeBy } from "./engine/judge.ts";
import type { Judgement, PolicyDocument, Rule, RuleContext } from "./engine/types.ts";
import { RULES } from "./rules/index.ts";

export type * from "./engine/types.ts";
export type * from "./text/types.ts";
export { bareId } from "./engine/ids.ts";
export { pathToString } from "./engine/paths.ts";
export { dependencyIds } from "./engine/references.ts";
export {
  dependenciesOf,
  missingFrom,
  reverseLookups,
  type ReverseLookup,
} from "./engine/closure.ts";
export { makeContext, type Gathered } from "./engine/context.ts";
export { consentInterval } from "./facts/consents.ts";
export { consentsReliedOn, validityOf, type Validity } from "./facts/relied-on.ts";
export { requiredReviews } from "./facts/reviews.ts";
export { standingReviews } from "./facts/standing-reviews.ts";
export { RULES, ruleById } from "./rules/index.ts";
export { replaceInField } from "./text/replace.ts";
export { textsOf } from "./text/texts.ts";

/** Judges one document by the rules, in their order. Never throws; what it cannot decide blocks. */
export function judge(
  document: PolicyDocument,
  context: RuleContext,
  rules: readonly Rule[] = RULES,
): Judgement {
  return judgeBy(document, context, rules);
}
