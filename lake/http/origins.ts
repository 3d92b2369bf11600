/**
 * Web pages that may call the lake from a browser (CORS). Authority is the token in the
 * `Authorization` header, never a cookie; the list keeps other pages from reading answers, from
 * opening presence sockets and from being handed a log-in.
 */
import { PREFLIGHT_MAX_AGE_SECONDS } from "./limits.ts";

export class Origins {
  readonly #listed: Set<string>;

  constructor(origins: readonly string[]) {
    this.#listed = new Set(origins.map(normalized));
  }

  add(origin: string): void {
    this.#listed.add(normalized(origin));
  }

  /** Whether a page of `origin` may call; the lake's own log-in page, served by `host`, may. */
  allows(origin: string, host: string | undefined): boolean {
    return this.#listed.has(origin) || origin === `http://${host}` || origin === `https://${host}`;
  }

  /** Whether log-in may send someone to a page of `origin`. */
  lists(origin: string): boolean {
    return this.#listed.has(origin);
  }
}

/** `http://localhost:3333/` → `http://localhost:3333`. Throws a `TypeError` on what is no URL. */
function normalized(origin: string): string {
  return new URL(origin).origin;
}

/** Headers of an answer to a page of an allowed origin. */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
  };
}

/** Headers of the answer to a preflight from an allowed origin. */
export function preflightHeaders(
  origin: string,
  requestedHeaders: string | undefined,
): Record<string, string> {
  return {
    ...corsHeaders(origin),
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": requestedHeaders ?? "authorization, content-type",
    "access-control-max-age": String(PREFLIGHT_MAX_AGE_SECONDS),
  };
}
