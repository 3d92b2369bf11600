/**
 * Who may do what at the gate beside drafting: its options name people by Sanity user id, or by the
 * name of a role, which a plan with custom roles can give in Sanity itself.
 */
import { REVIEW_KINDS, type ReviewKind, valuesOf } from "../contracts/vocabulary.ts";
import type { LakePort, Member } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";
import type { Setting } from "./setting.ts";

type People = Pick<Setting, "reviewers" | "administrators" | "roles">;

/** Kinds of review that this person is named for. */
export function kindsOf({ id, roles }: Member, people: People): readonly ReviewKind[] {
  return valuesOf(REVIEW_KINDS).filter(
    (kind) => people.reviewers[kind].includes(id) || isOneOf(roles, people.roles[kind]),
  );
}

export function isAdministrator({ id, roles }: Member, people: People): boolean {
  return people.administrators.includes(id) || isOneOf(roles, people.roles.administrator);
}

/** Throws "administrators-only" for everybody else. */
export function mustBeAdministrator(member: Member, people: People): void {
  if (isAdministrator(member, people)) return;
  throw new GateProblem("administrators-only", "You are no administrator of the gate.");
}

/** Whether somebody is a reviewer of a kind today, by his id. The lake is asked for roles alone. */
export async function reviewersToday(
  people: People & { readonly lake: Pick<LakePort, "members"> },
): Promise<(id: string, kind: ReviewKind) => boolean> {
  const { consent = [], identity = [] } = people.roles;
  const byRole = consent.length + identity.length > 0;
  const members = byRole ? await people.lake.members() : [];
  const rolesOf = new Map(members.map(({ id, roles }) => [id, roles]));
  return (id, kind) => kindsOf({ id, roles: rolesOf.get(id) ?? [] }, people).includes(kind);
}

function isOneOf(roles: readonly string[], wanted: readonly string[] = []): boolean {
  return roles.some((role) => wanted.includes(role));
}
