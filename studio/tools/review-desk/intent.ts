import type { RouterState } from "sanity/router";
import { QUEUES, stateOf } from "./places.ts";

/** By which other parts of the Studio lead here: `{id}` of a document, or `{queue}`. */
export const REVIEW_INTENT = "review";

/** The state of the tool for an intent; other parameters than ours lead to the person's queue. */
export function intentState(params: Readonly<Record<string, unknown>>): RouterState {
  const queue = QUEUES.find((name) => name === params["queue"]) ?? "mine";
  const { id } = params;
  return typeof id === "string"
    ? stateOf({ page: "document", queue, kind: "all", documentId: id })
    : stateOf({ page: "queue", queue, kind: "all" });
}
