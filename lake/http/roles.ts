/** The roles that the local project knows, in the words that the Studio shows. */
import type { Identity } from "../types.ts";
import type { Face } from "./face.ts";

interface Role {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** Those that there are always, from the most to the least that it may do. */
export const ROLES: readonly Role[] = [
  { name: "administrator", title: "Administrator", description: "Everything, settings included" },
  { name: "editor", title: "Editor", description: "Writes and publishes every document" },
  { name: "contributor", title: "Contributor", description: "Writes drafts; publishes nothing" },
  { name: "viewer", title: "Viewer", description: "Reads every document" },
];

/** All roles of the project, those that it made for itself last. */
export function knownRoles(face: Face): readonly Role[] {
  const own = face.core.identities
    .roles()
    .map(({ name, title, description }) => ({ name, title, description }));
  return [...ROLES, ...own];
}

/** The roles of someone, each once, the greatest first. */
export function rolesOf(
  face: Face,
  identity: Pick<Identity, "roles">,
): readonly { name: string; title: string }[] {
  return knownRoles(face)
    .filter(({ name }) => identity.roles.some((role) => role.name === name))
    .map(({ name, title }) => ({ name, title }));
}
