/** `/projects/:project/tokens`: the same robots and tokens, as older tools manage them. */
import { z } from "zod";
import { newId } from "../../ids.ts";
import type { Robot } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import { readJson } from "../body.ts";
import { requireAdministrator } from "../caller.ts";
import type { Endpoint, Face } from "../face.ts";
import { pathParameter } from "../parameters.ts";
import { knownRoles } from "../roles.ts";
import { requireRoles, robotOf } from "./robots.ts";

const bodySchema = z.object({
  label: z.string().trim().min(1),
  roleName: z.string().default("viewer"),
});

function describe(face: Face, { id, label, roles, createdAt }: Robot): object {
  const titled = knownRoles(face)
    .filter(({ name }) => roles.some((role) => role.name === name))
    .map(({ name, title }) => ({ name, title }));
  return { id, label, createdAt, roles: titled, projectUserId: id };
}

export function listTokens(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    return answerJson(face.core.identities.robots().map((robot) => describe(face, robot)));
  };
}

export function createToken(face: Face): Endpoint {
  return async (context) => {
    requireAdministrator(context.get("identity"));
    const { smallBodyBytes: bytes, jsonDepth: depth } = face.limits;
    const { label, roleName } = await readJson(context.req.raw, bodySchema, { bytes, depth });
    requireRoles(face, [roleName]);
    const id = `r-${newId()}`;
    const { token } = face.core.identities.createRobot({ id, label, roles: [{ name: roleName }] });
    return answerJson({ ...describe(face, robotOf(face, id)), key: token });
  };
}

export function deleteToken(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const { id } = robotOf(face, pathParameter(context, "token"));
    face.core.identities.endRobot(id);
    return answerJson({ deleted: true });
  };
}
