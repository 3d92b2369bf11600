import { createClient, type SanityClient } from "@sanity/client";
import type { Stack } from "../stack.ts";

/** The token of somebody who can sign in on a stack. Throws for an id that is nobody's. */
export function tokenOf({ users }: Pick<Stack, "users">, userId: string): string {
  const user = users.find(({ id }) => id === userId);
  if (user === undefined) throw new Error(`There is no user "${userId}" on this stack.`);
  return user.token;
}

/** The official client on a data set of a stack, for whoever the token is of; anonymous without. */
export function clientOn(
  { projectId, lake }: Pick<Stack, "projectId" | "lake">,
  dataset: string,
  token?: string,
): SanityClient {
  return createClient({
    projectId,
    dataset,
    apiHost: lake,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: "2025-02-19",
    perspective: "raw",
    ...(token === undefined ? {} : { token }),
  });
}
