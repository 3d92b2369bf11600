/** What every address of the gate shares: who is at the other end, and how a body is read. */
import type { Context } from "hono";
import type { z } from "zod";
import type { Caller } from "./callers.ts";
import { GateProblem } from "./problems.ts";
import { issuesInWords } from "./words.ts";

export interface Environment {
  readonly Bindings: Peer;
  readonly Variables: { requestId: string; caller: string; ended: AbortSignal };
}

/** Whoever is at the other end, as the host knows him. */
export interface Peer {
  /** Of the network; without one all anonymous requests share one measure. */
  readonly address?: string | undefined;
}

/** Who calls; counted before anything is done for him. */
export type WhoCalls = (context: Context<Environment>) => Promise<Caller>;

/** An empty body is `{}`. */
export function parseBody<Shape extends z.ZodType>(shape: Shape, text: string): z.output<Shape> {
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
