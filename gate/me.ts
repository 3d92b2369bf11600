import { isAdministrator } from "./administrators.ts";
import type { MeResponse } from "./api.ts";
import type { Caller } from "./callers.ts";
import { kindsOf } from "./reviews.ts";
import type { Setting } from "./setting.ts";

/** What a person may do at the gate, by the options of the gate alone. */
export function whoIs(
  { id }: Pick<Caller, "id">,
  { reviewers, administrators }: Pick<Setting, "reviewers" | "administrators">,
): MeResponse {
  return {
    id,
    reviews: [...kindsOf(id, reviewers)],
    administrator: isAdministrator({ id }, { administrators }),
  };
}
