/** What an endpoint reads from path and query string, or a refusal that says what was wrong. */
import type { z } from "zod";
import { LakeError } from "../errors.ts";
import type { Dataset, Json } from "../types.ts";
import { ApiError } from "./api-error.ts";
import { jsonSchema } from "./body.ts";
import type { Face, LakeContext } from "./face.ts";

/** A segment of the path that the route names. */
export function pathParameter(context: LakeContext, name: string): string {
  const value = context.req.param(name);
  if (value === undefined || value === "") {
    throw new ApiError(400, `The path lacks its ${name}.`);
  }
  return value;
}

/** Comma-separated ids in the path. */
export function pathIds(context: LakeContext): readonly string[] {
  return pathParameter(context, "ids")
    .split(",")
    .filter((id) => id !== "");
}

/** The data set that the path names. Throws an `ApiError` (404) in the shape the Studio looks for. */
export function datasetOf(face: Face, context: LakeContext): Dataset {
  const name = pathParameter(context, "dataset");
  const dataset = face.core.dataset(name);
  if (dataset === undefined) {
    throw new ApiError(
      404,
      `Dataset "${name}" not found for project ID "${face.core.projectId}".`,
      { label: "Dataset not found" },
    );
  }
  return dataset;
}

/** Throws an `ApiError` (404) in the shape the Studio looks for, unless it is the lake's project. */
export function requireProject(face: Face, projectId: string): void {
  if (projectId !== face.core.projectId) {
    throw new ApiError(
      404,
      `Project "${projectId}" not found: this lake holds "${face.core.projectId}".`,
      { attributes: { type: "project" } },
    );
  }
}

/** `true` for `?name=true` and `?name`, `false` for `?name=false`, else `fallback`. */
export function flag(context: LakeContext, name: string, fallback = false): boolean {
  const value = context.req.query(name);
  if (value === undefined) {
    return fallback;
  }
  if (value === "" || value === "true") {
    return true;
  }
  if (value === "false") {
    return false;
  }
  throw new ApiError(400, `${name} is ${JSON.stringify(value)}; it must be true or false.`);
}

/** A query parameter as `schema` has it. */
export function queryParameter<Schema extends z.ZodType>(
  context: LakeContext,
  name: string,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(context.req.query(name));
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => issue.message).join("; ");
    throw new ApiError(400, `${name} is ${JSON.stringify(context.req.query(name))}: ${why}`);
  }
  return parsed.data;
}

/** Parameters of a GROQ query: `?$name=<JSON>`. */
export function groqParameters(context: LakeContext): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(context.req.query())
      .filter(([key]) => key.startsWith("$"))
      .map(([key, text]) => [key.slice(1), parseParameter(key, text)]),
  );
}

function parseParameter(key: string, text: string): Json {
  try {
    return jsonSchema.parse(JSON.parse(text));
  } catch {
    throw new LakeError(400, {
      type: "httpBadRequest",
      description: `The parameter ${key} is ${JSON.stringify(text)}, which is not JSON: strings need quotes.`,
    });
  }
}
