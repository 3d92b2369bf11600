/** `GET /data/listen/:dataset`: changes of the documents that a filter means, as they happen. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { LakeError } from "../../errors.ts";
import type { ServerEvent } from "../../listen/event-stream.ts";
import { listenFilter } from "../../listen/filter.ts";
import { type Beginning, follow } from "../../listen/listener.ts";
import {
  type ListenerOptions,
  mutationEvents,
  type SeenChange,
  type Sight,
  seen,
} from "../../listen/mutation-event.ts";
import { positionOf, type Resumption, resumption } from "../../listen/resume.ts";
import type { CommittedTransaction, Dataset, Identity, StoredDocument } from "../../types.ts";
import { answerStream, openStream } from "../event-answer.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { HEADERS } from "../limits.ts";
import { datasetOf, flag, groqParameters, queryParameter } from "../parameters.ts";

const VERSION_PREFIX = "versions.";

const effectFormatSchema = z.enum(["mendoza"]).optional();
/** `sync` and `async` are what older clients say. */
const visibilitySchema = z.enum(["query", "transaction", "sync", "async"]).optional();

function askedOptions(context: LakeContext): ListenerOptions {
  return {
    includeResult: flag(context, "includeResult"),
    includePreviousRevision: flag(context, "includePreviousRevision"),
    includeMutations: flag(context, "includeMutations", true),
    includeAllVersions: flag(context, "includeAllVersions"),
    includeEffects: queryParameter(context, "effectFormat", effectFormatSchema) === "mendoza",
    // A transaction is seen by queries before anybody is told of it.
    visibility:
      queryParameter(context, "visibility", visibilitySchema) === "transaction"
        ? "transaction"
        : "query",
  };
}

/** Where a reader says that it goes on; `undefined` if it begins. */
function askedPosition(context: LakeContext): string | undefined {
  const { req } = context;
  const position = req.header(HEADERS.lastEventId) ?? req.query("lastEventId");
  return flag(context, "enableResume") && position ? position : undefined;
}

/** `welcome`, or for who comes back `welcomeback` and what was missed, or `reset`. */
function beginning(
  dataset: Dataset,
  position: string | undefined,
  resumed: Resumption | undefined,
): Beginning {
  const data = { listenerName: randomUUID() };
  if (resumed !== undefined) {
    return { greeting: [{ name: "welcomeback", data }], missed: resumed.missed };
  }
  const name = position === undefined ? "welcome" : "reset";
  return { greeting: [{ name, ...positionOf(dataset), data }], missed: [] };
}

export function listen(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const query = context.req.query("query");
    if (query === undefined || query.trim() === "") {
      throw new LakeError(400, {
        type: "httpBadRequest",
        description: "There is no query: send a filter as ?query=*[…].",
      });
    }
    const params = groqParameters(Object.entries(context.req.query()));
    const matches = listenFilter(query, params, context.get("identity"));
    const options = askedOptions(context);
    const position = askedPosition(context);

    const sees = async (document: StoredDocument, identity: Identity): Promise<Sight> => {
      if (!options.includeAllVersions && document._id.startsWith(VERSION_PREFIX)) {
        return "no";
      }
      if (!(await dataset.mayRead(document, identity))) {
        return "no";
      }
      return matches(document) ? "matched" : "unmatched";
    };

    const eventsOf = async (
      transaction: CommittedTransaction,
    ): Promise<readonly ServerEvent[] | undefined> => {
      // Asked anew each time: a role or a session that was taken away ends at once.
      const identity = face.core.identities.identify(context.get("token"));
      if (identity === undefined) {
        return undefined;
      }
      const changes: SeenChange[] = [];
      for (const change of transaction.changes) {
        const seenChange = await seen(change, (document) => sees(document, identity));
        if (seenChange !== undefined) {
          changes.push(seenChange);
        }
      }
      const events = mutationEvents(transaction, changes, options);
      return resumed === undefined ? events : resumed.unheard(transaction, events);
    };

    const stream = openStream(face, context, dataset.name);
    // From here to `follow` nothing waits: no transaction comes between what is read and what is heard.
    const resumed =
      position === undefined
        ? undefined
        : resumption(dataset, position, face.limits.replayTransactions);
    follow(dataset, stream, {
      begin: beginning(dataset, position, resumed),
      eventsOf,
      backlogTransactions: face.limits.streamBacklogTransactions,
      onFault: (fault) => face.log(`listener dropped: ${String(fault)}`),
    });
    return answerStream(stream);
  };
}
