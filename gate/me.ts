import { isAdministrator, kindsOf } from "./people.ts";
import type { MeResponse } from "./api.ts";
import type { Caller } from "./callers.ts";
import type { Setting } from "./setting.ts";

/** What a person may do at the gate, by the options of the gate alone. */
export function whoIs(caller: Caller, setting: Setting): MeResponse {
  return {
    id: caller.id,
    reviews: [...kindsOf(caller, setting)],
    administrator: isAdministrator(caller, setting),
  };
}
