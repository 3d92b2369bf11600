/** `GET /data/live/events/:dataset`: sync tags of what changed, for pages that show it. */
import type { Dataset, Identity } from "../../types.ts";
import { requireSignedIn } from "../caller.ts";
import type { ServerEvent } from "../../listen/event-stream.ts";
import { follow } from "../../listen/listener.ts";
import { answerStream, openStream } from "../event-answer.ts";
import type { Endpoint, Face } from "../face.ts";
import { HEADERS } from "../limits.ts";
import { datasetOf, flag } from "../parameters.ts";
import { ApiError } from "../api-error.ts";

function mayRead(dataset: Dataset, identity: Identity): boolean {
  return dataset.grants(identity).some(({ permissions }) => permissions.includes("read"));
}

export function liveEvents(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const identity = context.get("identity");
    const includeDrafts = flag(context, "includeDrafts");
    if (includeDrafts) {
      requireSignedIn(identity);
    }
    if (!mayRead(dataset, identity)) {
      throw new ApiError(403, `You may not read the data set ${JSON.stringify(dataset.name)}.`);
    }
    const lastId = context.req.header(HEADERS.lastEventId) ?? "";
    face.liveTags.watch(dataset);
    const missed = lastId === "" ? [] : face.liveTags.since(dataset, lastId, includeDrafts);
    const stream = openStream(face, context, dataset);
    follow(dataset, stream, {
      eventsOf: (transaction) => {
        // Asked anew each time: a role or a session that was taken away ends at once.
        const now = face.core.identities.identify(context.get("token"));
        const isAllowed = now !== undefined && mayRead(dataset, now);
        return Promise.resolve(
          isAllowed ? face.liveTags.eventsOf(transaction, includeDrafts) : undefined,
        );
      },
      backlogTransactions: face.limits.streamBacklogTransactions,
      onFault: (fault) => face.log(`live stream dropped: ${String(fault)}`),
    });
    const restart: ServerEvent = { name: "restart", id: lastId, data: {} };
    const welcome: ServerEvent = { name: "welcome", data: { id: lastId } };
    for (const event of [welcome, ...(missed ?? [restart])]) {
      await stream.send(event);
    }
    return answerStream(stream);
  };
}
