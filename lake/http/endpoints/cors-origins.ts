/** `/projects/:project/cors`: the pages that may call. For administrators of the project. */
import { z } from "zod";
import { ApiError, answerJson } from "../api-error.ts";
import { readJson } from "../body.ts";
import { requireAdministrator } from "../caller.ts";
import type { Endpoint, Face } from "../face.ts";
import { pathParameter } from "../parameters.ts";

const bodySchema = z.object({ origin: z.string(), allowCredentials: z.boolean().default(false) });

export function listOrigins(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const { projectId } = face.core;
    return answerJson(face.core.origins.list().map((origin) => ({ ...origin, projectId })));
  };
}

export function addOrigin(face: Face): Endpoint {
  return async (context) => {
    requireAdministrator(context.get("identity"));
    const { smallBodyBytes: bytes, jsonDepth: depth } = face.limits;
    const body = await readJson(context.req.raw, bodySchema, { bytes, depth });
    const added = face.core.origins.add(body.origin, body.allowCredentials);
    return answerJson({ ...added, projectId: face.core.projectId });
  };
}

export function deleteOrigin(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const id = pathParameter(context, "origin");
    if (!/^\d+$/u.test(id) || !face.core.origins.remove(Number(id))) {
      throw new ApiError(404, `There is no origin with the id ${JSON.stringify(id)} on the list.`);
    }
    return answerJson({ id: Number(id), deleted: true });
  };
}
