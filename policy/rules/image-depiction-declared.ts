import { DEPICTIONS } from "../../contracts/vocabulary.ts";
import { CONSENT_SUBJECTS } from "../data/vocabulary.ts";
import { segmentsOf } from "../engine/paths.ts";
import type { Placed } from "../engine/references.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { fieldsOf, listOf, textOf } from "../engine/values.ts";
import {
  DEPICTION_RULES,
  depictionOf,
  MODEL_DISCLAIMER,
  saysNotVictim,
  speaksOfCoverOnly,
  type DepictionRule,
} from "../facts/depictions.ts";
import { imagesIn } from "../facts/images.ts";
import { pseudonymsIn } from "../facts/pseudonyms.ts";
import { listInWords } from "../facts/use.ts";
import { fold } from "../text/fold.ts";
import { mentionsOf } from "../text/mentions.ts";

export const imageDepictionDeclared: Rule = {
  id: "image-depiction-declared",
  severity: "block",
  title: "What an image shows",
  help: "Each image says what it shows, and its own disclaimer, caption and list of people agree with that. A picture of a model says that the person is not a victim.",
  rationale:
    "A reader takes the face beside a story for the person in it. A disclaimer for the cover alone, or one that a caption contradicts, protects neither the model nor the survivor.",
  source: ["house"],
  appliesTo: (document) => imagesIn(document).length > 0,
  check: (document, context) =>
    imagesIn(document).flatMap((image) => checkImage(document, image, context)),
};

function checkImage(
  document: PolicyDocument,
  { path, value }: Placed,
  context: CheckContext,
): readonly RuleFinding[] {
  const depiction = depictionOf(value["depiction"]);
  if (depiction === undefined) {
    const choices = listInWords(DEPICTIONS.map(({ title }) => title.toLowerCase()));
    const message = `Say what this image shows. The choices are: ${choices}.`;
    return [{ path: [...path, "depiction"], message }];
  }
  const rule = DEPICTION_RULES[depiction];
  return [
    ...checkDisclaimer({ path, value }, rule),
    ...checkPeople({ path, value }, rule),
    ...(depiction === "survivor" ? [] : checkCaption(document, { path, value }, context)),
  ];
}

function checkDisclaimer(
  { path: imagePath, value }: Placed,
  { notVictim }: DepictionRule,
): readonly RuleFinding[] {
  const path = [...imagePath, "disclaimer"];
  const disclaimer = textOf(value["disclaimer"]) ?? "";
  if (notVictim === "untrue" && saysNotVictim(disclaimer)) {
    const message =
      "The disclaimer says that this is not a victim, but the image is declared to show a survivor. One of the two is wrong: correct it.";
    return [{ path, message }];
  }
  if (notVictim !== "required") return [];
  const fix = {
    kind: "set",
    title: "Put a disclaimer that says so",
    path,
    value: MODEL_DISCLAIMER,
  } as const;
  if (!saysNotVictim(disclaimer)) {
    const message =
      "The image shows a model. Its disclaimer must say that the person is not a victim.";
    return [{ path, message, fix }];
  }
  if (!speaksOfCoverOnly(disclaimer) || imagePath.at(-1) === "cover") return [];
  const message =
    "The disclaimer speaks of the cover, but this is another image. Give this image a disclaimer of its own.";
  return [{ path, message, fix }];
}

function checkPeople({ path, value }: Placed, { mayShow }: DepictionRule): readonly RuleFinding[] {
  const people = listOf(value["peopleShown"]);
  const segments = segmentsOf(people);
  return people.flatMap((item, index): readonly RuleFinding[] => {
    const who = CONSENT_SUBJECTS.find((subject) => subject.value === fieldsOf(item)["who"]);
    if (who === undefined || mayShow.includes(who.value)) return [];
    const message = `${who.title} is listed among the people shown, but the image is declared to show something else. Correct what it shows, or the list.`;
    return [{ path: [...path, "peopleShown", segments[index] ?? index], message }];
  });
}

/** A caption that names a survivor makes every reader take the picture for that survivor. */
function checkCaption(
  document: PolicyDocument,
  { path: imagePath, value }: Placed,
  context: CheckContext,
): readonly RuleFinding[] {
  return ["caption", "alt"].flatMap((field) => {
    const text = value[field];
    if (typeof text !== "string") return [];
    return pseudonymsIn(document, context).flatMap(({ name }) =>
      mentionsOf(name, fold(text)).map(({ start, end }) => ({
        path: [...imagePath, field],
        span: { start, end },
        text: text.slice(start, end),
        message: `This names ${name}, but the image is not declared to show a survivor. Reword it, so that nobody takes the person shown for ${name}.`,
      })),
    );
  });
}
