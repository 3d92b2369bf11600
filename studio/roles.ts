import type { CurrentUser } from "sanity";

/** Administrators see the gate's records and can query. What they may do is for the lake to say. */
export function isAdministrator(user: Omit<CurrentUser, "role"> | null): boolean {
  return user?.roles.some((role) => role.name === "administrator") ?? false;
}
