import { useSyncExternalStore } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../api-version.ts";
import { addToLibrary, type BulkJob } from "./add-to-library.ts";
import { BulkQueue, type QueueSnapshot } from "./queue.ts";

/** One for each data set and person: it goes on while they look at something else in the Studio. */
const queues = new Map<string, BulkQueue<BulkJob>>();

export function useBulkQueue(): {
  readonly queue: BulkQueue<BulkJob>;
  readonly snapshot: QueueSnapshot<BulkJob>;
} {
  const client = useClient({ apiVersion: API_VERSION });
  const { projectId, dataset, token } = client.config();
  const key = JSON.stringify([projectId, dataset, token]);
  const queue = queues.get(key) ?? new BulkQueue(addToLibrary(client));
  if (!queues.has(key)) {
    queues.set(key, queue);
    askBeforeLeaving(queue);
  }
  const snapshot = useSyncExternalStore(queue.subscribe, queue.snapshot);
  return { queue, snapshot };
}

/** The files are only in this window: closing it would lose those that wait. */
function askBeforeLeaving(queue: BulkQueue<BulkJob>): void {
  window.addEventListener("beforeunload", (event) => {
    if (queue.isBusy) event.preventDefault();
  });
}
