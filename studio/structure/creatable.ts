import { GATE_TYPES } from "../../policy/data/vocabulary.ts";

/** What nobody creates by hand: what only the gate writes, and what exists once. */
const NOT_CREATABLE: readonly string[] = [...GATE_TYPES, "siteSettings"];

export function isCreatable(type: string): boolean {
  return !NOT_CREATABLE.includes(type);
}
