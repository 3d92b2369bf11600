import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { z } from "zod";
import {
  publishBodySchema,
  reviewBodySchema,
  reviewRequestBodySchema,
  unpublishBodySchema,
} from "./api.ts";
import { type Caller, callerOf } from "./callers.ts";
import { isDocumentId } from "./ids.ts";
import { LakeConflict } from "./lake-port.ts";
import { GateProblem, isProblemId, PROBLEMS } from "./problems.ts";
import type { Service } from "./service.ts";
import type { Setting } from "./setting.ts";
import { issuesInWords } from "./words.ts";

const BODY_LIMIT_BYTES = 64 * 1024;

interface Environment {
  readonly Variables: { requestId: string; caller: string };
}

/** The HTTP face: reads and checks requests, and says no in problem documents. */
export function gateApp(setting: Setting, service: Service, origins: readonly string[]) {
  const app = new Hono<Environment>();

  app.use(async (context, next) => {
    const began = performance.now();
    context.set("requestId", crypto.randomUUID());
    await next();
    context.header("x-request-id", context.get("requestId"));
    setting.log({
      event: "request",
      requestId: context.get("requestId"),
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      caller: context.get("caller"),
      ms: Math.round(performance.now() - began),
    });
  });
  app.use(
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ["GET", "POST"],
      allowHeaders: ["authorization", "content-type"],
      maxAge: 600,
    }),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const allowed = methods.join(", ");
        const detail = `${context.req.method} is not taken here; allowed: ${allowed}.`;
        const response = problemResponse(new GateProblem("method-not-allowed", detail));
        response.headers.set("allow", allowed);
        return response;
      },
    }),
  );
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: () => problemResponse(new GateProblem("too-large", "The body is over 64 KiB.")),
    }),
  );

  app.get("/healthz", async (context) => {
    await service.health();
    return context.json({ status: "ok" });
  });
  app.get("/problems/:problem", (context) => {
    const id = context.req.param("problem");
    if (!isProblemId(id)) throw new GateProblem("not-found", `There is no problem "${id}".`);
    return context.json({ type: `/problems/${id}`, ...PROBLEMS[id] });
  });

  /** One action on one document: knows the caller, parses the body, answers JSON. */
  function act<Shape extends z.ZodType, Answer extends object>(
    action: string,
    shape: Shape,
    answer: (caller: Caller, id: string, body: z.output<Shape>) => Promise<Answer>,
  ): void {
    app.post(`/v1/documents/:id/${action}`, async (context) => {
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
  act("check", z.strictObject({}), service.check);
  act("review-requests", reviewRequestBodySchema, service.requestReview);
  act("reviews", reviewBodySchema, service.review);
  act("publish", publishBodySchema, service.publish);
  act("unpublish", unpublishBodySchema, service.unpublish);

  app.notFound((context) =>
    problemResponse(new GateProblem("not-found", `${context.req.path} is not an address here.`)),
  );
  app.onError((error, context) => {
    const problem = asProblem(error);
    if (PROBLEMS[problem.id].status >= 500) {
      setting.log({
        event: "fault",
        requestId: context.get("requestId"),
        problem: problem.id,
        cause: causeOf(problem),
      });
    }
    return problemResponse(problem);
  });
  return app;
}

/** A conflict that reaches the caller is one that trying again did not solve. */
function asProblem(error: Error): GateProblem {
  if (error instanceof GateProblem) return error;
  if (error instanceof LakeConflict) {
    return new GateProblem("changed-meanwhile", "Nothing was done. Check again.", {}, error);
  }
  return new GateProblem("internal", "The gate met a fault of its own.", {}, error);
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

function problemResponse(problem: GateProblem): Response {
  const body = problem.toProblem();
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json" },
  });
}

/** Class and message of what is behind a fault, for the log; never a stack, never a document. */
function causeOf(problem: GateProblem): string {
  const { cause } = problem;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : problem.message;
}
