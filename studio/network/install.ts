/**
 * Puts the two network rules before the browser's own `fetch`, once, before the Studio starts.
 * The Sanity client looks up the global `fetch` at each call, for streams too, so this is enough.
 */
import type { RuntimeConfig } from "../runtime-config.ts";
import { answerOutsideHost } from "./outside-hosts.ts";
import { createStreamRouter, STREAM_HOST_COUNT } from "./stream-hosts.ts";

/** Wraps `globalThis.fetch`. Call once. */
export function installNetworkRules(config: RuntimeConfig): void {
  const fetchOfBrowser = globalThis.fetch.bind(globalThis);
  const route = config.streamHosts
    ? createStreamRouter(config.lake, Math.floor(Math.random() * STREAM_HOST_COUNT))
    : (url: URL) => url;

  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const answer = answerOutsideHost(url);
    if (answer !== undefined) return answer;
    const routed = route(url);
    if (routed === url) return fetchOfBrowser(input, init);
    return fetchOfBrowser(input instanceof Request ? new Request(routed, input) : routed, init);
  };
}
