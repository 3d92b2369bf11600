import { SOURCES } from "../data/sources.ts";
import { FACE_COVERS, type FaceCover } from "../data/vocabulary.ts";
import type { CheckContext, Path, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { childhood } from "../facts/minors.ts";
import { nameOf, reliancesOf, type Reliance } from "../facts/people.ts";
import { listInWords } from "../facts/use.ts";

/** What cannot be undone. A blur can: software guesses the face behind it. */
const HIDES_FOR_GOOD: ReadonlySet<unknown> = new Set<FaceCover>(["solid-mask", "not-in-view"]);

export const imageMinorObscured: Rule = {
  id: "image-minor-obscured",
  severity: "block",
  title: "Children who are victims cannot be recognised",
  help: "A child who is a survivor is shown only so that nobody can recognise them: a solid mask covers the face, burned into the picture before it is uploaded, or the face is not in it. A blur does not count. The same holds for who was a child when they agreed to be shown.",
  rationale:
    "A picture outlives every consent: it is copied, searched by face, and found again when the child is grown. A blur or a pixelation holds enough of the face for software to guess the rest.",
  source: [SOURCES.unicefObscure],
  appliesTo: (document, context) => survivorsShown(document, context).length > 0,
  check: (document, context) =>
    survivorsShown(document, context).flatMap((reliance) => checkPerson(reliance, context)),
};

function survivorsShown(document: PolicyDocument, context: CheckContext): readonly Reliance[] {
  return reliancesOf(document, context).filter(
    ({ role, who }) => role === "shown" && who === "survivor",
  );
}

function checkPerson(reliance: Reliance, context: CheckContext): readonly RuleFinding[] {
  const { entry = {} } = reliance;
  const name = nameOf(reliance, context);
  const age = childhood(reliance, context);
  const isHidden = entry["identifiable"] === false && HIDES_FOR_GOOD.has(entry["obscured"]);
  if (age === "of-age" || isHidden) return [];
  if (age === "unknown") {
    const message = `It is not known whether ${name} is under 18. Enter the age band in the profile; a child may not be shown so that they can be recognised.`;
    return [{ path: reliance.path, outcome: "needs-review", message }];
  }
  if (entry["identifiable"] !== false) {
    const message = `${name} is a child, or was one when they agreed to be shown, and can be recognised here. Cover the face in the picture itself with a solid mask and upload that, or use another picture.`;
    return [{ path: fieldOf(reliance, "identifiable"), message }];
  }
  const path = fieldOf(reliance, "obscured");
  if (entry["obscured"] === "blur") {
    const message = `${name} is a child, or was one when they agreed to be shown, and a blur can be undone. Cover the face with a solid mask in the picture itself and upload that, or use another picture.`;
    return [{ path, message }];
  }
  const choices = FACE_COVERS.filter(({ value }) => HIDES_FOR_GOOD.has(value)).map(
    ({ title }) => `“${title}”`,
  );
  const message = `Say why ${name}, a child, cannot be recognised here. What counts: ${listInWords(choices)}.`;
  return [{ path, outcome: "needs-review", message }];
}

/** The field of the person; of a person in a story that is told here, the reference to the story. */
function fieldOf({ path }: Reliance, field: string): Path {
  return path.at(-2) === "peopleShown" ? [...path, field] : path;
}
