import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { z } from "zod";
import {
  publishBodySchema,
  reviewBodySchema,
  reviewRequestBodySchema,
  unpublishBodySchema,
  withdrawBodySchema,
} from "./api.ts";
import { auditLog } from "./audit-log.ts";
import { type Caller, callerOf } from "./callers.ts";
import { isDocumentId } from "./ids.ts";
import { asProblem, causeOf, problemResponse } from "./problem-response.ts";
import { GateProblem, isProblemId, PROBLEMS } from "./problems.ts";
import type { Service } from "./service.ts";
import type { Setting } from "./setting.ts";
import { issuesInWords } from "./words.ts";

const BODY_LIMIT_BYTES = 64 * 1024;
const PREFLIGHT_MAX_AGE_SECONDS = 600;

interface Environment {
  readonly Variables: { requestId: string; caller: string };
}

/** The HTTP face: reads and checks requests, and says no in problem documents. */
export function gateApp(
  setting: Setting,
  service: Service,
  origins: readonly string[],
): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use(logged(setting));
  app.use(
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ["GET", "POST"],
      allowHeaders: ["authorization", "content-type"],
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
  addPublicFeeds(app, setting, service);
  app.get("/v1/audit", async (context) => {
    const caller = await callerOf(context.req.header("authorization"), setting.lake);
    context.set("caller", caller.id);
    const entries = auditLog(setting, caller, numberIn(context.req.query("after")));
    return context.body(entries, 200, { "content-type": "application/x-ndjson" });
  });
  addActions(app, setting, service);

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

/** Everything under `/v1/documents/{id}/` and `/v1/consents/{id}/`. */
function addActions(app: Hono<Environment>, setting: Setting, service: Service): void {
  /** One action on one document: knows the caller, parses the body, answers JSON. */
  function add<Shape extends z.ZodType, Answer extends object>(
    action: string,
    shape: Shape,
    answer: (caller: Caller, id: string, body: z.output<Shape>) => Promise<Answer>,
    collection: "documents" | "consents" = "documents",
  ): void {
    app.post(`/v1/${collection}/:id/${action}`, async (context) => {
      const caller = await callerOf(context.req.header("authorization"), setting.lake);
      context.set("caller", caller.id);
      const id = context.req.param("id");
      if (!isDocumentId(id)) {
        throw new GateProblem("unknown-document", "The address does not hold a bare document id.");
      }
      const body = parseBody(shape, await context.req.text());
      return context.json(await answer(caller, id, body));
    });
  }
  add("check", z.strictObject({}), service.check);
  add("review-requests", reviewRequestBodySchema, service.requestReview);
  add("reviews", reviewBodySchema, service.review);
  add("publish", publishBodySchema, service.publish);
  add("unpublish", unpublishBodySchema, service.unpublish);
  add("withdraw", withdrawBodySchema, service.withdraw, "consents");
}

/** One line for each request, with the id that the answer carries too. */
function logged({ log }: Setting): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const began = performance.now();
    const requestId = crypto.randomUUID();
    context.set("requestId", requestId);
    await next();
    context.header("x-request-id", requestId);
    log({
      event: "request",
      requestId,
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      caller: context.get("caller"),
      ms: Math.round(performance.now() - began),
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

/** An empty body is `{}`. */
function parseBody<Shape extends z.ZodType>(shape: Shape, text: string): z.output<Shape> {
  let value: unknown = {};
  try {
    if (text.trim() !== "") value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    throw new GateProblem("bad-request", `The body is not JSON: ${reason}.`);
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new GateProblem("bad-request", issuesInWords(result.error));
}
