/** `GET /users/me`: who the token belongs to; `{}` without one. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { rolesOf } from "../roles.ts";

export function usersMe(face: Face): Endpoint {
  return (context) => {
    const { id, name, email, kind, roles } = context.get("identity");
    if (kind === "anonymous") {
      return answerJson({});
    }
    const own = rolesOf(face, { roles });
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
