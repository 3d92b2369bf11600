/** `GET /auth/fetch?sid=`: the session id that log-in handed over, for a token, once. */
import { ApiError, answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";

export function authFetch(face: Face): Endpoint {
  return (context) => {
    const userId = face.loginTickets.redeem(context.req.query("sid") ?? "");
    if (userId === undefined) {
      throw new ApiError(401, "The sid is unknown, used or too old. Log in again.");
    }
    return answerJson({ token: face.core.identities.createSession(userId).token });
  };
}
