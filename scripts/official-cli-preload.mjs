/**
 * Lets the official command line speak to a lake of our own.
 *
 * It has no setting for its API host, so this stands in `NODE_OPTIONS=--import …` of its process
 * and of every worker and child that it starts: whatever goes to `https://api.sanity.io` or
 * `https://<project>.api.sanity.io` goes to `HAVEN_LAKE_URL` instead. Other hosts are left alone.
 */
import { urlToHttpOptions } from "node:url";
import { Agent } from "undici";

const { HAVEN_LAKE_URL = "" } = process.env;
if (!URL.canParse(HAVEN_LAKE_URL)) {
  throw new Error(
    `HAVEN_LAKE_URL is ${JSON.stringify(HAVEN_LAKE_URL)}; it takes the address of a lake, e.g. http://127.0.0.1:3334.`,
  );
}
const { origin: lake } = new URL(HAVEN_LAKE_URL);

/** @param {string} hostname */
function isApi(hostname) {
  return hostname === "api.sanity.io" || hostname.endsWith(".api.sanity.io");
}

/**
 * @typedef {{ origin?: string | URL }} Request
 * @param {Request} request
 */
function redirected(request) {
  const hostname = request.origin === undefined ? "" : new URL(request.origin).hostname;
  return isApi(hostname) ? { ...request, origin: lake } : request;
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

/**
 * Exports still go by Node's own `https`. It is not imported: that would load Node's own undici
 * too, and event streams would go by that one.
 *
 * @typedef {import("node:https").RequestOptions} Options
 * @typedef {(response: import("node:http").IncomingMessage) => void} Callback
 */
const http = process.getBuiltinModule("node:http");
const https = process.getBuiltinModule("node:https");
const { request: requestElsewhere } = https;

/**
 * @param {string | URL | Options} first
 * @param {Options | Callback} [second]
 * @param {Callback} [third]
 * @returns {import("node:http").ClientRequest}
 */
function request(first, second, third) {
  const isUrl = typeof first === "string" || first instanceof URL;
  const callback = typeof second === "function" ? second : third;
  const options = {
    ...(isUrl ? urlToHttpOptions(new URL(first)) : first),
    ...(typeof second === "function" ? {} : second),
  };
  if (!isApi(options.hostname ?? options.host ?? "")) return requestElsewhere(options, callback);
  const { protocol, hostname, port } = new URL(lake);
  // Its agent is one for TLS, its host name that of the hosted service.
  const led = { ...options, protocol, hostname, host: hostname, port, agent: undefined };
  return protocol === "https:" ? requestElsewhere(led, callback) : http.request(led, callback);
}

/**
 * @param {string | URL | Options} first
 * @param {Options | Callback} [second]
 * @param {Callback} [third]
 */
function get(first, second, third) {
  return request(first, second, third).end();
}

Object.assign(https, { request, get });
