import { QUALIFIERS, UNITS } from "../../contracts/vocabulary.ts";
import { refOf } from "../engine/references.ts";
import type { PolicyDocument, RuleContext } from "../engine/types.ts";
import { fieldsOf, listOf, textOf } from "../engine/values.ts";
import { listInWords } from "../facts/use.ts";

/** "“Officers of the unit”", for messages. */
export function figureInWords(figure: PolicyDocument): string {
  return `“${textOf(figure["title"]) ?? "a figure without a title"}”`;
}

/** "“Officers of the unit”: more than 650 people (An office fact sheet, p. 1)". */
export function figureWithSources(figure: PolicyDocument, context: RuleContext): string {
  const sources = listOf(figure["citations"]).flatMap((item) => sourceInWords(item, context));
  const cited = sources.length === 0 ? "without a source" : listInWords(sources);
  return `${figureInWords(figure)}: ${valueInWords(figure)} (${cited})`;
}

function valueInWords({ value, qualifier, unit }: PolicyDocument): string {
  const exactness = QUALIFIERS.find((choice) => choice.value === qualifier);
  const counted = UNITS.find((choice) => choice.value === unit)?.title.toLowerCase() ?? "";
  // "More than (a plus sign)" is a choice of a list; a sentence wants its first words alone.
  const before = exactness?.title.replace(/ \(.*\)$/u, "").toLowerCase() ?? "";
  const said = before === "exactly" ? "" : before;
  return [said, grouped(value), counted].filter((word) => word !== "").join(" ");
}

/** "2,000,000". Without Intl, whose tables differ from one host to another. */
function grouped(value: unknown): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ","), ...rest].join(".");
}

function sourceInWords(citation: unknown, context: RuleContext): readonly string[] {
  const { source, locator } = fieldsOf(citation);
  const id = refOf(source);
  const resolution = id === undefined ? undefined : context.resolve(id);
  if (resolution === undefined || !("document" in resolution)) return [];
  const title = textOf(resolution.document["title"]) ?? "a source without a title";
  const where = textOf(locator);
  return [where === undefined ? title : `${title}, ${where}`];
}
