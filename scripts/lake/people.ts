/** Who may sign in at this start: the people of the users file, or one administrator. */
import { createHash, randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { LakeError, type LakeCore, type RoleAssignment } from "../../lake/index.ts";
import { writePrivateText } from "./private-text.ts";
import { usersProblem, type UsersFile } from "./users-file.ts";

/** Somebody who can sign in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Names; for grants of one's own `custom`. */
  readonly roles: readonly string[];
  readonly token: string;
}

const BUILT_IN: readonly string[] = ["administrator", "editor", "contributor", "viewer"];
const ADMINISTRATOR = "administrator";
const TOKEN_FILE = "administrator-token";
const TOKEN = /^sk[0-9a-f]{64}$/u;

/** Where the token of the one administrator is kept. */
export function tokenFileOf(directory: string): string {
  return path.join(directory, TOKEN_FILE);
}

/**
 * Without a users file: an administrator, whose token is made at the first start and kept in the
 * data directory. `isNew` tells whether that was now.
 */
export async function oneAdministrator(
  core: LakeCore,
  directory: string,
): Promise<{ readonly people: readonly Person[]; readonly isNew: boolean }> {
  const kept = await keptToken(directory);
  const token = kept ?? `sk${randomBytes(32).toString("hex")}`;
  if (kept === undefined) await writePrivateText(tokenFileOf(directory), `${token}\n`);
  const name = "Administrator";
  const roles = [{ name: ADMINISTRATOR }];
  core.identities.putUser({ id: ADMINISTRATOR, name, email: "", roles });
  removeOthers(core, [ADMINISTRATOR]);
  // Who has signed in stays so over a restart.
  if (!isTokenOf(core, ADMINISTRATOR, token)) core.identities.setToken(ADMINISTRATOR, token);
  const people = [{ id: ADMINISTRATOR, name, roles: [ADMINISTRATOR], token }];
  return { people, isNew: kept === undefined };
}

/** Exactly the people of the file. Throws a `CommandProblem` (2) for roles that there are not. */
export async function peopleOfFile(
  core: LakeCore,
  directory: string,
  file: string,
  { users, roles }: UsersFile,
): Promise<readonly Person[]> {
  for (const [index, role] of roles.entries()) {
    within(file, `roles[${index}]`, () => core.identities.putRole(role));
  }
  const known = [...BUILT_IN, ...roles.map(({ name }) => name)];
  // Who has signed in stays so over a restart; who has another token now begins anew, before anybody
  // comes: it may have changed hands.
  const kept = users.filter(({ id, token }) => isTokenOf(core, id, token)).map(({ id }) => id);
  removeOthers(core, kept);
  const people = users.map(({ id, name, email = "", roles: given = [], grants, token }, index) => {
    const place = `users[${index}]`;
    const assigned = given.map((role) => (typeof role === "string" ? { name: role } : role));
    mustBeKnown(file, place, assigned, known);
    const own = grants === undefined ? [] : [{ name: ownRoleOf(id) }];
    within(file, `${place}.grants`, () => {
      if (grants === undefined) return;
      const description = "What the users file grants";
      core.identities.putRole({ name: ownRoleOf(id), title: name, description, grants });
    });
    within(file, place, () => {
      core.identities.putUser({ id, name, email, roles: [...assigned, ...own] });
      if (!kept.includes(id)) core.identities.setToken(id, token);
    });
    return {
      id,
      name,
      roles: [...assigned.map((role) => role.name), ...own.map(() => "custom")],
      token,
    };
  });
  await rm(tokenFileOf(directory), { force: true });
  return people;
}

/** A role for the grants of one person: its name fits, whatever the id. */
function ownRoleOf(id: string): string {
  return `of-${createHash("sha256").update(id).digest("hex").slice(0, 32)}`;
}

function mustBeKnown(
  file: string,
  place: string,
  roles: readonly RoleAssignment[],
  known: readonly string[],
): void {
  const index = roles.findIndex(({ name }) => !known.includes(name));
  if (index < 0) return;
  const unknown = JSON.stringify(roles[index]?.name);
  throw usersProblem(
    file,
    `  ${place}.roles[${index}]: There is no role ${unknown}. There are: ${known.join(", ")}`,
  );
}

function isTokenOf({ identities }: LakeCore, id: string, token: string): boolean {
  return identities.identify(token)?.id === id;
}

function removeOthers({ identities }: LakeCore, kept: readonly string[]): void {
  for (const { id } of identities.users()) if (!kept.includes(id)) identities.removeUser(id);
}

/** Tells a refusal of the lake by the place in the file that it is about. */
function within(file: string, place: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof LakeError) throw usersProblem(file, `  ${place}: ${error.message}`);
    throw error;
  }
}

/** `undefined` where there is none, or it was edited into something else. */
async function keptToken(directory: string): Promise<string | undefined> {
  try {
    const text = (await readFile(tokenFileOf(directory), "utf8")).trim();
    return TOKEN.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
