/** `GET /projects/:project/datasets/:dataset/acl`: what the Studio evaluates in the browser. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf } from "../parameters.ts";

export function acl(face: Face): Endpoint {
  return (context) => answerJson(datasetOf(face, context).grants(context.get("identity")));
}
