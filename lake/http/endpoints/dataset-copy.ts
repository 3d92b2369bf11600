/**
 * `PUT /datasets/:dataset/copy`, `GET /projects/:project/datasets/copy`, `GET /jobs/:job` and
 * `/jobs/:job/listen`: copies of data sets, which take their time.
 */
import { z } from "zod";
import type { Copy } from "../../types.ts";
import { ApiError, answerJson } from "../api-error.ts";
import { readJson } from "../body.ts";
import { requireAdministrator } from "../caller.ts";
import { answerStream, openStream } from "../event-answer.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { datasetOf, pathParameter, queryParameter } from "../parameters.ts";

const bodySchema = z.object({
  targetDataset: z.string(),
  skipHistory: z.boolean().default(false),
  skipContentReleases: z.boolean().default(false),
});

const offsetSchema = z.coerce.number().int().min(0).default(0);
const limitSchema = z.coerce.number().int().min(1).max(1000).default(10);

export function copyDataset(face: Face): Endpoint {
  return async (context) => {
    requireAdministrator(context.get("identity"));
    const { name: source, visibility } = datasetOf(face, context);
    const { smallBodyBytes: bytes, jsonDepth: depth } = face.limits;
    const body = await readJson(context.req.raw, bodySchema, { bytes, depth });
    const { id, target } = face.core.copies.begin({
      source,
      target: body.targetDataset,
      history: !body.skipHistory,
      releases: !body.skipContentReleases,
    });
    return answerJson({
      jobId: id,
      datasetName: target,
      aclMode: visibility,
      message: `Copying "${source}" to "${target}"`,
    });
  };
}

export function listCopies(face: Face): Endpoint {
  return (context) => {
    requireAdministrator(context.get("identity"));
    const offset = queryParameter(context, "offset", offsetSchema);
    const limit = queryParameter(context, "limit", limitSchema);
    const page = face.core.copies.list().slice(offset, offset + limit);
    return answerJson(
      page.map(({ source, target, history, ...copy }) => ({
        ...copy,
        sourceDataset: source,
        targetDataset: target,
        withHistory: history,
      })),
    );
  };
}

/** What is told of a job to whoever knows its id, as hosted. */
function describe({ id, state, createdAt, updatedAt, message }: Copy): object {
  const progress = state === "completed" ? 100 : 0;
  return {
    id,
    state,
    progress,
    createdAt,
    updatedAt,
    ...(message === undefined ? {} : { message }),
  };
}

function copyOf(face: Face, context: LakeContext): Copy {
  const id = pathParameter(context, "job");
  const copy = face.core.copies.get(id);
  if (copy === undefined) {
    throw new ApiError(404, `There is no job ${JSON.stringify(id)}.`);
  }
  return copy;
}

export function job(face: Face): Endpoint {
  return (context) => answerJson(describe(copyOf(face, context)));
}

/** Tells the state now and at each change, and ends with the job. */
export function followJob(face: Face): Endpoint {
  return async (context) => {
    const copy = copyOf(face, context);
    const stream = openStream(face, context, copy.source);
    const tell = async (current: Copy): Promise<void> => {
      await stream.send({ name: "job", data: describe(current) });
      if (current.state !== "pending") {
        await stream.send({ name: "done", data: describe(current) });
        stream.finish();
      }
    };
    const stop = face.core.copies.watch((changed) => {
      if (changed.id === copy.id) {
        void tell(changed);
      }
    });
    stream.ended.addEventListener("abort", stop, { once: true });
    await stream.send({ name: "welcome", data: { listenerName: copy.id } });
    await tell(copy);
    return answerStream(stream);
  };
}
