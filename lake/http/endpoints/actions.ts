/** `POST /data/actions/:dataset`: document and release actions; the transaction id becomes `_rev`. */
import { z } from "zod";
import type { Action } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import { jsonSchema, readJson } from "../body.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf, flag } from "../parameters.ts";
import { transactionIdSchema } from "../transaction-id.ts";

const bodySchema = z.object({
  actions: z
    .array(z.record(z.string(), jsonSchema).and(z.object({ actionType: z.string() })))
    .min(1),
  transactionId: transactionIdSchema.optional(),
  dryRun: z.boolean().optional(),
});

export function actions(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const { mutationBytes: bytes, jsonDepth: depth } = face.limits;
    const body = await readJson(context.req.raw, bodySchema, { bytes, depth });
    const asked: readonly Action[] = body.actions;
    const { transactionId } = await dataset.act({
      actions: asked,
      ...(body.transactionId === undefined ? {} : { transactionId: body.transactionId }),
      dryRun: body.dryRun ?? flag(context, "dryRun"),
      identity: context.get("identity"),
    });
    return answerJson({ transactionId });
  };
}
