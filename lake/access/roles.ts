import { z } from "zod";
import type { CustomRole, Grant, Identity, Permission, RoleName, Visibility } from "../types.ts";

/** The filter of a grant that is about every document. */
export const EVERYTHING = '_id in path("**")';
const DRAFTS = '_id in path("drafts.**")';
/** Ids without a dot: neither drafts, nor versions, nor documents of the system. */
const PUBLISHED = '_id in path("*")';

const READ: readonly Permission[] = ["read", "history"];
const ALL: readonly Permission[] = ["read", "create", "update", "history"];

/** What each role may do, in Sanity's own terms. Deleting counts as updating. */
const GRANTS_OF_ROLE: Readonly<Record<RoleName, readonly Grant[]>> = {
  administrator: [{ filter: EVERYTHING, permissions: ALL }],
  editor: [{ filter: EVERYTHING, permissions: ALL }],
  contributor: [
    { filter: EVERYTHING, permissions: READ },
    { filter: DRAFTS, permissions: ["read", "create", "update"] },
  ],
  viewer: [{ filter: EVERYTHING, permissions: READ }],
};

const builtIn = z.enum(["administrator", "editor", "contributor", "viewer"]);

export function isBuiltIn(name: string): name is RoleName {
  return builtIn.safeParse(name).success;
}

/**
 * The grants of an identity in one data set. None at all unless a role or a public data set gives
 * some. `custom` are the roles of the project's own.
 */
export function grantsOf(
  identity: Identity,
  dataset: string,
  visibility: Visibility,
  custom: readonly CustomRole[],
): readonly Grant[] {
  if (identity.kind === "system") return [{ filter: EVERYTHING, permissions: ALL }];
  const roles = identity.roles.filter(
    (role) => role.datasets === undefined || role.datasets.includes(dataset),
  );
  const granted = roles.flatMap(({ name }) =>
    isBuiltIn(name)
      ? GRANTS_OF_ROLE[name]
      : (custom.find((role) => role.name === name)?.grants ?? []),
  );
  if (visibility === "public") granted.push({ filter: PUBLISHED, permissions: ["read"] });
  return granted;
}
