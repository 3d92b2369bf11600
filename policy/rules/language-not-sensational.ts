import { SOURCES } from "../data/sources.ts";
import type { PolicyDocument, Rule, RuleFinding, Severity } from "../engine/types.ts";
import { framedSentencesIn } from "../language/frames.ts";
import { isOthersWording } from "../language/others-words.ts";
import { mayLeave, wordingOf } from "../language/readable.ts";
import { gravityOf, type Sensational, sensationsIn } from "../language/sensations.ts";
import { tellsOfOneChild } from "../language/telling.ts";
import { peopleToldOf } from "../facts/told-of.ts";
import { isMentioned } from "../language/mentioned.ts";
import type { FieldText } from "../text/types.ts";

export const languageNotSensational: Rule = {
  id: "language-not-sensational",
  severity: "block",
  title: "No sensational wording",
  help: "What was done to a child is named, in plain words. Words that make the child an object of desire, or a spectacle of the harm, block where a text tells of a child; in a text about the crime in general they warn.",
  rationale:
    "Such words are read by the child too, and by everybody who knows the child. They draw readers to the harm instead of to what helps, and the law forbids publicity that degrades.",
  source: [SOURCES.sensationalPublicity, SOURCES.inhopeLanguage],
  readsText: true,
  appliesTo: mayLeave,
  check: (document, context) => {
    const names = peopleToldOf(document, context);
    return wordingOf(document, context).flatMap((field) => checkField(document, field, names));
  },
};

function checkField(
  document: PolicyDocument,
  field: FieldText,
  names: ReadonlySet<string>,
): readonly RuleFinding[] {
  const hits = sensationsIn(field);
  if (hits.length === 0) return [];
  const sentences = framedSentencesIn(field);
  const telling = tellsOfOneChild(document, field, names);
  return hits.flatMap((hit) => {
    if (isOthersWording(field, hit) || isMentioned(field, hit)) return [];
    const severity = gravityOf(field, hit, sentences, telling);
    return severity === undefined ? [] : [findingFor(field, hit, severity)];
  });
}

function findingFor(field: FieldText, hit: Sensational, severity: Severity): RuleFinding {
  const { start, end } = hit;
  const text = field.text.slice(start, end);
  const why =
    hit.tone === "sexualised"
      ? "speaks of a child in a sexual way"
      : severity === "block"
        ? "makes a spectacle of what was done to a child"
        : "makes a spectacle of the crime";
  return {
    severity,
    path: field.path,
    span: { start, end },
    text,
    message: `“${text}” ${why}. ${hit.advice}`,
  };
}
