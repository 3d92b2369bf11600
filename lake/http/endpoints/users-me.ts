/** `GET /users/me`: who the token belongs to; `{}` without one. */
import { answerJson } from "../api-error.ts";
import type { Endpoint } from "../face.ts";
import { rolesOf } from "../roles.ts";

export function usersMe(): Endpoint {
  return (context) => {
    const { id, name, email, kind, roles } = context.get("identity");
    if (kind === "anonymous") {
      return answerJson({});
    }
    const own = rolesOf({ roles });
    return answerJson({
      id,
      name,
      email: email ?? "",
      profileImage: null,
      provider: kind === "robot" ? "sanity-token" : "local",
      role: own[0]?.name ?? "",
      roles: own,
    });
  };
}
