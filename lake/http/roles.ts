/** The roles that the local project knows, in the words that the Studio shows. */
import type { Identity, RoleName } from "../types.ts";

/** From the most to the least that it may do. */
export const ROLES: readonly {
  readonly name: RoleName;
  readonly title: string;
  readonly description: string;
}[] = [
  { name: "administrator", title: "Administrator", description: "Everything, settings included" },
  { name: "editor", title: "Editor", description: "Writes and publishes every document" },
  { name: "contributor", title: "Contributor", description: "Writes drafts; publishes nothing" },
  { name: "viewer", title: "Viewer", description: "Reads every document" },
];

/** The roles of someone, each once, the greatest first. */
export function rolesOf(
  identity: Pick<Identity, "roles">,
): readonly { name: RoleName; title: string }[] {
  return ROLES.filter(({ name }) => identity.roles.some((role) => role.name === name)).map(
    ({ name, title }) => ({ name, title }),
  );
}
