import { PUBLIC_TYPES } from "../contracts/vocabulary.ts";
import { GATE_TYPES, INTERNAL_TYPES, WORKING_TYPES } from "../policy/data/vocabulary.ts";

/** What people draft and the gate lets out, or puts into effect. */
export const GATED_TYPES: readonly string[] = [...PUBLIC_TYPES, ...INTERNAL_TYPES];

/** What takes effect without ever leaving. */
const TAKES_EFFECT_INSIDE: readonly string[] = INTERNAL_TYPES;

/** What only the gate writes. */
const WRITTEN_BY_GATE: readonly string[] = GATE_TYPES;

/** What is drafted and never takes effect. */
const WORKED_WITH: readonly string[] = WORKING_TYPES;

/** What exists once: a copy of it, or none, would be nobody's intention. */
const SINGLETONS: readonly string[] = ["siteSettings"];

export function isGated(type: string): boolean {
  return GATED_TYPES.includes(type);
}

export function takesEffectInside(type: string): boolean {
  return TAKES_EFFECT_INSIDE.includes(type);
}

export function isWrittenByGate(type: string): boolean {
  return WRITTEN_BY_GATE.includes(type);
}

export function isSingleton(type: string): boolean {
  return SINGLETONS.includes(type);
}

/** Whether people make new documents of the type. Not of one that a plugin brings for itself. */
export function isCreatable(type: string): boolean {
  return (isGated(type) && !isSingleton(type)) || WORKED_WITH.includes(type);
}
