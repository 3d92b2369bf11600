import { describe, expect, it } from "vitest";
import { answerOutsideHost } from "../../studio/network/outside-hosts.ts";
import { createStreamRouter, STREAM_HOST_COUNT } from "../../studio/network/stream-hosts.ts";

const LAKE = "http://localhost:3900";
const LISTEN = new URL("http://haven.localhost:3900/v2025-02-19/data/listen/editorial?query=*");

describe("event streams", () => {
  it("go each to another host name, all of them the lake's, and keep path and query", () => {
    const route = createStreamRouter(LAKE, 22);
    const hosts = [route(LISTEN), route(LISTEN), route(LISTEN)].map((url) => url.host);
    expect(hosts).toEqual(["sse22.localhost:3900", "sse23.localhost:3900", "sse0.localhost:3900"]);
    expect(route(LISTEN).pathname + route(LISTEN).search).toBe(LISTEN.pathname + LISTEN.search);
  });

  it("of live content are spread too", () => {
    const route = createStreamRouter(LAKE, 0);
    const live = new URL("http://haven.localhost:3900/vX/data/live/events/editorial");
    expect(route(live).hostname).toBe("sse0.localhost");
  });

  it("never crowd one name: 24 in a row take 24 names", () => {
    const route = createStreamRouter(LAKE, 7);
    const names = Array.from({ length: STREAM_HOST_COUNT }, () => route(LISTEN).hostname);
    expect(new Set(names).size).toBe(STREAM_HOST_COUNT);
  });

  it.each([
    ["a query", "http://haven.localhost:3900/v1/data/query/editorial"],
    ["a stream of another port", "http://haven.localhost:3901/v1/data/listen/editorial"],
    ["a stream of another host", "http://localhost.example:3900/v1/data/listen/editorial"],
    ["a stream of a host that ends alike", "http://notlocalhost:3900/v1/data/listen/editorial"],
  ])("%s is left as it is", (_what, address) => {
    const url = new URL(address);
    expect(createStreamRouter(LAKE, 0)(url)).toBe(url);
  });
});

describe("hosts outside", () => {
  it("the check for newer versions is answered here, with nothing newer", async () => {
    const url = new URL("https://sanity-cdn.com/v1/modules/sanity/latest/%5E6.15.0/t1");
    expect(await answerOutsideHost(url)?.json()).toEqual({});
  });

  it("feedback is refused, so that nobody believes it was sent", () => {
    expect(answerOutsideHost(new URL("https://api.sanity.io/vX/intake/feedback"))?.status).toBe(
      403,
    );
  });

  it("the lake is not answered for", () => {
    expect(answerOutsideHost(LISTEN)).toBeUndefined();
  });
});
