import * as groq from "groq-js";
import { z } from "zod";
import type { Grant, LakePort, Member } from "./lake-port.ts";
import type { RequestMark } from "./once.ts";
import { GateProblem } from "./problems.ts";

/** Whoever sent the request, as the lake knows him. */
export interface Caller extends Member {
  readonly grants: readonly Grant[];
  /** By what this request is known, if the caller gave it a key. */
  readonly request?: RequestMark | undefined;
  /** Aborted when the request has taken too long to be answered. */
  readonly ended?: AbortSignal | undefined;
}

/**
 * Finds out who sends a request: his own token goes on to the lake, which says whom it belongs to
 * and what he may do. Nothing in the request is believed about it.
 *
 * Throws a `GateProblem` "unauthenticated" for no token, an unknown one, or an anonymous user.
 */
export async function callerOf(
  authorization: string | undefined,
  lake: Pick<LakePort, "userOf" | "grantsOf">,
): Promise<Caller> {
  const token = /^bearer ([\w.~+/=-]{1,2048})$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) {
    throw new GateProblem(
      "unauthenticated",
      "The request has no `Authorization: Bearer` header with a Sanity token.",
    );
  }
  const member = await lake.userOf(token);
  if (member === undefined) {
    throw new GateProblem("unauthenticated", "The lake does not know this token, or it has ended.");
  }
  return { ...member, grants: await lake.grantsOf(token) };
}

/**
 * Refuses whoever may not both read and write this draft in `editorial`: what the gate answers is
 * about private documents, so it answers nobody who could not open them himself.
 *
 * `draft` is the draft as it is or as it would be; its id is under `drafts.`.
 */
export async function mustMayEdit(
  caller: Caller,
  draft: Readonly<Record<string, unknown>>,
): Promise<void> {
  const mayRead = await isGranted(caller.grants, "read", draft);
  const mayWrite = await isGranted(caller.grants, "update", draft);
  if (mayRead && mayWrite) return;
  throw new GateProblem("forbidden", "Your role does not let you write drafts of this document.");
}

/** groq-js 2.0.0 is packed without the declarations of this one function. */
const evaluate = z
  .custom<
    (query: unknown, options: { dataset: unknown[] }) => Promise<{ get: () => Promise<unknown> }>
  >((value) => typeof value === "function")
  .parse(groq.evaluate);

/** A filter that cannot be evaluated grants nothing. */
async function isGranted(
  grants: readonly Grant[],
  permission: string,
  document: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  for (const grant of grants) {
    if (grant.permissions.includes(permission) && (await matches(grant.filter, document))) {
      return true;
    }
  }
  return false;
}

async function matches(
  filter: string,
  document: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  try {
    const query: unknown = groq.parse(`count(*[(${filter})]) == 1`);
    const value = await evaluate(query, { dataset: [document] });
    return (await value.get()) === true;
  } catch {
    return false;
  }
}
