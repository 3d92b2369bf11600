/**
 * `/access/project/:project/robots` and `/access/robots/me/rotate`: robots and their tokens, as the
 * command line of Sanity manages them. For administrators of the project.
 */
import { z } from "zod";
import { newId } from "../../ids.ts";
import type { Robot } from "../../types.ts";
import { ApiError, answerJson } from "../api-error.ts";
import { readJson } from "../body.ts";
import { requireAdministrator, requireSignedIn } from "../caller.ts";
import type { Endpoint, Face } from "../face.ts";
import { pathParameter } from "../parameters.ts";
import { knownRoles } from "../roles.ts";

const bodySchema = z.object({
  label: z.string().trim().min(1),
  memberships: z
    .array(
      z.object({
        resourceType: z.literal("project"),
        resourceId: z.string(),
        roleNames: z.array(z.string()).min(1),
      }),
    )
    .length(1),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});

function describe(face: Face, { id, label, roles, createdAt, expiresAt }: Robot): object {
  return {
    id,
    label,
    memberships: [
      {
        resourceType: "project",
        resourceId: face.core.projectId,
        roleNames: roles.map(({ name }) => name),
      },
    ],
    createdAt,
    expiresAt: expiresAt ?? null,
  };
}

/** Throws an `ApiError` (400) on a role that there is not: such a robot could do nothing. */
export function requireRoles(face: Face, names: readonly string[]): void {
  const known = knownRoles(face).map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ApiError(
      400,
      `There is no role ${JSON.stringify(unknown)}. There are: ${known.join(", ")}.`,
    );
  }
}

export function robotOf(face: Face, id: string): Robot {
  const robot = face.core.identities.robots().find((candidate) => candidate.id === id);
  if (robot === undefined) {
    throw new ApiError(404, `There is no token ${JSON.stringify(id)} in this project.`);
  }
  return robot;
}

export function listRobots(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const data = face.core.identities.robots().map((robot) => describe(face, robot));
    return answerJson({ data, nextCursor: null, totalCount: data.length });
  };
}

export function createRobot(face: Face): Endpoint {
  return async (context) => {
    requireAdministrator(context.get("identity"));
    const { smallBodyBytes: bytes, jsonDepth: depth } = face.limits;
    const body = await readJson(context.req.raw, bodySchema, { bytes, depth });
    const names = body.memberships.flatMap(({ roleNames }) => roleNames);
    requireRoles(face, names);
    const id = `r-${newId()}`;
    const { token } = face.core.identities.createRobot({
      id,
      label: body.label,
      roles: names.map((name) => ({ name })),
      ...(body.expiresAt === undefined ? {} : { expiresAt: body.expiresAt }),
    });
    return answerJson({ ...describe(face, robotOf(face, id)), token }, 201);
  };
}

export function deleteRobot(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const { id } = robotOf(face, pathParameter(context, "robot"));
    face.core.identities.endRobot(id);
    return new Response(null, { status: 204 });
  };
}

/** The robot itself asks, with the token that ends by this. */
export function rotateRobot(face: Face): Endpoint {
  return (context) => {
    const { id, kind } = context.get("identity");
    requireSignedIn(context.get("identity"));
    if (kind !== "robot") {
      throw new ApiError(
        403,
        "Only the token of a robot can be rotated; sessions end by logging out.",
      );
    }
    const { token } = face.core.identities.rotate(context.get("token") ?? "");
    return answerJson({ ...describe(face, robotOf(face, id)), token });
  };
}
