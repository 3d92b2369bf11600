/** `PUT`, `PATCH`, `DELETE /datasets/:dataset`: for administrators of the project. */
import { z } from "zod";
import type { Visibility } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import { readJson } from "../body.ts";
import { requireAdministrator } from "../caller.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { datasetOf, pathParameter } from "../parameters.ts";

const bodySchema = z.object({ aclMode: z.enum(["private", "public"]).optional() }).default({});

/** A data set is private unless it is asked to be public: the hosted default is the other way. */
async function askedVisibility(face: Face, context: LakeContext): Promise<Visibility> {
  const { smallBodyBytes: bytes, jsonDepth: depth } = face.limits;
  const { aclMode } = await readJson(context.req.raw, bodySchema, { bytes, depth });
  return aclMode ?? "private";
}

export function createDataset(face: Face): Endpoint {
  return async (context) => {
    requireAdministrator(context.get("identity"));
    const name = pathParameter(context, "dataset");
    const visibility = await askedVisibility(face, context);
    face.core.createDataset(name, visibility);
    return answerJson({ datasetName: name, aclMode: visibility });
  };
}

export function editDataset(face: Face): Endpoint {
  return async (context) => {
    requireAdministrator(context.get("identity"));
    const { name } = datasetOf(face, context);
    const visibility = await askedVisibility(face, context);
    face.core.setVisibility(name, visibility);
    return answerJson({ datasetName: name, aclMode: visibility });
  };
}

export function deleteDataset(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const { name } = datasetOf(face, context);
    face.core.deleteDataset(name);
    face.streams.disconnect(name);
    return answerJson({ deleted: true });
  };
}
