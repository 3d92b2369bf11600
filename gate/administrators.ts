import type { Caller } from "./callers.ts";
import { GateProblem } from "./problems.ts";
import type { Setting } from "./setting.ts";

/** Whether the configuration of the gate names this caller among its administrators. */
export function isAdministrator(
  { id }: Pick<Caller, "id">,
  { administrators }: Pick<Setting, "administrators">,
): boolean {
  return administrators.includes(id);
}

/** Throws "administrators-only" for everybody else. */
export function mustBeAdministrator(caller: Caller, setting: Setting): void {
  if (isAdministrator(caller, setting)) return;
  throw new GateProblem("administrators-only", "You are no administrator of the gate.");
}
