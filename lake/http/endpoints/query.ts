/** `GET` and `POST /data/query/:dataset`: GROQ. */
import { z } from "zod";
import type { Json, Perspective, QueryRequest } from "../../types.ts";
import { LakeError } from "../../errors.ts";
import { answerJson } from "../api-error.ts";
import { apiVersionOf, defaultPerspective } from "../api-version.ts";
import { jsonSchema, readJson } from "../body.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { datasetOf, flag, groqParameters, queryParameter } from "../parameters.ts";
import { WaitingTurn } from "../waiting-turn.ts";

const bodySchema = z.object({
  query: z.string(),
  params: z.record(z.string(), jsonSchema).nullish(),
});

async function askedQuery(
  face: Face,
  context: LakeContext,
): Promise<{ readonly query: string; readonly params: Readonly<Record<string, Json>> }> {
  if (context.req.method === "POST") {
    const { queryBytes: bytes, jsonDepth: depth } = face.limits;
    const { query, params } = await readJson(context.req.raw, bodySchema, { bytes, depth });
    return { query, params: params ?? {} };
  }
  const query = context.req.query("query");
  if (query === undefined || query.trim() === "") {
    throw new LakeError(400, {
      type: "httpBadRequest",
      description: "There is no query: send it as ?query=…, or in the body of a POST.",
    });
  }
  return { query, params: groqParameters(context) };
}

/** `?perspective=a,b` is a stack; without one it depends on the API version. */
function askedPerspective(context: LakeContext): Perspective {
  return (
    context.req.query("perspective") ||
    defaultPerspective(apiVersionOf(new URL(context.req.url).pathname))
  );
}

const sourceMapSchema = z.enum(["true", "false", "withKeyArraySelector", ""]).optional();

/** `?resultSourceMap=true|withKeyArraySelector`. */
function askedSourceMap(context: LakeContext): Pick<QueryRequest, "sourceMap"> {
  const asked = queryParameter(context, "resultSourceMap", sourceMapSchema);
  if (asked === undefined || asked === "false") {
    return {};
  }
  return { sourceMap: asked === "withKeyArraySelector" ? "withKeys" : "withIndexes" };
}

export function query(face: Face): Endpoint {
  const turn = new WaitingTurn();
  return async (context) => {
    const dataset = datasetOf(face, context);
    const asked = await askedQuery(face, context);
    const request = {
      ...asked,
      ...askedSourceMap(context),
      perspective: askedPerspective(context),
      identity: context.get("identity"),
    };
    const answer = await turn.run(context, () => dataset.query(request));
    const { result, ms, syncTags, plan, sourceMap } = answer;
    const echo = flag(context, "returnQuery", true) ? { query: asked.query } : {};
    const explain = flag(context, "explain", false) ? { explain: plan } : {};
    const origins = sourceMap === undefined ? {} : { resultSourceMap: sourceMap };
    return answerJson({ ...echo, result, ...origins, ms, syncTags, ...explain });
  };
}
