/** `GET /data/live/events/:dataset`: sync tags of what changed, for pages that show it. */
import type { Dataset, Identity } from "../../types.ts";
import { requireSignedIn } from "../caller.ts";
import type { ServerEvent } from "../../listen/event-stream.ts";
import { follow } from "../../listen/listener.ts";
import { liveEventsOf } from "../../listen/live-tags.ts";
import { resumption } from "../../listen/resume.ts";
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
    const stream = openStream(face, context, dataset.name);
    // From here to `follow` nothing waits: no transaction comes between what is read and what is heard.
    const resumed =
      lastId === "" ? undefined : resumption(dataset, lastId, face.limits.replayTransactions);
    const newest = dataset.lastTransactionId();
    const position = newest === undefined ? {} : { id: newest };
    const welcome: ServerEvent = { name: "welcome", ...position, data: position };
    const restart: ServerEvent = { name: "restart", ...position, data: {} };
    const isLost = lastId !== "" && resumed === undefined;
    follow(dataset, stream, {
      begin: { greeting: isLost ? [welcome, restart] : [welcome], missed: resumed?.missed ?? [] },
      eventsOf: (transaction) => {
        // Asked anew each time: a role or a session that was taken away ends at once.
        const now = face.core.identities.identify(context.get("token"));
        if (now === undefined || !mayRead(dataset, now)) {
          return Promise.resolve(undefined);
        }
        const events = liveEventsOf(transaction, includeDrafts);
        return Promise.resolve(
          resumed === undefined ? events : resumed.unheard(transaction, events),
        );
      },
      backlogTransactions: face.limits.streamBacklogTransactions,
      onFault: (fault) => face.log(`live stream dropped: ${String(fault)}`),
    });
    return answerStream(stream);
  };
}
