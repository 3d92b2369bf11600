/**
 * `GET` and `POST /auth/login/local?origin=`: a page to choose as whom to work. There are no
 * passwords: whoever sits at this machine may be anyone of its users, as he may read its files.
 * That is why only this machine is let in, whatever address the lake is bound to.
 */
import { isIP } from "node:net";
import { ApiError } from "../api-error.ts";
import { readText } from "../body.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { loginPage } from "../login-page.ts";

/** IPv4 as a socket bound to IPv6 shows it. */
const MAPPED = /^::ffff:/u;

function requireThisMachine(context: LakeContext): void {
  const address = (context.env.incoming.socket.remoteAddress ?? "").replace(MAPPED, "");
  const isLoopback = address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
  if (!isLoopback) {
    throw new ApiError(
      403,
      "Log-in without a password is for the machine that the lake runs on. Use a token instead.",
    );
  }
}

/** Where the Studio waits. Throws an `ApiError` (400) unless its origin is on the list. */
function askedTarget(face: Face, text: string | undefined): URL {
  let target: URL;
  try {
    target = new URL(text ?? "");
  } catch {
    throw new ApiError(400, `origin is ${JSON.stringify(text)}; it must be the URL of the Studio.`);
  }
  if (!face.origins.lists(target.origin)) {
    throw new ApiError(
      400,
      `origin is ${JSON.stringify(target.origin)}, which is not on the list of origins of this lake.`,
    );
  }
  return target;
}

export function loginForm(face: Face): Endpoint {
  return (context) => {
    requireThisMachine(context);
    const target = askedTarget(face, context.req.query("origin"));
    return loginPage(face, target);
  };
}

/** A page elsewhere must not log someone in: the form has to come from this very page. */
function requireOwnPage(context: LakeContext): void {
  const origin = context.req.header("origin");
  if (origin !== undefined && origin !== `http://${context.req.header("host")}`) {
    throw new ApiError(403, `The form was sent by ${origin}; only the log-in page may send it.`);
  }
}

export function loginChoice(face: Face): Endpoint {
  return async (context) => {
    requireThisMachine(context);
    requireOwnPage(context);
    const target = askedTarget(face, context.req.query("origin"));
    const body = await readText(context.req.raw, face.limits.smallBodyBytes);
    const form = new URLSearchParams(body);
    const userId = form.get("user") ?? "";
    if (!face.core.identities.users().some(({ id }) => id === userId)) {
      throw new ApiError(400, `user is ${JSON.stringify(userId)}, who is not known here.`);
    }
    target.hash = `sid=${face.loginTickets.issue(userId)}`;
    return new Response(null, { status: 303, headers: { location: target.href } });
  };
}
