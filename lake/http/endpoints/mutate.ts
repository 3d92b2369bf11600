/** `POST /data/mutate/:dataset`: mutations, all or none. */
import { z } from "zod";
import type { MutateResult } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import { jsonSchema, readJson } from "../body.ts";
import type { Endpoint, Face } from "../face.ts";
import { withArrayKeys } from "../array-keys.ts";
import { datasetOf, flag, queryParameter } from "../parameters.ts";
import { transactionIdSchema } from "../transaction-id.ts";

const bodySchema = z.object({
  mutations: z.array(z.record(z.string(), jsonSchema)).min(1),
  transactionId: transactionIdSchema.optional(),
});

/** Accepted, and all the same here: an answer is sent when queries see what it tells of. */
const visibilitySchema = z.enum(["sync", "async", "deferred"]).optional();

function rows(
  results: MutateResult["results"],
  wanted: { readonly ids: boolean; readonly documents: boolean },
): readonly unknown[] {
  return results.map(({ id, operation, document }) => ({
    ...(wanted.ids || wanted.documents ? { id, operation } : {}),
    ...(wanted.documents && document !== undefined ? { document } : {}),
  }));
}

export function mutate(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    queryParameter(context, "visibility", visibilitySchema);
    const wanted = { ids: flag(context, "returnIds"), documents: flag(context, "returnDocuments") };
    const dryRun = flag(context, "dryRun");
    const generateKeys = flag(context, "autoGenerateArrayKeys");
    const { mutationBytes: bytes, jsonDepth: depth } = face.limits;
    const body = await readJson(context.req.raw, bodySchema, { bytes, depth });
    const { transactionId, results } = await dataset.mutate({
      mutations: generateKeys ? body.mutations.map(withArrayKeys) : body.mutations,
      ...(body.transactionId === undefined ? {} : { transactionId: body.transactionId }),
      dryRun,
      identity: context.get("identity"),
    });
    return answerJson({
      transactionId,
      results: wanted.ids || wanted.documents ? rows(results, wanted) : [],
    });
  };
}
