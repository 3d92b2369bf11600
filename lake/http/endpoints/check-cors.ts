/** `GET /check/cors`: whether the page that asks may call; asked by pages that may not, too. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";

export function checkCors(face: Face): Endpoint {
  return (context) => {
    const origin = context.req.header("origin");
    const allowed = origin !== undefined && face.origins.allows(origin, context.req.header("host"));
    const withCredentials = allowed && face.origins.allowsCredentials(origin);
    return answerJson({ result: { allowed, withCredentials } });
  };
}
