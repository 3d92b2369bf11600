/**
 * Lets the official command line speak to a lake of our own.
 *
 * It has no setting for its API host, so this stands in `NODE_OPTIONS=--import …` of the process
 * and of every worker and child that it starts: whatever goes to `https://api.sanity.io` or
 * `https://<project>.api.sanity.io` goes to `HAVEN_LAKE_URL` instead. Other hosts are left alone.
 */
import { Agent } from "undici";

const lake = new URL(process.env["HAVEN_LAKE_URL"] ?? "");

/** The class that all dispatchers of undici inherit from; undici does not export it. */
const dispatcherBase = Object.getPrototypeOf(Agent.prototype);
const dispatch = dispatcherBase.dispatch;

/** @param {{ origin?: string | URL }} options */
function redirected(options) {
  const { hostname } = new URL(String(options.origin));
  const isApi = hostname === "api.sanity.io" || hostname.endsWith(".api.sanity.io");
  return isApi ? { ...options, origin: lake.origin } : options;
}

/** A dispatcher hands on to others, so this is passed several times; once is enough. */
dispatcherBase.dispatch = function dispatchToLake(options, handler) {
  return dispatch.call(this, options.origin === undefined ? options : redirected(options), handler);
};
