/**
 * Browsers allow six HTTP/1.1 connections per host name, an event stream holds one for good, and a
 * Studio opens more than six: its next request would wait for ever. So pages are sent on, with each
 * stream, to another of the names that this machine has for itself.
 *
 * A browser keeps the token back from another host name, and says that the request comes from
 * `null`. What was established before is handed over by a ticket in the address, good once.
 */
import type { MiddlewareHandler } from "hono";
import type { Face, LakeContext, LakeEnv } from "./face.ts";
import { isStreamHost, loopbackPortOf } from "./hosts.ts";

/** 24 × 6 streams are more than any browser opens in all its tabs. */
const HOSTS = 24;

const STREAM_PATH = /^\/data\/(?:listen|live\/events)\//u;
const PARAMETER = "streamTicket";

/** Who asked for the stream, as the first request told. */
export interface StreamTicket {
  readonly token: string | undefined;
}

/** The ticket that a request was sent on with; `undefined` for one that was not. */
export function streamTicketOf(context: LakeContext): string | undefined {
  return STREAM_PATH.test(context.req.path) ? context.req.query(PARAMETER) : undefined;
}

/** Whether a page whose origin the browser withholds was sent on by this lake. */
export function wasSentOn(face: Face, context: LakeContext): boolean {
  const ticket = streamTicketOf(context);
  return ticket !== undefined && face.streamTickets.look(ticket) !== undefined;
}

export function spreadStreams(face: Face): MiddlewareHandler<LakeEnv> {
  let next = 0;
  return async (context, proceed) => {
    const { req } = context;
    const host = req.header("host") ?? "";
    const port = loopbackPortOf(host);
    const isPage = req.header("origin") !== undefined && req.method === "GET";
    if (!isPage || port === undefined || isStreamHost(host) || !STREAM_PATH.test(req.path)) {
      await proceed();
      return undefined;
    }
    next += 1;
    const target = new URL(req.url);
    target.host = `sse${next % HOSTS}.localhost:${port}`;
    target.searchParams.set(PARAMETER, face.streamTickets.issue({ token: context.get("token") }));
    // 307: asked again in the same way, and the next time here again.
    return new Response(null, { status: 307, headers: { location: target.href } });
  };
}
