/** What an endpoint reads from path and query string, or a refusal that says what was wrong. */
import type { z } from "zod";
import { LakeError } from "../errors.ts";
import { isJson, MAX_DEPTH } from "../json.ts";
import type { Dataset, Json } from "../types.ts";
import { ApiError } from "./api-error.ts";
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
  return flagOf(name, context.req.query(name), fallback);
}

/** Likewise of a value that was read already; `undefined` stands for none. */
export function flagOf(name: string, value: string | undefined, fallback: boolean): boolean {
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
  return valueAs(name, context.req.query(name), schema);
}

/** Likewise of a value that was read already. */
export function valueAs<Schema extends z.ZodType>(
  name: string,
  value: string | undefined,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => issue.message).join("; ");
    throw new ApiError(400, `${name} is ${JSON.stringify(value)}: ${why}`);
  }
  return parsed.data;
}

/** Parameters of a GROQ query: `?$name=<JSON>`. `read` is all that stands in the query string. */
export function groqParameters(read: Iterable<readonly [string, string]>): Record<string, Json> {
  const found: [string, Json][] = [];
  for (const [key, text] of read) {
    if (key.startsWith("$")) found.push([key.slice(1), parseParameter(key, text)]);
  }
  return Object.fromEntries(found);
}

/** A string in which nothing is escaped, as in nearly all that are asked for. */
const BARE_STRING = /^"[ !#-[\]-\u{10FFFF}]*"$/u;

function parseParameter(key: string, text: string): Json {
  if (BARE_STRING.test(text)) return text.slice(1, -1);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badParameter(
      `The parameter ${key} is ${JSON.stringify(text)}, which is not JSON: strings need quotes.`,
    );
  }
  if (isJson(value)) return value;
  throw badParameter(
    `The parameter ${key} nests deeper than the ${MAX_DEPTH} levels allowed here.`,
  );
}

function badParameter(description: string): LakeError {
  return new LakeError(400, { type: "httpBadRequest", description });
}
