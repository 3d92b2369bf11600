import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { matchedRoutes } from "hono/route";
import { z } from "zod";
import {
  publishBodySchema,
  publishSetBodySchema,
  reviewBodySchema,
  reviewRequestBodySchema,
  unpublishBodySchema,
  withdrawBodySchema,
} from "./api.ts";
import { auditLog } from "./audit-log.ts";
import { type Caller, callerOf } from "./callers.ts";
import { isDocumentId } from "./ids.ts";
import { whoIs } from "./me.ts";
import type { Metrics } from "./metrics.ts";
import { markOf } from "./once.ts";
import { openApi } from "./openapi.ts";
import { asProblem, causeOf, problemResponse } from "./problem-response.ts";
import { GateProblem, isProblemId, PROBLEMS } from "./problems.ts";
import { addPurges } from "./purge/routes.ts";
import { type RateLimiter, rateLimiter, type Rates } from "./rate-limit.ts";
import { type Environment, parseBody, type Peer, type WhoCalls } from "./requests.ts";
import type { Service } from "./service.ts";
import type { Setting } from "./setting.ts";
import { timeLimit } from "./time-limit.ts";
import { idsInWebhook, SIGNATURE_HEADER } from "./webhook.ts";

const BODY_LIMIT_BYTES = 64 * 1024;
const PREFLIGHT_MAX_AGE_SECONDS = 600;

/** What the HTTP face alone is concerned with. */
export interface Facing {
  readonly origins: readonly string[];
  readonly rates: Rates;
  readonly webhookSecret: string | undefined;
  readonly requestLimitMs: number;
  readonly metrics: Metrics;
}

/** The HTTP face: reads and checks requests, and says no in problem documents. */
export function gateApp(
  setting: Setting,
  service: Service,
  { origins, rates, webhookSecret, requestLimitMs, metrics }: Facing,
): Hono<Environment> {
  const app = new Hono<Environment>();
  const byAddress = rateLimiter(rates.address, setting.clock);
  const whoCalls = callers(setting, byAddress, rateLimiter(rates.caller, setting.clock));
  app.use(logged(setting, metrics));
  app.use(timeLimit(requestLimitMs));
  app.use(
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ["GET", "POST", "DELETE"],
      allowHeaders: ["authorization", "content-type", "idempotency-key"],
      exposeHeaders: ["retry-after", "x-request-id"],
      maxAge: PREFLIGHT_MAX_AGE_SECONDS,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: refuseSize }));

  app.get("/healthz", async (context) => {
    await service.health();
    return context.json({ status: "ok" });
  });
  app.get("/problems/:problem", (context) => {
    const id = context.req.param("problem");
    if (!isProblemId(id)) throw new GateProblem("not-found", `There is no problem "${id}".`);
    return context.json({ type: `/problems/${id}`, ...PROBLEMS[id] });
  });
  app.get("/metrics", (context) =>
    context.text(metrics.text(), 200, { "content-type": "text/plain; version=0.0.4" }),
  );
  app.get("/openapi.json", (context) => context.json(openApi()));
  app.use("/v1/:feed{takedowns|keys}", async ({ env }, next) => {
    byAddress.take(addressIn(env));
    await next();
  });
  addPublicFeeds(app, setting, service);
  app.post("/v1/webhooks/sanity", async (context) => {
    byAddress.take(addressIn(context.env));
    const signature = context.req.header(SIGNATURE_HEADER);
    const ids = await idsInWebhook(await context.req.text(), signature, webhookSecret);
    await service.sweep(ids);
    return context.json({ lookedAt: ids });
  });
  app.get("/v1/audit", async (context) => {
    const caller = await whoCalls(context);
    const entries = auditLog(setting, caller, numberIn(context.req.query("after")));
    return context.body(entries, 200, { "content-type": "application/x-ndjson" });
  });
  app.get("/v1/me", async (context) => context.json(whoIs(await whoCalls(context), setting)));
  app.get("/v1/consents/:id/dependents", async (context) => {
    const caller = await whoCalls(context);
    return context.json(await service.dependents(caller, bareId(context.req.param("id"))));
  });
  addActions(app, whoCalls, service);
  addPurges(app, whoCalls, service.purges);

  app.notFound(({ req }) =>
    problemResponse(new GateProblem("not-found", `${req.path} is not an address here.`)),
  );
  app.onError((error, context) => {
    const problem = asProblem(error);
    if (PROBLEMS[problem.id].status >= 500) {
      const requestId = context.get("requestId");
      setting.log({ event: "fault", requestId, problem: problem.id, cause: causeOf(problem) });
    }
    return problemResponse(problem);
  });
  return app;
}

/** For anybody, from any page: what is gone, and the keys by which seals are checked. */
function addPublicFeeds(app: Hono<Environment>, { keys }: Setting, service: Service): void {
  app.get("/v1/takedowns", async (context) => {
    const since = momentIn(context.req.query("since"));
    const answer = await service.takedowns(since);
    return context.json(answer, 200, { "access-control-allow-origin": "*" });
  });
  app.get("/v1/keys", (context) =>
    context.json(keys.publicKeys, 200, { "access-control-allow-origin": "*" }),
  );
}

/** The number of an audit entry; 0 for none. */
function numberIn(text = "0"): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new GateProblem("bad-request", `after: it takes the number of an entry, not "${text}".`);
}

function momentIn(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const moment = z.iso.datetime().safeParse(text);
  if (moment.success) return new Date(moment.data);
  throw new GateProblem("bad-request", `since: it takes an ISO 8601 moment in UTC, not "${text}".`);
}

function bareId(id: string): string {
  if (isDocumentId(id)) return id;
  throw new GateProblem("unknown-document", "The address does not hold a bare document id.");
}

/** Everything under `/v1/documents/{id}/`, `/v1/consents/{id}/` and `/v1/sets/`. */
function addActions(app: Hono<Environment>, whoCalls: WhoCalls, service: Service): void {
  /** One action on one document: knows the caller, parses the body, answers JSON. */
  function add<Shape extends z.ZodType, Answer extends object>(
    action: string,
    shape: Shape,
    answer: (caller: Caller, id: string, body: z.output<Shape>) => Promise<Answer>,
    collection: "documents" | "consents" = "documents",
  ): void {
    app.post(`/v1/${collection}/:id/${action}`, async (context) => {
      const caller = await whoCalls(context);
      const id = bareId(context.req.param("id"));
      const body = parseBody(shape, await context.req.text());
      const key = context.req.header("idempotency-key");
      const request = await markOf(key, caller.id, { collection, id, action, body });
      return context.json(await answer({ ...caller, request }, id, body));
    });
  }
  app.post("/v1/sets/publish", async (context) => {
    const caller = await whoCalls(context);
    const body = parseBody(publishSetBodySchema, await context.req.text());
    const strange = body.ids.find((id) => !isDocumentId(id));
    if (strange !== undefined) {
      throw new GateProblem("unknown-document", `ids: "${strange}" is not a bare document id.`);
    }
    const key = context.req.header("idempotency-key");
    const request = await markOf(key, caller.id, { action: "publish-set", body });
    return context.json(await service.publishSet({ ...caller, request }, body));
  });
  add("check", z.strictObject({}), service.check);
  add("review-requests", reviewRequestBodySchema, service.requestReview);
  add("reviews", reviewBodySchema, service.review);
  add("publish", publishBodySchema, service.publish);
  add("unpublish", unpublishBodySchema, service.unpublish);
  add("withdraw", withdrawBodySchema, service.withdraw, "consents");
}

/** Whose token nobody knows is counted by his address, before and after it was asked for. */
function callers({ lake }: Setting, byAddress: RateLimiter, byCaller: RateLimiter): WhoCalls {
  return async (context) => {
    const address = addressIn(context.env);
    byAddress.look(address);
    try {
      const caller = await callerOf(context.req.header("authorization"), lake);
      context.set("caller", caller.id);
      byCaller.take(caller.id);
      return { ...caller, ended: context.get("ended") };
    } catch (error) {
      if (error instanceof GateProblem && error.id === "unauthenticated") byAddress.take(address);
      throw error;
    }
  };
}

/** Tests and worker platforms may give no environment at all. */
function addressIn(peer: Peer | undefined): string {
  return peer?.address ?? "unknown";
}

/** One line for each request, with the id that the answer carries too. */
function logged({ log }: Setting, metrics: Metrics): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const began = performance.now();
    const requestId = crypto.randomUUID();
    context.set("requestId", requestId);
    await next();
    context.header("x-request-id", requestId);
    const ms = performance.now() - began;
    const route = matchedRoutes(context).at(-1)?.path ?? "none";
    metrics.answered(route, context.req.method, context.res.status, ms / 1_000);
    log({
      event: "request",
      requestId,
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      caller: context.get("caller"),
      ms: Math.round(ms),
    });
  };
}

function refuseMethod({ req }: Context, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  const detail = `${req.method} is not taken here; allowed: ${allow}.`;
  return problemResponse(new GateProblem("method-not-allowed", detail), { allow });
}

function refuseSize(): Response {
  return problemResponse(new GateProblem("too-large", "The body is over 64 KiB."));
}
