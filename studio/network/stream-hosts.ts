/**
 * Spreads event streams over the host names `sse0.localhost` … `sse23.localhost`.
 *
 * Why: a browser allows six HTTP/1.1 connections per host name, an open stream holds one for good,
 * and the Studio opens more than six. The seventh request waits for ever: "Trying to connect…",
 * and the form goes read-only. All names lead to the same lake.
 */

/** How many names there are: 24 × 6 streams is more than any browser opens in all its tabs. */
export const STREAM_HOST_COUNT = 24;

const STREAM_PATH = /\/data\/(listen|live\/events)\//;

/**
 * Gives a function that rewrites the URL of a stream on `lake` and leaves every other URL alone.
 *
 * `lake` is an origin such as `http://localhost:3900`; `start` is the number of the first name,
 * taken at random in the browser so that two tabs do not fill the same names.
 */
export function createStreamRouter(lake: string, start: number): (url: URL) => URL {
  const host = new URL(lake);
  let next = start;
  return (url) => {
    const onLake =
      url.port === host.port &&
      url.protocol === host.protocol &&
      (url.hostname === host.hostname || url.hostname.endsWith(`.${host.hostname}`));
    if (!onLake || !STREAM_PATH.test(url.pathname)) return url;
    const routed = new URL(url);
    routed.hostname = `sse${next % STREAM_HOST_COUNT}.${host.hostname}`;
    next += 1;
    return routed;
  };
}
