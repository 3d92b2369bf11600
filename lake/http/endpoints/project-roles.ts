/** `GET /projects/:project/roles`: the roles there are. */
import { answerJson } from "../api-error.ts";
import type { Endpoint } from "../face.ts";
import { ROLES } from "../roles.ts";

export function projectRoles(): Endpoint {
  return () =>
    answerJson(
      ROLES.map((role) => ({
        ...role,
        isCustom: false,
        isRootRole: role.name === "administrator",
        appliesToUsers: true,
        appliesToRobots: true,
      })),
    );
}
