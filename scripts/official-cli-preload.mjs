/**
 * Lets the official command line speak to a lake of our own.
 *
 * It has no setting for its API host, so this stands in `NODE_OPTIONS=--import …` of its process
 * and of every worker and child that it starts: whatever goes to `https://api.sanity.io` or
 * `https://<project>.api.sanity.io` goes to `HAVEN_LAKE_URL` instead. Other hosts are left alone.
 */
import { Agent } from "undici";

const { HAVEN_LAKE_URL = "" } = process.env;
if (!URL.canParse(HAVEN_LAKE_URL)) {
  throw new Error(
    `HAVEN_LAKE_URL is ${JSON.stringify(HAVEN_LAKE_URL)}; it takes the address of a lake, e.g. http://127.0.0.1:3334.`,
  );
}
const { origin: lake } = new URL(HAVEN_LAKE_URL);

/**
 * @typedef {{ origin?: string | URL }} Request
 * @param {Request} request
 */
function redirected(request) {
  const hostname = request.origin === undefined ? "" : new URL(request.origin).hostname;
  const isApi = hostname === "api.sanity.io" || hostname.endsWith(".api.sanity.io");
  return isApi ? { ...request, origin: lake } : request;
}

/**
 * The class that every dispatcher of undici inherits `dispatch` from; undici does not export it.
 *
 * @type {unknown}
 */
const base = Object.getPrototypeOf(Agent.prototype);
if (
  typeof base !== "object" ||
  base === null ||
  !("dispatch" in base) ||
  typeof base.dispatch !== "function"
) {
  throw new Error("This undici has another inner shape: the official command line cannot be led.");
}
const { dispatch } = base;

Object.defineProperty(base, "dispatch", {
  /**
   * @this {unknown}
   * @param {Request} request
   * @param {unknown} handler
   * @returns {unknown}
   */
  value: function dispatchToLake(request, handler) {
    return Reflect.apply(dispatch, this, [redirected(request), handler]);
  },
});
