/** `GET /projects` and `/projects/:project`: the one project, its members for those signed in. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { rolesOf } from "../roles.ts";
import type { Identity } from "../../types.ts";

function describe(face: Face, caller: Identity): Record<string, unknown> {
  const members =
    caller.kind === "anonymous"
      ? []
      : face.core.identities.users().map((user) => {
          const roles = rolesOf(face, user);
          return {
            id: user.id,
            role: roles[0]?.name ?? "",
            roles,
            isRobot: false,
            isCurrentUser: user.id === caller.id,
          };
        });
  return {
    id: face.core.projectId,
    displayName: face.project.displayName,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    createdAt: face.startedAt,
    members,
    features: [],
    metadata: {},
  };
}

export function project(face: Face): Endpoint {
  return (context) => answerJson(describe(face, context.get("identity")));
}

export function projects(face: Face): Endpoint {
  return (context) => {
    const caller = context.get("identity");
    return answerJson(caller.kind === "anonymous" ? [] : [describe(face, caller)]);
  };
}
