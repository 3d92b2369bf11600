import { SOURCES } from "../data/sources.ts";
import { TERMS } from "../data/terms.ts";
import type { Rule, RuleFinding } from "../engine/types.ts";
import { isInCompany } from "../language/company.ts";
import { isMentioned } from "../language/mentioned.ts";
import { isMarkedAsOthers, isOthersWording } from "../language/others-words.ts";
import { mayLeave, wordingOf } from "../language/readable.ts";
import { isInTitle } from "../language/titles.ts";
import { withArticle } from "../text/article.ts";
import { matchCase } from "../text/match-case.ts";
import { termsIn, type TermHit } from "../text/terms.ts";
import type { FieldText } from "../text/types.ts";

export const terminologyCurrent: Rule = {
  id: "terminology-current",
  severity: "warn",
  title: "Current terms",
  help: "Terms that blame a child or make abuse sound like something else give way to the recommended ones. Titles of laws, bodies and works stand as they are, and so does what is marked as a quotation or as historical.",
  rationale:
    "Words decide whom a reader holds responsible. The terms changed for that reason; old texts stay honest by being marked as old, not by being repeated.",
  source: [
    SOURCES.luxembourgGuidelines,
    SOURCES.terminologySecond,
    SOURCES.interpolTerminology,
    SOURCES.reportingTips,
  ],
  readsText: true,
  appliesTo: (document) => mayLeave(document) && document["historical"] !== true,
  check: (document, context) => wordingOf(document, context).flatMap(checkField),
};

function checkField(field: FieldText): readonly RuleFinding[] {
  return termsIn(field, TERMS, (hit) => isInCompany(field, hit))
    .filter((hit) => !isExempt(field, hit))
    .map((hit) => findingFor(field, hit));
}

function isExempt(field: FieldText, hit: TermHit): boolean {
  return (
    isMarkedAsOthers(field, hit) ||
    isInTitle(field, hit) ||
    isMentioned(field, hit) ||
    isOthersWording(field, hit)
  );
}

function findingFor(field: FieldText, { term, form, start, end }: TermHit): RuleFinding {
  const { span, replacement: fitting } = withArticle(field, { start, end }, form.replacement);
  const text = field.text.slice(span.start, span.end);
  const cased = matchCase(text, fitting);
  const replacement = field.kind === "slug" ? cased.replaceAll(" ", "-") : cased;
  const way =
    term.severity === "block"
      ? "It is never used."
      : "Where it is somebody else's wording, mark it as a quotation or as historical.";
  return {
    severity: term.severity,
    path: field.path,
    span,
    text,
    message: `“${text}” is no longer used: ${lowerFirst(term.reason)} Write “${form.replacement}”. ${way}`,
    fix: { kind: "replace-text", title: `Write “${replacement}”`, replacement },
  };
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
