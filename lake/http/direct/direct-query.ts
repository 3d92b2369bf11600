/**
 * Queries by GET, straight from the socket: they are most of what a lake is asked, and routing and
 * web-standard requests cost several times what the answer does. Who may ask and what is meant is
 * decided by what decides it for every endpoint. Whatever is refused, or is in any way unusual, is
 * left to the application, so that there is one place that says no and one wording of it.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dataset } from "../../types.ts";
import { BY_ORIGIN, NO_SNIFFING, NOT_STORED } from "../answer-headers.ts";
import { answerError } from "../api-error.ts";
import { bearerToken, identify } from "../caller.ts";
import type { Face } from "../face.ts";
import { isOwnHost, isPlainName, projectOfHost } from "../hosts.ts";
import { JSON_TYPE } from "../json-text.ts";
import { corsHeaders } from "../origins.ts";
import { groqParameters } from "../parameters.ts";
import { answerText, type QueryForm, queryForm, queryIn } from "../query-form.ts";
import { type PlainHeaders, plainRequest } from "./plain-request.ts";
import { Remembered } from "../../remembered.ts";

/** Begins to answer, or answers false and has done nothing. */
export type DirectQueries = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** What is to be done, once nothing speaks against it. */
interface Admitted {
  readonly dataset: Dataset;
  readonly form: QueryForm;
  /** Header names and values that let a page of another origin read the answer. */
  readonly cors: readonly string[];
}

/** Under how many names people know one machine. */
const HOSTS = 64;

export function directQueries(face: Face, boundHost: string): DirectQueries {
  const hosts = new Remembered<boolean>(HOSTS);
  const isOwn = (host: string): boolean =>
    hosts.get(host) ?? hosts.keep(host, isOwnAndPlain(host, boundHost, face.core.projectId));
  return (incoming, outgoing) => {
    const admitted = admittedOrNot(face, incoming, isOwn);
    if (admitted === undefined) return false;
    answer(face, admitted, outgoing).catch((fault: unknown) => {
      face.log(`An answer could not be sent: ${String(fault)}`);
      outgoing.destroy();
    });
    return true;
  };
}

function isOwnAndPlain(host: string, boundHost: string, projectId: string): boolean {
  const project = projectOfHost(host);
  const isOwnProject = project === undefined || project === projectId;
  return isOwnProject && isPlainName(host) && isOwnHost(host, boundHost);
}

function admittedOrNot(...request: Parameters<typeof admit>): Admitted | undefined {
  try {
    return admit(...request);
  } catch {
    // The application refuses it too, and says why.
    return undefined;
  }
}

function admit(
  face: Face,
  incoming: IncomingMessage,
  isOwn: (host: string) => boolean,
): Admitted | undefined {
  const request = plainRequest(incoming);
  if (request === undefined) return undefined;
  const { headers, parameters, version } = request;
  const { host, projectId = face.core.projectId } = headers;
  const dataset = face.core.dataset(request.dataset);
  if (host === undefined || !isOwn(host) || projectId !== face.core.projectId) return undefined;
  const cors = corsOf(face, headers);
  if (dataset === undefined || cors === undefined) return undefined;
  const identity = identify(face.core, bearerToken(headers.authorization));
  const query = queryIn(parameters.get("query"));
  const asked = { query, params: groqParameters(parameters) };
  const form = queryForm(asked, (name) => parameters.get(name), version, identity);
  return { dataset, form, cors };
}

const NO_CORS: readonly string[] = [];

/** `undefined` for a page that may not ask. */
function corsOf(face: Face, { origin, host }: PlainHeaders): readonly string[] | undefined {
  if (origin === undefined) return NO_CORS;
  if (!face.origins.allows(origin, host)) return undefined;
  return Object.entries(corsHeaders(origin, face.origins.allowsCredentials(origin))).flat();
}

async function answer(
  face: Face,
  { dataset, form, cors }: Admitted,
  outgoing: ServerResponse,
): Promise<void> {
  const hasGone = (): boolean => outgoing.destroyed;
  try {
    const result = await face.turn.run(hasGone, () => dataset.query(form.request));
    send(outgoing, 200, answerText(form, result), cors);
  } catch (error) {
    const refusal = answerError(error, hasGone() ? () => undefined : face.log);
    send(outgoing, refusal.status, await refusal.text(), cors);
  }
}

/** Head and body in one piece. */
function send(
  outgoing: ServerResponse,
  status: number,
  text: string,
  cors: readonly string[],
): void {
  outgoing.writeHead(status, [
    ...cors,
    NOT_STORED.name,
    NOT_STORED.value,
    "content-type",
    JSON_TYPE,
    BY_ORIGIN.name,
    BY_ORIGIN.value,
    NO_SNIFFING.name,
    NO_SNIFFING.value,
    "Content-Length",
    String(Buffer.byteLength(text)),
  ]);
  outgoing.end(text);
}
