import { SOURCES } from "../data/sources.ts";
import type { PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { type FramedSentence, framedSentencesIn } from "../language/frames.ts";
import { incestIn } from "../language/incest.ts";
import { namesSomebody } from "../language/named.ts";
import { isOffender, isOffenderAfter } from "../language/offending.ts";
import { mayLeave, wordingOf } from "../language/readable.ts";
import { type Relative, relativesIn } from "../language/relatives.ts";
import { somebodyInstead } from "../language/somebody.ts";
import { tellsOfOneChild } from "../language/telling.ts";
import { peopleToldOf } from "../facts/told-of.ts";
import { sentenceOf } from "../text/sentences.ts";
import type { FieldText } from "../text/types.ts";

export const offenderRelationWithheld: Rule = {
  id: "offender-relation-withheld",
  severity: "warn",
  title: "How the offender is related stays untold",
  help: "Where a text tells of one child, it does not say or imply that the accused is the child’s relative. It blocks where the offender is named as well.",
  rationale:
    "A relation and a name are enough to find the child. Even without a name, whoever knows the family of the accused then knows the child.",
  source: [SOURCES.editorsCode],
  readsText: true,
  appliesTo: mayLeave,
  check: (document, context) => {
    const spared = peopleToldOf(document, context);
    return wordingOf(document, context).flatMap((field) => checkField(document, field, spared));
  },
};

function checkField(
  document: PolicyDocument,
  field: FieldText,
  spared: ReadonlySet<string>,
): readonly RuleFinding[] {
  const relatives = relativesIn(field);
  const incest = incestIn(field);
  if (relatives.length === 0 && incest.length === 0) return [];
  const sentences = framedSentencesIn(field);
  const telling = tellsOfOneChild(document, field, spared);
  const told = incest
    .filter(({ first }) => telling[sentenceOf(sentences, first)] === true)
    .map(({ start, end }): RuleFinding => {
      const text = field.text.slice(start, end);
      const message = `“${text}” says that the offender is the child’s relative. Write “sexual abuse”.`;
      return { path: field.path, span: { start, end }, text, message };
    });
  return [
    ...sentences.flatMap((sentence, at) =>
      offendersIn(field, sentence, sentences[at + 1], relatives, telling[at] === true).map(
        (relative) => findingFor(field, relative, namesSomebody(field, sentence, relative, spared)),
      ),
    ),
    ...told,
  ];
}

/** Relatives of one child; those of nobody in particular only where there is no other in the sentence. */
function offendersIn(
  field: FieldText,
  sentence: FramedSentence,
  next: FramedSentence | undefined,
  relatives: readonly Relative[],
  telling: boolean,
): readonly Relative[] {
  const offenders = relatives.filter(
    (relative) =>
      sentence.first <= relative.kin &&
      relative.kin < sentence.after &&
      isOfOneChild(relative, sentence, telling) &&
      (isOffender(field, sentence, relative) || isOffenderAfter(field, sentence, next, relative)),
  );
  const owned = offenders.filter(({ owner }) => owner === "one");
  return owned.length > 0 ? owned : offenders;
}

/** Whoever is addressed: "ask for help if your father hurts you". */
const READERS: ReadonlySet<string> = new Set(["your", "imong", "inyong"]);

function isOfOneChild(relative: Relative, sentence: FramedSentence, telling: boolean): boolean {
  if (READERS.has(relative.ownerWord ?? "")) return false;
  if (sentence.has("advice:yes") && !telling) return false;
  if (relative.owner === "one") return true;
  return telling && (relative.owner === "several" || !relative.plural);
}

function findingFor(field: FieldText, relative: Relative, named: boolean): RuleFinding {
  const { start, end } = relative;
  const text = field.text.slice(start, end);
  const replacement = somebodyInstead(field, relative);
  return {
    severity: named ? "block" : "warn",
    path: field.path,
    span: { start, end },
    text,
    message: `“${text}” says that the offender is the child’s relative${
      named ? ", and the offender is named" : ""
    }. Whoever knows the one then knows the other: leave out how they are related.`,
    fix: { kind: "replace-text", title: `Write “${replacement}”`, replacement },
  };
}
