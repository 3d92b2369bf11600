/**
 * Whether a picture may be uploaded as it stands. The rules of the policy decide about a survivor's
 * face; here it is only made sure that they were asked, and could answer.
 */
import type { Finding } from "../../../policy/index.ts";
import type { Declaration, Person } from "./declaration.ts";

/** What is still to be said, each with words of its own. `person` is the key of who it is about. */
export type Missing =
  | { readonly what: "depiction" | "survivor-unlisted" | "judging" | "not-judged" }
  | {
      readonly what: "who" | "which-survivor" | "identifiable" | "cover" | "mask";
      readonly person: string;
    };

export interface Readiness {
  readonly missing: readonly Missing[];
  /** Of the policy: the face of a survivor may not be uploaded like this. */
  readonly refused: readonly Finding[];
  /** What else the policy finds: it stops publishing, not the upload. */
  readonly later: readonly Finding[];
}

/** What the policy says of the picture in its document; `undefined` while it is being asked. */
export type Verdict = readonly Finding[] | "failed" | undefined;

/** The rule that keeps a survivor's face out of the lake. */
const FACES = "image-minor-obscured";

export function readinessOf(
  declaration: Declaration,
  verdict: Verdict,
  shapeCount: number,
): Readiness {
  const findings = typeof verdict === "object" ? verdict : [];
  const blocking = findings.filter(({ severity }) => severity === "block");
  return {
    missing: [
      ...missingOf(declaration),
      ...declaration.people.flatMap((person) => missingOfPerson(person, shapeCount)),
      ...missingVerdict(verdict),
    ],
    refused: blocking.filter(({ rule }) => rule === FACES),
    later: findings.filter(({ rule }) => rule !== FACES),
  };
}

export function mayUpload({ missing, refused }: Readiness): boolean {
  return missing.length === 0 && refused.length === 0;
}

function missingVerdict(verdict: Verdict): readonly Missing[] {
  if (verdict === undefined) return [{ what: "judging" }];
  return verdict === "failed" ? [{ what: "not-judged" }] : [];
}

function missingOf({ depiction, people }: Declaration): readonly Missing[] {
  if (depiction === undefined) return [{ what: "depiction" }];
  const hasSurvivor = people.some(({ who }) => who === "survivor");
  // Without a profile nobody can tell whether a child is shown.
  return depiction === "survivor" && !hasSurvivor ? [{ what: "survivor-unlisted" }] : [];
}

function missingOfPerson(person: Person, shapeCount: number): readonly Missing[] {
  const { _key, who, survivor, identifiable, obscured, cameMasked } = person;
  if (who === undefined) return [{ what: "who", person: _key }];
  const missing: Missing[] = [];
  if (who === "survivor" && survivor === undefined) {
    missing.push({ what: "which-survivor", person: _key });
  }
  if (identifiable === undefined) missing.push({ what: "identifiable", person: _key });
  if (who !== "survivor" || identifiable !== false) return missing;
  if (obscured === undefined) missing.push({ what: "cover", person: _key });
  const isMasked = shapeCount > 0 || cameMasked === true;
  if (obscured === "solid-mask" && !isMasked) missing.push({ what: "mask", person: _key });
  return missing;
}
