import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { ledgerOf } from "../anonymity/ledger.ts";
import { type Person, peopleToldOf, type Placed } from "../anonymity/told-of.ts";
import { BARE_TEXT } from "../data/vocabulary.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";

const TYPES: ReadonlySet<string> = new Set([...PUBLIC_TYPES, BARE_TEXT]);

export const ageNotExact: Rule = {
  id: "age-not-exact",
  severity: "block",
  title: "No exact age beside an exact date or place",
  help: "An exact age does not stand with the day of something that happened, or with a city, town or barangay, of the same person: here, or in what is already published of them. Write the age as a band, or the year alone, or the region.",
  rationale:
    "Of one year of age there are few children in a town, and fewer to whom something happened on one day. Whoever knows both needs no name.",
  source: ["house"],
  readsText: true,
  appliesTo: (document, context) => peopleOf(document, context).length > 0,
  check: (document, context) => {
    const findings = peopleOf(document, context).flatMap((person) =>
      checkPerson(person, document, context),
    );
    const seen = new Set<string>();
    return findings.filter(({ span }) => {
      const key = `${span?.start}`;
      return seen.size < seen.add(key).size;
    });
  },
};

const asked = new WeakMap<CheckContext, readonly Person[]>();

function peopleOf(document: PolicyDocument, context: CheckContext): readonly Person[] {
  if (!TYPES.has(document._type)) return [];
  const people = asked.get(context) ?? peopleToldOf(document, context, context.texts);
  asked.set(context, people);
  return people;
}

function checkPerson(
  { survivor, told }: Person,
  document: PolicyDocument,
  context: CheckContext,
): readonly RuleFinding[] {
  const here = told.filter(({ exact }) => exact);
  if (here.length === 0) return [];
  const ledger = survivor === undefined ? [] : ledgerOf(survivor, document, context, context.texts);
  const elsewhere = ledger.filter(({ exact }) => exact);
  const ages = here.filter(isAge);
  const partners = here.filter((each) => !isAge(each));
  const partner = partners[0] ?? elsewhere.find((each) => !isAge(each));
  if (ages.length > 0) {
    return partner === undefined
      ? []
      : ages.map((age) => findingFor(age, partner, partners.length > 0));
  }
  const age = elsewhere.find(isAge);
  return age === undefined ? [] : partners.map((each) => findingFor(each, age, false));
}

function isAge({ kind }: Placed): boolean {
  return kind === "age";
}

function findingFor(placed: Placed, partner: Placed, isHere: boolean): RuleFinding {
  const { path, text, rewriting } = placed;
  const where = isHere ? "stands" : "is published";
  const way =
    rewriting === undefined
      ? "Leave one of them out."
      : `Write “${rewriting.replacement}”, or write “${partner.text}” less exactly.`;
  // A fix may take in the word before: "at fourteen" becomes "as a teenager".
  const { start, end } = rewriting ?? placed;
  const finding = {
    path,
    span: { start, end },
    text: rewriting?.text ?? text,
    message: `“${text}” ${whatIs(placed)}, and “${partner.text}” ${where} of the same person: together they point to one child. ${way}`,
  };
  if (rewriting === undefined) return finding;
  const { replacement } = rewriting;
  return {
    ...finding,
    fix: { kind: "replace-text", title: `Write “${replacement}”`, replacement },
  };
}

function whatIs({ kind }: Placed): string {
  if (kind === "age") return "is an exact age";
  return kind === "date" ? "is a day" : "is a place below province";
}
