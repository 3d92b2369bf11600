import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { SOURCES } from "../data/sources.ts";
import { STATUTE_TITLES } from "../data/statutes.ts";
import { TERMS } from "../data/terms.ts";
import type { PolicyDocument, Rule, RuleFinding, Span } from "../engine/types.ts";
import { matchCase } from "../text/match-case.ts";
import { spansOf, wordsPattern } from "../text/mentions.ts";
import { termsIn, type TermHit } from "../text/terms.ts";
import type { FieldText, TextKind } from "../text/types.ts";

/** What readers see as wording. Names are others' own, and what is code or an address is no wording. */
const WORDED: ReadonlySet<TextKind> = new Set([
  "prose",
  "title",
  "caption",
  "alt",
  "disclaimer",
  "footnote",
  "slug",
]);

/** Annotations by which an editor says: these are another's words, or the words of that time. */
const MARKED_AS_OTHERS: ReadonlySet<string> = new Set(["quotation", "historical"]);

const STATUTES = wordsPattern(
  STATUTE_TITLES.map(({ title }) => title),
  "giu",
);

export const terminologyCurrent: Rule = {
  id: "terminology-current",
  severity: "warn",
  title: "Current terms",
  help: "Terms that blame a child or make abuse sound like something else give way to the recommended ones. Titles of laws and works stand as they are, and so does what is marked as a quotation or as historical.",
  rationale:
    "Words decide whom a reader holds responsible. The terms changed for that reason; old texts stay honest by being marked as old, not by being repeated.",
  source: [SOURCES.luxembourgGuidelines, SOURCES.interpolTerminology],
  appliesTo: (document) => {
    const published: readonly string[] = PUBLIC_TYPES;
    return published.includes(document._type) && document["historical"] !== true;
  },
  check: (document, context) =>
    context
      .texts(document)
      .filter((field) => WORDED.has(field.kind) && !isOthersWording(document, field))
      .flatMap(checkField),
};

/** Fields that by their place are not our wording of today. */
function isOthersWording(document: PolicyDocument, { path }: FieldText): boolean {
  const [field] = path;
  switch (document._type) {
    // The survivor's own words: nobody corrects them.
    case "survivorQuote":
      return field === "text";
    // A work keeps the title it came out under.
    case "source":
    case "paper":
      return field === "title" || field === "slug";
    // A glossary must name what it explains; only a preferred term may not itself be an old one.
    case "glossaryTerm":
      return document["status"] === "deprecated" || field === "definition";
    default:
      return false;
  }
}

function checkField(field: FieldText): readonly RuleFinding[] {
  const statutes = spansOf(STATUTES, field.folded());
  return termsIn(field.folded(), TERMS)
    .filter((hit) => !statutes.some((statute) => contains(statute, hit)))
    .filter((hit) => !isMarked(field, hit))
    .map((hit) => findingFor(field, hit));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Marked over its whole length, be it in several spans: half a mark marks nothing. */
function isMarked({ annotations }: FieldText, { start, end }: Span): boolean {
  const marks = annotations
    .filter(({ annotation }) => MARKED_AS_OTHERS.has(annotation))
    .toSorted((left, right) => left.start - right.start);
  let reached = start;
  for (const mark of marks) {
    if (mark.start <= reached) reached = Math.max(reached, mark.end);
  }
  return reached >= end;
}

function findingFor(field: FieldText, { term, form, start, end }: TermHit): RuleFinding {
  const text = field.text.slice(start, end);
  const cased = matchCase(text, form.replacement);
  const replacement = field.kind === "slug" ? cased.replaceAll(" ", "-") : cased;
  const way =
    term.severity === "block"
      ? "It is never used."
      : "Where it is somebody else's wording, mark it as a quotation or as historical.";
  return {
    severity: term.severity,
    path: field.path,
    span: { start, end },
    text,
    message: `“${text}” is no longer used: ${lowerFirst(term.reason)} Write “${form.replacement}”. ${way}`,
    fix: { kind: "replace-text", title: `Write “${replacement}”`, replacement },
  };
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
