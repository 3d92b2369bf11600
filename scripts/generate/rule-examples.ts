/** The examples of a rule as its page shows them: judged anew, so that the page says what the rule says. */
import {
  type Finding,
  type Fix,
  judge,
  pathToString,
  type PolicyDocument,
  type Rule,
  textsOf,
} from "../../policy/index.ts";
import type { Fixture } from "../../test/policy/fixtures/fixture.ts";
import { contextFor } from "../../test/policy/world.ts";

/** How the rule's findings weigh, as the examples show. */
export function severitiesOf(rule: Rule, examples: readonly Fixture[]): string {
  const shown = new Set(
    examples.flatMap((example) => findingsOf(rule, example)).map(({ severity }) => severity),
  );
  shown.add(rule.severity);
  if (shown.size > 1) return "blocks or warns, depending on what it finds";
  return rule.severity === "block" ? "blocks" : "warns: a reviewer must take note of it in writing";
}

/** The types of document that the examples show it to have something to say of. */
export function typesOf(examples: readonly Fixture[]): string {
  const types = examples
    .filter(({ kind }) => kind !== "inapplicable")
    .map(({ document }) => document._type);
  return [...new Set(types)]
    .toSorted()
    .map((type) => `\`${type}\``)
    .join(", ");
}

export function examplesOf(rule: Rule, examples: readonly Fixture[]): string {
  const of = (kind: Fixture["kind"]) => examples.filter((example) => example.kind === kind);
  return [
    "### Stopped",
    ...of("failing").map((example) => failing(rule, example)),
    "### Let through",
    of("passing")
      .map(({ title }) => `- ${escaped(title)}`)
      .join("\n"),
    "### Not its matter",
    of("inapplicable")
      .map(({ title }) => `- ${escaped(title)}`)
      .join("\n"),
  ].join("\n\n");
}

function findingsOf(rule: Rule, { document, around }: Fixture): readonly Finding[] {
  const { findings } = judge(document, contextFor(document, around));
  return findings.filter((finding) => finding.rule === rule.id);
}

function failing(rule: Rule, example: Fixture): string {
  const told = findingsOf(rule, example).map((finding) => {
    const quoted = excerpt(example.document, finding);
    const where = finding.path.length === 0 ? "" : ` (\`${pathToString(finding.path)}\`)`;
    const mended = finding.fix === undefined ? "" : ` **In one step:** ${mending(finding.fix)}`;
    return [...quoted, `${escaped(finding.message)}${where}${mended}`].join("\n\n");
  });
  return [`**${escaped(example.title)}**`, ...told].join("\n\n");
}

function mending({ title }: Fix): string {
  return `${escaped(title)}.`;
}

/** Characters of the text around a finding that a reader needs to understand it. */
const AROUND = 80;

/** The line of the text in which the finding stands, as a quotation with the finding in bold. */
function excerpt(document: PolicyDocument, { path, span }: Finding): readonly string[] {
  if (span === undefined) return [];
  const where = pathToString(path);
  const text = textsOf(document).find((field) => pathToString(field.path) === where)?.text;
  if (text === undefined) return [];
  const lineStart = text.lastIndexOf("\n", Math.max(0, span.start - 1)) + 1;
  const lineEnd = text.indexOf("\n", span.end);
  const from = Math.max(span.start - AROUND, Math.min(lineStart, span.start));
  const to = Math.min(span.end + AROUND, lineEnd < 0 ? text.length : lineEnd);
  const before = `${from > lineStart ? "…" : ""}${escaped(text.slice(from, span.start))}`;
  const after = `${escaped(text.slice(span.end, to))}${to < (lineEnd < 0 ? text.length : lineEnd) ? "…" : ""}`;
  return [`> ${before}<mark>${escaped(text.slice(span.start, span.end))}</mark>${after}`];
}

/** As Markdown shows it letter for letter, with a sign for what nobody would see. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|#]/gu, String.raw`\$&`)
    .replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cs}/gu, (character) => {
      if (character === "\n") return " ";
      const point = character.codePointAt(0) ?? 0;
      return `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
    });
}
