/** `GET /ping`, `/data/ping` and `/data/ping/:dataset`: that something answers. */
import type { Endpoint } from "../face.ts";

export function ping(): Endpoint {
  return () => new Response("PONG", { headers: { "content-type": "text/plain; charset=utf-8" } });
}
