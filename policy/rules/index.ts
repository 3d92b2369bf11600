import type { Rule } from "../engine/types.ts";

/** Every rule, in the order in which findings are told: one line a rule. */
export const RULES: readonly Rule[] = [];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
