import type { Language } from "../../contracts/vocabulary.ts";
import { SOURCES } from "../data/sources.ts";
import type { PolicyDocument, Rule, RuleFinding, Span } from "../engine/types.ts";
import { isToldAt, tellingIn, type TellingField } from "../facts/telling.ts";
import { instead, type IdentifierKind } from "../institutions/instead.ts";
import { type InstitutionHit, institutionsIn } from "../institutions/index.ts";
import { placesIn } from "../places/index.ts";
import type { FieldText } from "../text/types.ts";

export const noDirectIdentifier: Rule = {
  id: "no-direct-identifier",
  severity: "block",
  title: "No school, employer, shelter, church, barangay or street",
  help: "Where a text tells of a survivor, it names no school, place of work, shelter, church, barangay, sitio, purok or street of theirs or of their family. Say what it is without its name (“her school”, “a shelter”), or the province.",
  rationale:
    "In a school, a shelter or a barangay everybody knows who is meant. The law names school and employer among what must not be published of a victim, and the Supreme Court withholds whatever tends to establish who a victim is.",
  source: [SOURCES.violenceConfidentiality, SOURCES.cabalquinto, "house"],
  readsText: true,
  appliesTo: (document, context) =>
    tellingIn(document, context).some(({ told }) => told.length > 0),
  check: (document, context) =>
    tellingIn(document, context)
      .filter(({ told }) => told.length > 0)
      .flatMap((telling) =>
        identifiersIn(telling).map((hit) => findingFor(document, telling, hit)),
      ),
};

interface Identifier extends Span {
  readonly kind: IdentifierKind;
  readonly text: string;
  /** The words that say what it is: "elementary school". */
  readonly head: string;
}

function identifiersIn(telling: TellingField): readonly Identifier[] {
  const { field } = telling;
  const institutions: readonly Identifier[] = institutionsIn(field).filter(
    (hit) => !isCited(field, hit),
  );
  const places = placesIn(field).flatMap((hit): readonly Identifier[] => {
    const { level } = hit.place;
    if (level !== "barangay" && level !== "street") return [];
    // "Barangay Luz Elementary School" is one name, not two.
    if (institutions.some((other) => other.start < hit.end && hit.start < other.end)) return [];
    const kind = /^(?:sitio|purok|zone)(?!\p{L})/iu.test(hit.text) ? "neighbourhood" : level;
    return [{ start: hit.start, end: hit.end, text: hit.text, kind, head: "" }];
  });
  return [...institutions, ...places]
    .filter((hit) => isToldAt(telling, hit))
    .toSorted((left, right) => left.start - right.start);
}

const CITING =
  /(?<!\p{L})(?:(?:an?|this) (?:\p{Ll}+ )?study|the study|stud(?:y|ies) (?:by|from|of)|survey|researchers?|research (?:by|from|of|at)|professor|published|according to|report by|pag-aaral na|saliksik|pananaliksik|ayon sa|matod sa|sumala sa|panukiduki)(?!\p{L})[^.!?\n]{0,90}$/iu;

/** "a study by the University of …" says who counted, not where somebody goes to school. */
function isCited({ text }: FieldText, { start, kind }: InstitutionHit): boolean {
  return kind === "school" && CITING.test(text.slice(Math.max(0, start - 120), start));
}

const KIND_WORDS: Readonly<Record<IdentifierKind, string>> = {
  school: "a school",
  care: "a shelter or home",
  church: "a church",
  employer: "a place of work",
  barangay: "a barangay",
  street: "a street",
  neighbourhood: "a part of a barangay",
};

function findingFor(
  document: PolicyDocument,
  { field }: TellingField,
  hit: Identifier,
): RuleFinding {
  const { start, end, kind, text, head } = hit;
  const replacement = instead(field, hit, languageOf(document), head);
  return {
    path: field.path,
    span: { start, end },
    text,
    message: `“${text}” is ${KIND_WORDS[kind]} by which this survivor can be found. Leave the name out, or say no more than the province.`,
    ...(replacement !== undefined && {
      fix: { kind: "replace-text", title: `Write “${replacement}”`, replacement },
    }),
  };
}

function languageOf(document: PolicyDocument): Language {
  const { language } = document;
  return language === "fil" || language === "ceb" ? language : "en";
}
