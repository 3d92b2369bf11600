/** The face as one web-standard handler: who may ask at all, who is asking, then the endpoints. */
import { Hono, type MiddlewareHandler } from "hono";
import { BY_ORIGIN, NO_SNIFFING, NOT_STORED } from "./answer-headers.ts";
import { answerError, ApiError } from "./api-error.ts";
import { pathIn, unversioned } from "./api-version.ts";
import { bearerToken, identify, tokenIfKnown } from "./caller.ts";
import type { Face, LakeEnv } from "./face.ts";
import { isOwnHost, projectOfHost } from "./hosts.ts";
import { HEADERS } from "./limits.ts";
import { corsHeaders, preflightHeaders } from "./origins.ts";
import { requireProject } from "./parameters.ts";
import { routes } from "./routes.ts";
import { spreadStreams, streamTicketOf, wasSentOn } from "./stream-spreading.ts";

export type LakeApp = Hono<LakeEnv>;

/** Answered whatever page asks: that is how a page learns that it may not ask the rest. */
const OPEN_TO_ALL_ORIGINS = new Set(["/check/cors", "/ping", "/data/ping"]);

export function createApp(face: Face, boundHost: string): LakeApp {
  const app: LakeApp = new Hono<LakeEnv>({
    getPath: (request) => unversioned(pathIn(request.url)),
  });
  app.use(ownHost(boundHost), answerHeaders(), allowedOrigin(face), ownProject(face), caller(face));
  app.use(spreadStreams(face));
  for (const [method, path, endpoint] of routes(face)) {
    app.on(method, path, endpoint);
  }
  app.notFound((context) => {
    const { method, path } = context.req;
    return answerError(new ApiError(404, `There is no endpoint ${method} ${path}.`), face.log);
  });
  app.onError((error, context) => {
    // A client that went away in the middle of its request is no fault of ours.
    const isGone = context.req.raw.signal.aborted;
    return answerError(error, isGone ? () => undefined : face.log);
  });
  return app;
}

function ownHost(boundHost: string): MiddlewareHandler<LakeEnv> {
  return async (context, next) => {
    const host = context.req.header("host");
    if (!isOwnHost(host, boundHost)) {
      throw new ApiError(
        403,
        `This lake does not answer to the host name ${JSON.stringify(host)}.`,
      );
    }
    await next();
  };
}

function answerHeaders(): MiddlewareHandler<LakeEnv> {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set(NO_SNIFFING.name, NO_SNIFFING.value);
    if (!headers.has(NOT_STORED.name)) {
      headers.set(NOT_STORED.name, NOT_STORED.value);
    }
  };
}

function allowedOrigin(face: Face): MiddlewareHandler<LakeEnv> {
  return async (context, next) => {
    const origin = context.req.header("origin");
    if (origin === undefined) {
      await next();
      context.res.headers.append(BY_ORIGIN.name, BY_ORIGIN.value);
      return undefined;
    }
    const { path } = context.req;
    const isAllowed =
      face.origins.allows(origin, context.req.header("host")) ||
      (origin === "null" && wasSentOn(face, context));
    if (!isAllowed && !OPEN_TO_ALL_ORIGINS.has(path)) {
      throw new ApiError(
        403,
        `Pages of ${origin} may not call this lake: the origin is not on its list.`,
        { label: "CORS Origin not allowed" },
      );
    }
    const withCredentials = face.origins.allowsCredentials(origin);
    if (isAllowed && context.req.method === "OPTIONS") {
      const asked = context.req.header("access-control-request-headers");
      return new Response(null, {
        status: 204,
        headers: {
          ...preflightHeaders(origin, withCredentials, asked),
          [BY_ORIGIN.name]: BY_ORIGIN.value,
        },
      });
    }
    await next();
    context.res.headers.append(BY_ORIGIN.name, BY_ORIGIN.value);
    for (const [name, value] of Object.entries(
      isAllowed ? corsHeaders(origin, withCredentials) : {},
    )) {
      context.res.headers.set(name, value);
    }
    return undefined;
  };
}

/** A project may be named by the host, by a header and by the path; each must be the lake's own. */
function ownProject(face: Face): MiddlewareHandler<LakeEnv> {
  const inPath =
    /^\/(?:projects|subscriptions\/project|access\/project|schedules)\/(?<project>[^/]+)/u;
  return async (context, next) => {
    const { path } = context.req;
    const named = [
      projectOfHost(context.req.header("host") ?? ""),
      context.req.header(HEADERS.projectId),
      inPath.exec(path)?.groups?.["project"],
    ];
    for (const project of named.filter((name) => name !== undefined)) {
      requireProject(face, project);
    }
    await next();
  };
}

/** Answered whoever asks, so that a token that has ended does not stand in the way of a new one. */
const FOR_ANYONE = /^\/(?:auth\/(?!id$)|ping$|data\/ping$|check\/cors$|images\/|files\/)/u;

/** Nothing but the `Authorization` header says who is asking: cookies are not looked at. */
function caller(face: Face): MiddlewareHandler<LakeEnv> {
  return async (context, next) => {
    const header = context.req.header("authorization");
    const isForAnyone = FOR_ANYONE.test(context.req.path);
    const sentOnWith = streamTicketOf(context);
    const ticket = sentOnWith === undefined ? undefined : face.streamTickets.redeem(sentOnWith);
    const own = isForAnyone ? tokenIfKnown(face.core, header) : bearerToken(header);
    const token = own ?? ticket?.token;
    context.set("token", token);
    context.set("identity", identify(face.core, token));
    await next();
  };
}
