import type { IncomingMessage } from "node:http";
import { HEADERS } from "../limits.ts";
import { plainParameters } from "./plain-parameters.ts";

/** Nothing before the version, nothing after the data set, and nothing that a URL would have to mend. */
const QUERY_ADDRESS = /^\/v(\d{4}-\d{2}-\d{2}|\d+|X)\/data\/query\/([a-z0-9_-]+)\?([!"$-~]*)$/u;

/** A request for a query as nearly all of them are. */
export interface PlainRequest {
  /** API version, without the `v`. */
  readonly version: string;
  readonly dataset: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly headers: PlainHeaders;
}

/** The headers that decide what is answered; `undefined` where one is not there. */
export interface PlainHeaders {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly authorization: string | undefined;
  readonly projectId: string | undefined;
}

/** `undefined` for anything but a plain GET of a query. */
export function plainRequest(incoming: IncomingMessage): PlainRequest | undefined {
  if (incoming.method !== "GET" || incoming.httpVersionMinor !== 1) return undefined;
  const [, version, dataset, search] = QUERY_ADDRESS.exec(incoming.url ?? "") ?? [];
  if (version === undefined || dataset === undefined || search === undefined) return undefined;
  const parameters = plainParameters(search);
  const headers = plainHeaders(incoming.rawHeaders);
  return parameters && headers && { version, dataset, parameters, headers };
}

/**
 * Read from the list as it came: Node would make an object of all headers, of which hardly any is
 * needed here. `undefined` where one of them is there twice, or where a body comes along.
 */
function plainHeaders(raw: readonly string[]): PlainHeaders | undefined {
  let host: string | undefined;
  let origin: string | undefined;
  let authorization: string | undefined;
  let projectId: string | undefined;
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const value = raw[at + 1];
    switch (raw[at]?.toLowerCase() ?? "") {
      case "host":
        if (host !== undefined) return undefined;
        host = value;
        break;
      case "origin":
        if (origin !== undefined) return undefined;
        origin = value;
        break;
      case "authorization":
        if (authorization !== undefined) return undefined;
        authorization = value;
        break;
      case HEADERS.projectId:
        if (projectId !== undefined) return undefined;
        projectId = value;
        break;
      case "content-length":
      case "transfer-encoding":
      case "expect":
        return undefined;
      default:
    }
  }
  return { host, origin, authorization, projectId };
}
