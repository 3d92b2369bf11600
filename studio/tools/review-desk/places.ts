/** Where one can be in the review desk, and the addresses of it: every page can be linked to. */
import { route, type RouterState } from "sanity/router";

export const QUEUES = ["mine", "waiting", "half", "returned", "approved"] as const;
export type QueueName = (typeof QUEUES)[number];

export const KIND_FILTERS = ["all", "consent", "identity"] as const;
export type KindFilter = (typeof KIND_FILTERS)[number];

/** By what the list of consents that end is narrowed. */
const ENDING_BY = ["month", "day", "office"] as const;
type EndingBy = (typeof ENDING_BY)[number];

export type Place =
  | { readonly page: "queue"; readonly queue: QueueName; readonly kind: KindFilter }
  | {
      readonly page: "document";
      readonly queue: QueueName;
      readonly kind: KindFilter;
      readonly documentId: string;
    }
  | {
      readonly page: "endings";
      readonly by?: EndingBy | undefined;
      readonly value?: string | undefined;
    };

/** The tool's router: `/queue/mine/all`, `/queue/mine/all/document/<id>`, `/consents/month/2027-03`. */
export const reviewDeskRouter = route.create("/", [
  route.create("/queue/:queue/:kind", [route.create("/document/:documentId")]),
  route.create("/:view", [route.create("/:by/:value")]),
]);

/** The place of an address; the desk of the person where the address says nothing that is known. */
export function placeOf(state: RouterState): Place {
  if (state["view"] === "consents" || state["by"] !== undefined) {
    const by = ENDING_BY.find((one) => one === state["by"]);
    const value = state["value"];
    return by === undefined || typeof value !== "string"
      ? { page: "endings" }
      : { page: "endings", by, value };
  }
  const queue = QUEUES.find((one) => one === state["queue"]) ?? "mine";
  const kind = KIND_FILTERS.find((one) => one === state["kind"]) ?? "all";
  const documentId = state["documentId"];
  return typeof documentId === "string" && documentId !== ""
    ? { page: "document", queue, kind, documentId }
    : { page: "queue", queue, kind };
}

/** What the router makes an address of. */
export function stateOf(place: Place): RouterState {
  if (place.page === "endings") {
    return place.by === undefined || place.value === undefined
      ? { view: "consents" }
      : { view: "consents", by: place.by, value: place.value };
  }
  const { queue, kind } = place;
  return place.page === "queue" ? { queue, kind } : { queue, kind, documentId: place.documentId };
}
