/**
 * Tables of sentences for the rules that read wording. Square brackets stand around what must be
 * found; a sentence without brackets is one that only looks alike and must stay clean.
 */
import { judge, type Finding } from "../../../policy/index.ts";
import { contextFor, office } from "../world.ts";

export interface Row {
  readonly text: string;
  /** What must be found, as offsets into `text`. */
  readonly wanted: readonly { readonly start: number; readonly end: number }[];
  readonly severity?: "block" | "warn";
}

/** One sentence or paragraph a line; `!` before it asks for a blocking finding, `~` for a warning. */
export function rows(lines: string): readonly Row[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(rowOf);
}

function rowOf(line: string): Row {
  const mark = line.slice(0, 1);
  const severity = mark === "!" ? "block" : mark === "~" ? "warn" : undefined;
  const pieces = (severity === undefined ? line : line.slice(1).trim()).split(/[[\]]/u);
  const wanted: { start: number; end: number }[] = [];
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) wanted.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, wanted, ...(severity === undefined ? {} : { severity }) };
}

/** What a rule finds in a text that stands by itself, paragraphs parted by an empty line. */
function found(rule: string, text: string): readonly Finding[] {
  const document = office({ summary: text });
  const { findings } = judge(document, contextFor(document));
  return findings.filter((finding) => finding.rule === rule);
}

/** Rows of which something is missed, and rows in which something is found that should not be. */
export function measure(
  rule: string,
  table: readonly Row[],
): { readonly missed: readonly string[]; readonly falselyFound: readonly string[] } {
  const missed: string[] = [];
  const falselyFound: string[] = [];
  for (const { text, wanted, severity } of table) {
    const findings = found(rule, text);
    const hits = wanted.map(({ start, end }) =>
      findings.find(
        ({ span, severity: given }) =>
          span !== undefined &&
          span.start < end &&
          start < span.end &&
          (severity === undefined || severity === given),
      ),
    );
    if (hits.includes(undefined)) missed.push(text);
    const extra = findings.filter(
      ({ span }) =>
        span === undefined ||
        !wanted.some(({ start, end }) => span.start < end && start < span.end),
    );
    for (const { text: what = "" } of extra) falselyFound.push(`${what} | ${text}`);
  }
  return { missed, falselyFound };
}
