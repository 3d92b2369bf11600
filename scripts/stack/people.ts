import type { RoleAssignment, User } from "../../lake/types.ts";
import type { Reviewers } from "../../gate/setting.ts";

export const PROJECT_ID = "haven";
/** Where people work: private. */
export const EDITORIAL = "editorial";
/** What the world may read. */
export const PUBLIC = "public";

/** The gate's name in the history of every data set. */
export const GATE_ROBOT = "gate";

/**
 * Drafts in `editorial` and nothing else; in `public` they may look. Reviewers have the same: what
 * they may do more, the gate grants them.
 */
const CONTRIBUTOR: readonly RoleAssignment[] = [
  { name: "contributor", datasets: [EDITORIAL] },
  { name: "viewer", datasets: [PUBLIC] },
];
const ADMINISTRATOR: readonly RoleAssignment[] = [{ name: "administrator" }];

function person(id: string, name: string, roles: readonly RoleAssignment[]): User {
  return { id, name, email: `${id}@haven.invalid`, roles };
}

/** Who can sign in on a local stack. Invented, and named so that nobody takes them for real. */
export const PEOPLE = {
  editor: person("editor-alma", "Alma (editor)", CONTRIBUTOR),
  secondEditor: person("editor-benito", "Benito (editor)", CONTRIBUTOR),
  consentReviewer: person("consent-reviewer-corazon", "Corazon (consent reviewer)", CONTRIBUTOR),
  identityReviewer: person("identity-reviewer-danilo", "Danilo (identity reviewer)", CONTRIBUTOR),
  administrator: person("administrator-elena", "Elena (administrator)", ADMINISTRATOR),
  secondAdministrator: person("administrator-felipe", "Felipe (administrator)", ADMINISTRATOR),
} as const;

/** Who may do at the gate what no reviewer may. Two, because a purge takes two. */
export const ADMINISTRATORS: readonly string[] = [
  PEOPLE.administrator.id,
  PEOPLE.secondAdministrator.id,
];

/** Who may give which review. */
export const REVIEWERS: Reviewers = {
  consent: [PEOPLE.consentReviewer.id],
  identity: [PEOPLE.identityReviewer.id],
};
