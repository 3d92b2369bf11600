import { LakeConflict } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";

/** A problem as RFC 9457 sends it. */
export function problemResponse(problem: GateProblem, headers: HeadersInit = {}): Response {
  const body = problem.toProblem();
  const response = new Response(JSON.stringify(body), { status: body.status, headers });
  response.headers.set("content-type", "application/problem+json");
  const wait = problem.extras.retryAfterSeconds;
  if (wait !== undefined) response.headers.set("retry-after", String(wait));
  return response;
}

/**
 * What a caller is told of anything thrown. A conflict that gets this far is one that trying again
 * did not solve; what nobody foresaw is the gate's own fault, told without its words.
 */
export function asProblem(error: Error): GateProblem {
  if (error instanceof GateProblem) return error;
  if (error instanceof LakeConflict) {
    return new GateProblem("changed-meanwhile", "Nothing was done. Check again.", {}, error);
  }
  return new GateProblem("internal", "The gate met a fault of its own.", {}, error);
}

/**
 * What is behind a fault, for the log: class and message, never a stack. The message of a
 * `SyntaxError` quotes what could not be parsed, which may be content, so it stays out.
 */
export function causeOf({ cause, message }: GateProblem): string {
  if (!(cause instanceof Error)) return message;
  return cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`;
}
