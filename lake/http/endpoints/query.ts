/** `GET` and `POST /data/query/:dataset`: GROQ. */
import { z } from "zod";
import { apiVersionOf, pathIn } from "../api-version.ts";
import { answerJsonText } from "../json-text.ts";
import { jsonSchema, readJson } from "../body.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { datasetOf, groqParameters } from "../parameters.ts";
import { answerText, type Asked, queryForm, queryIn } from "../query-form.ts";

const bodySchema = z.object({
  query: z.string(),
  params: z.record(z.string(), jsonSchema).nullish(),
});

async function askedQuery(face: Face, context: LakeContext): Promise<Asked> {
  if (context.req.method === "POST") {
    const { queryBytes: bytes, jsonDepth: depth } = face.limits;
    const { query, params } = await readJson(context.req.raw, bodySchema, { bytes, depth });
    return { query, params: params ?? {} };
  }
  const query = queryIn(context.req.query("query"));
  return { query, params: groqParameters(Object.entries(context.req.query())) };
}

export function query(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const form = queryForm(
      await askedQuery(face, context),
      (name) => context.req.query(name),
      apiVersionOf(pathIn(context.req.url)),
      context.get("identity"),
    );
    const hasGone = (): boolean => context.req.raw.signal.aborted;
    const answer = await face.turn.run(hasGone, () => dataset.query(form.request));
    return answerJsonText(answerText(form, answer));
  };
}
