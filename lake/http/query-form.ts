/**
 * What a request for a query asks, and its answer in the form that it asked for: the same whichever
 * way the request came.
 */
import { z } from "zod";
import { LakeError } from "../errors.ts";
import type { Identity, Json, QueryRequest, QueryResult } from "../types.ts";
import { defaultPerspective } from "./api-version.ts";
import { flagOf, valueAs } from "./parameters.ts";

/** A GROQ query and the values of its parameters. */
export interface Asked {
  readonly query: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** A value in the query string of the address; `undefined` where it is not there. */
export type ReadParameter = (name: string) => string | undefined;

export interface QueryForm {
  readonly request: QueryRequest;
  readonly returnQuery: boolean;
  readonly explain: boolean;
}

const sourceMapSchema = z.enum(["true", "false", "withKeyArraySelector", ""]).optional();

/** The text of a query that came in an address. Throws a `LakeError` (400) where there is none. */
export function queryIn(text: string | undefined): string {
  if (text === undefined || text.trim() === "") {
    throw new LakeError(400, {
      type: "httpBadRequest",
      description: "There is no query: send it as ?query=…, or in the body of a POST.",
    });
  }
  return text;
}

/** `version` is the API version in the path. Throws an `ApiError` (400) on what cannot be asked for. */
export function queryForm(
  asked: Asked,
  read: ReadParameter,
  version: string | undefined,
  identity: Identity,
): QueryForm {
  const { query, params } = asked;
  const sourceMap = askedSourceMap(read("resultSourceMap"));
  // `?perspective=a,b` is a stack; without one it depends on the API version.
  const perspective = read("perspective") || defaultPerspective(version);
  const common = { query, params, perspective, identity };
  return {
    request: sourceMap === undefined ? common : { ...common, sourceMap },
    returnQuery: flagOf("returnQuery", read("returnQuery"), true),
    explain: flagOf("explain", read("explain"), false),
  };
}

/** The JSON of an answer. */
export function answerText(form: QueryForm, answer: QueryResult): string {
  const { result, ms, syncTags, plan, sourceMap } = answer;
  // What is undefined is left out.
  return JSON.stringify({
    query: form.returnQuery ? form.request.query : undefined,
    result,
    resultSourceMap: sourceMap,
    ms,
    syncTags,
    explain: form.explain ? plan : undefined,
  });
}

/** `?resultSourceMap=true|withKeyArraySelector`. */
function askedSourceMap(text: string | undefined): QueryRequest["sourceMap"] {
  const asked = text === undefined ? text : valueAs("resultSourceMap", text, sourceMapSchema);
  if (asked === undefined || asked === "false") return undefined;
  return asked === "withKeyArraySelector" ? "withKeys" : "withIndexes";
}
