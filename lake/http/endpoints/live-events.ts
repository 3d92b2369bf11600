/** `GET /data/live/events/:dataset`: sync tags of what changed, for pages that show it. */
import { requireSignedIn } from "../caller.ts";
import { follow } from "../../listen/listener.ts";
import { answerStream, openStream } from "../event-answer.ts";
import type { Endpoint, Face } from "../face.ts";
import { HEADERS } from "../limits.ts";
import { datasetOf, flag } from "../parameters.ts";
import { ApiError } from "../api-error.ts";

export function liveEvents(face: Face): Endpoint {
  return (context) => {
    const dataset = datasetOf(face, context);
    const identity = context.get("identity");
    const includeDrafts = flag(context, "includeDrafts");
    if (includeDrafts) {
      requireSignedIn(identity);
    }
    if (!dataset.grants(identity).some(({ permissions }) => permissions.includes("read"))) {
      throw new ApiError(403, `You may not read the data set ${JSON.stringify(dataset.name)}.`);
    }
    const stream = openStream(face, context);
    face.liveTags.watch(dataset);
    stream.send({ name: "welcome", data: { id: context.req.header(HEADERS.lastEventId) ?? "" } });

    const lastId = context.req.header(HEADERS.lastEventId);
    if (lastId !== undefined && lastId !== "") {
      const missed = face.liveTags.since(dataset, lastId, includeDrafts);
      for (const event of missed ?? [{ name: "restart", id: lastId, data: {} }]) {
        stream.send(event);
      }
    }
    follow(dataset, stream, {
      deliver: (transaction) => {
        const event = face.liveTags.eventOf(transaction, includeDrafts);
        if (event !== undefined) {
          stream.send(event);
        }
        return Promise.resolve();
      },
      backlogTransactions: face.limits.streamBacklogTransactions,
      onFault: (fault) => face.log(`live stream dropped: ${String(fault)}`),
    });
    return answerStream(stream);
  };
}
