import { DATE_PRECISIONS, QUALIFIERS, UNITS, type Choice } from "../../contracts/vocabulary.ts";
import { SOURCES } from "../data/sources.ts";
import type { Path, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { fieldsOf, isFields, textOf } from "../engine/values.ts";
import { preciseSpan } from "../facts/dates.ts";

export const statisticComplete: Rule = {
  id: "statistic-complete",
  severity: "block",
  title: "The figure says what it counts",
  help: "A figure has a value, a qualifier, a unit, who or what was counted, where, and for which period or as of which date.",
  rationale:
    "A bare number is misread: a figure for a city is taken for the country, one for six years for a single year, and totals that overlap are added up.",
  source: [SOURCES.schemaObservation],
  appliesTo: (document) => document._type === "statistic",
  check: (document) => [
    ...checkValue(document),
    ...checkChoice(
      document,
      "qualifier",
      QUALIFIERS,
      "Say how exact the value is: exactly, about, more than …",
    ),
    ...checkChoice(
      document,
      "unit",
      UNITS,
      "Say what the value is counted in: people, cases, per cent …",
    ),
    ...checkScope(document),
    ...checkTime(document),
  ],
};

function checkValue({ value }: PolicyDocument): readonly RuleFinding[] {
  if (typeof value === "number" && Number.isFinite(value)) return [];
  return [
    {
      path: ["value"],
      message: "Enter the value as a number; signs such as + belong to the qualifier.",
    },
  ];
}

function checkChoice(
  document: PolicyDocument,
  field: string,
  choices: readonly Choice[],
  message: string,
): readonly RuleFinding[] {
  if (choices.some(({ value }) => value === document[field])) return [];
  return [{ path: [field], message }];
}

function checkScope({ population, geography }: PolicyDocument): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  if (textOf(population) === undefined) {
    findings.push({ path: ["population"], message: "Say who or what was counted." });
  }
  const place = fieldsOf(geography);
  if (textOf(place["name"]) === undefined || textOf(place["level"]) === undefined) {
    const message =
      "Say what area the figure is for, and whether that is the world, a country, a region, a province or a city.";
    findings.push({ path: ["geography"], message });
  }
  return findings;
}

function checkTime({ period, asOf }: PolicyDocument): readonly RuleFinding[] {
  if (!isFields(period) && !isFields(asOf)) {
    return [
      { path: ["period"], message: "Say for which period the figure is, or as of which date." },
    ];
  }
  const findings = isFields(asOf) ? checkDate(asOf, ["asOf"]) : [];
  if (!isFields(period)) return findings;
  return [...findings, ...checkPeriod(period["from"], period["to"])];
}

function checkPeriod(from: unknown, to: unknown): readonly RuleFinding[] {
  const ends = isFields(to) ? checkDate(to, ["period", "to"]) : [];
  const starts = checkDate(from, ["period", "from"]);
  if (starts.length > 0 || ends.length > 0 || !isFields(to)) return [...starts, ...ends];
  const first = spanOf(from);
  const last = spanOf(to);
  if (first === undefined || last === undefined || last.end > first.first) return [];
  return [
    {
      path: ["period", "to"],
      message: "The period ends before it begins. Put the dates in order.",
    },
  ];
}

function checkDate(date: unknown, path: Path): readonly RuleFinding[] {
  if (spanOf(date) !== undefined) return [];
  const precisions = DATE_PRECISIONS.map(({ title }) => title.toLowerCase()).join(", ");
  const message = `This is not a date of the precision it claims (${precisions}). Write 2016, 2016-05 or 2016-05-17.`;
  return [{ path, message }];
}

function spanOf(date: unknown): ReturnType<typeof preciseSpan> {
  const { value, precision } = fieldsOf(date);
  return preciseSpan(value, precision);
}
