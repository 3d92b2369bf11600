/** Answers a request with a stream of server-sent events. */
import type { EventStream } from "../listen/event-stream.ts";
import { ApiError } from "./api-error.ts";
import type { Face, LakeContext } from "./face.ts";

/** A stream about a data set, by name, whose connection belongs to this request. Throws an `ApiError` (503) when full. */
export function openStream(face: Face, context: LakeContext, dataset: string): EventStream {
  if (face.streams.isFull) {
    throw new ApiError(503, `${face.limits.streams} event streams are open: no more are taken.`);
  }
  return face.streams.open(dataset, () => context.env.outgoing.destroy());
}

export function answerStream(stream: EventStream): Response {
  return new Response(stream.body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      // Tells the server to send each event as it comes instead of looking for an end first.
      "transfer-encoding": "chunked",
    },
  });
}
