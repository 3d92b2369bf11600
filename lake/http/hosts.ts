/**
 * Which names the lake answers to. A page on the web may make its own name point to this machine
 * (DNS rebinding) and then speak to the lake as if it were its own server; the `Host` header still
 * says that other name, so it is refused.
 */
import { isIP } from "node:net";
import { Remembered } from "../remembered.ts";

const WILDCARDS = new Set(["0.0.0.0", "::"]);

/** Hosts among which the Studio spreads its event streams; they name no project. */
const STREAM_HOST = /^sse\d+$/u;

/** One machine has few names; each request asks several times for the name it was sent to. */
const names = new Remembered<string>(64);

/** The name in a `Host` header, lower case, without port and brackets. */
function nameOf(hostHeader: string): string | undefined {
  return names.get(hostHeader) ?? names.keep(hostHeader, nameIn(hostHeader));
}

function nameIn(hostHeader: string): string | undefined {
  try {
    const { hostname } = new URL(`http://${hostHeader}`);
    return hostname.replace(/^\[|\]$/gu, "").toLowerCase();
  } catch {
    return undefined;
  }
}

/**
 * Whether a request with this `Host` header is for the lake bound to `boundHost`: the loopback
 * names, the host bound to, and, where it is bound to every address, any bare address, since
 * rebinding needs a name.
 */
export function isOwnHost(hostHeader: string | undefined, boundHost: string): boolean {
  const name = hostHeader === undefined ? undefined : nameOf(hostHeader);
  if (name === undefined) {
    return false;
  }
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "127.0.0.1" ||
    name === "::1" ||
    name === boundHost.toLowerCase() ||
    (WILDCARDS.has(boundHost) && isIP(name) !== 0)
  );
}

/** Whether a `Host` header says the name as it is, with or without a port: nothing of it has to be mended. */
export function isPlainName(hostHeader: string): boolean {
  return nameOf(hostHeader) === hostHeader.replace(/:\d+$/u, "");
}

/** Whether a `Host` header names one of the hosts among which streams are spread. */
export function isStreamHost(hostHeader: string): boolean {
  const name = nameOf(hostHeader) ?? "";
  return name.endsWith(".localhost") && STREAM_HOST.test(name.slice(0, -".localhost".length));
}

/** The port in a `Host` header by which this machine means itself; `undefined` for any other. */
export function loopbackPortOf(hostHeader: string): string | undefined {
  const name = nameOf(hostHeader) ?? "";
  const isLoopback = name === "localhost" || name.endsWith(".localhost") || name === "127.0.0.1";
  return isLoopback ? new URL(`http://${hostHeader}`).port || undefined : undefined;
}

/** The project that a host name like `abc123.localhost` stands for, if it names one. */
export function projectOfHost(hostHeader: string): string | undefined {
  const name = nameOf(hostHeader);
  if (name === undefined || !name.endsWith(".localhost")) {
    return undefined;
  }
  const label = name.slice(0, -".localhost".length);
  return STREAM_HOST.test(label) ? undefined : label;
}
