/** `GET /users/me/keyvalue/<key,key>` and `PUT /users/me/keyvalue`: small settings of the Studio. */
import { z } from "zod";
import { answerJson } from "../api-error.ts";
import { jsonSchema, readJson } from "../body.ts";
import { requireSignedIn } from "../caller.ts";
import type { Endpoint, Face } from "../face.ts";
import { pathIds } from "../parameters.ts";

const pairsSchema = z
  .array(z.object({ key: z.string().min(1).max(256), value: jsonSchema }))
  .min(1);

export function getKeyValues(face: Face): Endpoint {
  return (context) => {
    const { id } = context.get("identity");
    return answerJson(
      pathIds(context).map((key) => ({ key, value: face.keyValues.get(id, key) ?? null })),
    );
  };
}

export function putKeyValues(face: Face): Endpoint {
  return async (context) => {
    const identity = context.get("identity");
    requireSignedIn(identity);
    const { smallBodyBytes: bytes, jsonDepth: depth } = face.limits;
    const pairs = await readJson(context.req.raw, pairsSchema, { bytes, depth });
    for (const { key, value } of pairs) {
      face.keyValues.set(identity.id, key, value);
    }
    return answerJson(pairs);
  };
}
