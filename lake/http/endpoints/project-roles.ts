/** `GET /projects/:project/roles` and `/access/project/:project/roles`: the roles there are. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { knownRoles, ROLES } from "../roles.ts";

function described(face: Face): readonly object[] {
  return knownRoles(face).map((role) => ({
    ...role,
    isCustom: !ROLES.some(({ name }) => name === role.name),
    isRootRole: role.name === "administrator",
    appliesToUsers: true,
    appliesToRobots: true,
  }));
}

export function projectRoles(face: Face): Endpoint {
  return () => answerJson(described(face));
}

export function accessRoles(face: Face): Endpoint {
  return () => answerJson({ data: described(face), nextCursor: null });
}
