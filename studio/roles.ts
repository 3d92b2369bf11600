import type { CurrentUser } from "sanity";

type User = Omit<CurrentUser, "role"> | null;

/** Sanity's roles that may write drafts: who writes of survivors must see profiles and consents. */
const WRITING_ROLES: readonly string[] = ["administrator", "editor", "contributor"];

/** Administrators see the gate's records and can query. What they may do is for the lake to say. */
export function isAdministrator(user: User): boolean {
  return user?.roles.some((role) => role.name === "administrator") ?? false;
}

/**
 * Whether profiles, consents and known names are shown. A courtesy, not a protection: a role that
 * may read the data set may query it; who must not see them needs a role that cannot read them.
 */
export function mayWorkWithSurvivors(user: User): boolean {
  return user?.roles.some((role) => WRITING_ROLES.includes(role.name)) ?? false;
}
