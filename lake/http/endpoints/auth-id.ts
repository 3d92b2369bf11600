/** `GET /auth/id`: the id behind the token; without one `{}`, which the Studio takes as signed out. */
import { answerJson } from "../api-error.ts";
import type { Endpoint } from "../face.ts";

export function authId(): Endpoint {
  return (context) => {
    const { id, kind } = context.get("identity");
    return answerJson(kind === "anonymous" ? {} : { id });
  };
}
