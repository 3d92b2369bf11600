/** Bodies are read to a bound and parsed by a schema; what does not fit is told with its bound. */
import { z } from "zod";
import type { Json } from "../types.ts";
import { ApiError } from "./api-error.ts";

/** What `JSON.parse` returned is JSON: it needs a type, not a second walk. */
export const jsonSchema = z.custom<Json>();

export function bodyTooLarge(limit: number, received?: number): ApiError {
  const size = received === undefined ? "larger than" : `${received} bytes, and more than`;
  return new ApiError(
    413,
    `The body of the request is ${size} the ${limit} bytes allowed here. Send it in parts.`,
  );
}

/** Refuses before a byte is read where the length is declared and too large. */
export function refuseDeclaredLength(request: Request, limit: number): void {
  const declared = Number(request.headers.get("content-length") ?? "0");
  if (declared > limit) {
    throw bodyTooLarge(limit, declared);
  }
}

/** The body as text. Throws an `ApiError` (400, 413). */
export async function readText(request: Request, limit: number): Promise<string> {
  refuseDeclaredLength(request, limit);
  if (request.body === null) {
    return "";
  }
  const parts: Uint8Array[] = [];
  let received = 0;
  for await (const part of request.body) {
    received += part.byteLength;
    if (received > limit) {
      throw bodyTooLarge(limit);
    }
    parts.push(part);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new ApiError(400, "The body of the request is not UTF-8.");
  }
}

/** Nesting of arrays and objects; counted on the text, so that no parser has to survive it. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") {
        index += 1;
      } else if (character === '"') {
        inString = false;
      }
    } else if (character === '"') {
      inString = true;
    } else if (character === "{" || character === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === "}" || character === "]") {
      depth -= 1;
    }
  }
  return deepest;
}

/** `undefined` for an empty body. */
function parseJson(text: string, maxDepth: number): unknown {
  if (text === "") {
    return undefined;
  }
  const depth = depthOf(text);
  if (depth > maxDepth) {
    throw new ApiError(
      400,
      `The JSON in the body is nested ${depth} levels deep; at most ${maxDepth} are allowed.`,
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ApiError(400, `The body of the request is not valid JSON: ${why}`);
  }
}

/** The body as `schema` has it. Throws an `ApiError` (400, 413) that says what is wrong where. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limits: { readonly bytes: number; readonly depth: number },
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(parseJson(await readText(request, limits.bytes), limits.depth));
  if (!parsed.success) {
    throw new ApiError(
      400,
      `The body of the request does not fit. ${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
}
