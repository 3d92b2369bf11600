import type { Hono } from "hono";
import { z } from "zod";
import { purgeBodySchema } from "../api.ts";
import type { Caller } from "../callers.ts";
import { markOf } from "../once.ts";
import { type Environment, parseBody, type WhoCalls } from "../requests.ts";
import type { Purges } from "./index.ts";

/** Everything under `/v1/purges`. */
export function addPurges(app: Hono<Environment>, whoCalls: WhoCalls, purges: Purges): void {
  app.get("/v1/purges", async (context) => {
    const caller = await whoCalls(context);
    return context.json({ purges: await purges.all(caller) });
  });
  app.post("/v1/purges", async (context) => {
    const caller = await whoCalls(context);
    const body = parseBody(purgeBodySchema, await context.req.text());
    const key = context.req.header("idempotency-key");
    const purge = await purges.request(await marked(caller, key, { body }), body);
    return context.json(purge, 201, { location: `/v1/purges/${purge.id}` });
  });
  app.get("/v1/purges/:id", async (context) => {
    const caller = await whoCalls(context);
    return context.json(await purges.one(caller, context.req.param("id")));
  });
  app.delete("/v1/purges/:id", async (context) => {
    const caller = await whoCalls(context);
    const id = context.req.param("id");
    const key = context.req.header("idempotency-key");
    return context.json(
      await purges.withdraw(await marked(caller, key, { id, action: "withdraw" }), id),
    );
  });
  app.post("/v1/purges/:id/confirm", async (context) => {
    const caller = await whoCalls(context);
    const id = context.req.param("id");
    parseBody(z.strictObject({}), await context.req.text());
    const key = context.req.header("idempotency-key");
    return context.json(
      await purges.confirm(await marked(caller, key, { id, action: "confirm" }), id),
    );
  });
}

/** The caller with the mark of his request, if he gave it a key. */
async function marked(caller: Caller, key: string | undefined, asked: object): Promise<Caller> {
  return { ...caller, request: await markOf(key, caller.id, { collection: "purges", ...asked }) };
}
