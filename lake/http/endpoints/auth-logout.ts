/** `POST /auth/logout`: the token is good no more. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";

export function authLogout(face: Face): Endpoint {
  return (context) => {
    const token = context.get("token");
    if (token !== undefined && context.get("identity").kind === "person") {
      face.core.identities.endSession(token);
    }
    return answerJson({ ok: true });
  };
}
