import { ruleById } from "../../../policy/index.ts";

/** The title of a rule; of one that only the gate has, its id in words: "Fits contract". */
export function ruleTitle(id: string): string {
  const words = id.replaceAll("-", " ");
  return ruleById(id)?.title ?? words.charAt(0).toUpperCase() + words.slice(1);
}
