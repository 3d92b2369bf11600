/**
 * Web pages that may call the lake from a browser (CORS). Authority is the token in the
 * `Authorization` header, never a cookie; the list keeps other pages from reading answers, from
 * opening presence sockets and from being handed a log-in.
 */
import type { StoredOrigin } from "../types.ts";
import { PREFLIGHT_MAX_AGE_SECONDS } from "./limits.ts";

export class Origins {
  /** Those that the lake was started with. */
  readonly #given: Set<string>;
  /** Those that the project keeps. */
  readonly #stored: () => readonly StoredOrigin[];

  constructor(given: readonly string[], stored: () => readonly StoredOrigin[]) {
    this.#given = new Set(given.map(normalized));
    this.#stored = stored;
  }

  add(origin: string): void {
    this.#given.add(normalized(origin));
  }

  /** Whether a page of `origin` may call; the lake's own log-in page, served by `host`, may. */
  allows(origin: string, host: string | undefined): boolean {
    return this.lists(origin) || origin === `http://${host}` || origin === `https://${host}`;
  }

  /** Whether log-in may send someone to a page of `origin`. */
  lists(origin: string): boolean {
    return this.#given.has(origin) || this.#stored().some((row) => matches(row.origin, origin));
  }

  /** Whether a page that may call may do so with credentials. */
  allowsCredentials(origin: string): boolean {
    const stored = this.#stored().filter((row) => matches(row.origin, origin));
    return (
      this.#given.has(origin) || stored.length === 0 || stored.some((row) => row.allowCredentials)
    );
  }
}

/** `*` stands for a part of the host name without `/`, or for the port. */
function matches(pattern: string, origin: string): boolean {
  if (!pattern.includes("*")) {
    return pattern === origin;
  }
  const parts = pattern
    .split("*")
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^/:]+")}$`, "u").test(origin);
}

/** `http://localhost:3333/` → `http://localhost:3333`. Throws a `TypeError` on what is no URL. */
function normalized(origin: string): string {
  return new URL(origin).origin;
}

/** Headers of an answer to a page of an allowed origin. */
export function corsHeaders(origin: string, withCredentials: boolean): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    ...(withCredentials ? { "access-control-allow-credentials": "true" } : {}),
  };
}

/** Headers of the answer to a preflight from an allowed origin. */
export function preflightHeaders(
  origin: string,
  withCredentials: boolean,
  requestedHeaders: string | undefined,
): Record<string, string> {
  return {
    ...corsHeaders(origin, withCredentials),
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": requestedHeaders ?? "authorization, content-type",
    "access-control-max-age": String(PREFLIGHT_MAX_AGE_SECONDS),
  };
}
