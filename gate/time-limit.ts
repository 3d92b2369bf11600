import type { MiddlewareHandler } from "hono";
import { GateProblem } from "./problems.ts";
import type { Environment } from "./requests.ts";

/** How long a request may take as a whole: longer than a withdrawal of a thousand documents. */
export const REQUEST_LIMIT_MS = 60_000;

/**
 * Answers 504 when a request takes too long. What waits for its turn by then is not begun any more;
 * what has begun goes on, as after a lost answer: asking again under the same key tells what became
 * of it.
 */
export function timeLimit(milliseconds: number): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const ending = new AbortController();
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      const problem = new GateProblem(
        "too-slow",
        `The request was not answered within ${milliseconds / 1_000} seconds.`,
      );
      ending.abort(problem);
      reject(problem);
    }, milliseconds);
    context.set("ended", ending.signal);
    try {
      await Promise.race([next(), promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}
