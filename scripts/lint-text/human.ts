/** What `lint:text` prints for people: place, line with carets, reason, fix and source. */
import { styleText } from "node:util";
import stringWidth from "string-width";
import type { TextAnonymity, TextFinding } from "../../policy/index.ts";
import { type FileReport, sourceInWords } from "./report.ts";

/** Columns of a line that are shown around what was found. */
const SHOWN = 100;
const BEFORE = 30;

/** Steps towards a larger anonymity set that are shown. */
const STEPS = 5;

type Style = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it as it is. */
type Paint = (style: Style, text: string) => string;

/** Colours only where `stream` shows them: a terminal, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

/** The findings of one file, each as a paragraph. */
export function asParagraphs(
  { file, content, judgement }: FileReport,
  paint: Paint,
): readonly string[] {
  return [
    ...judgement.findings.map((finding) => paragraph(file, content, finding, paint)),
    ...anonymity(file, judgement.anonymity, paint),
  ];
}

/** The estimate in words, and the steps that gain most. */
function anonymity(
  file: string,
  { estimate, floor, words = "", generalisations }: TextAnonymity,
  paint: Paint,
): readonly string[] {
  if (estimate === null || estimate >= floor) return [];
  const steps = generalisations.slice(0, STEPS).map(({ title, estimate: after }, index) => {
    const times = Math.round(after / estimate).toLocaleString("en-US");
    return `  ${index + 1}. ${oneLine(title)}: ${times} times as many`;
  });
  return [[`${paint("bold", file)}  ${oneLine(words)}`, ...steps].join("\n")];
}

function paragraph(file: string, content: string, finding: TextFinding, paint: Paint): string {
  const { rule, severity, message, fix, source } = finding;
  const { line, column } = placeOf(content, finding.start);
  const colour = severity === "block" ? "red" : "yellow";
  const head = `${paint("bold", `${file}:${line}:${column}`)}  ${paint(colour, severity)}  ${rule}`;
  return [
    head,
    ...excerpt(content, finding).map((text, index) =>
      index === 0 ? `  ${text}` : `  ${paint(colour, text)}`,
    ),
    `  ${oneLine(message)}`,
    ...(fix === null ? [] : [`  ${paint("green", "Fix:")} ${printable(fix)}`]),
    `  ${paint("dim", `Source: ${sourceInWords(source)}`)}`,
  ].join("\n");
}

/** Line and column from 1; columns in UTF-16 code units, as editors count them. */
function placeOf(content: string, at: number) {
  const before = content.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  return { line, column: before.slice(lineStart).replace("\uFEFF", "").length + 1 };
}

/** The line around a finding and, under it, carets; nothing where there is no line to show. */
function excerpt(content: string, { start, end }: TextFinding): readonly string[] {
  const lineStart = content.lastIndexOf("\n", start - 1) + 1;
  const newline = content.indexOf("\n", start);
  const lineEnd = newline < 0 ? content.length : newline;
  const from = wholeFrom(content, Math.max(lineStart, start - BEFORE), lineStart);
  const to = wholeTo(content, Math.min(lineEnd, Math.max(end, from + SHOWN)), lineEnd);
  const upTo = Math.min(end, to);
  const lead = (from > lineStart ? "…" : "") + printable(content.slice(from, start));
  const marked = printable(content.slice(start, upTo));
  const rest = printable(content.slice(upTo, to)) + (to < lineEnd ? "…" : "");
  const line = lead + marked + rest;
  if (line.trim() === "") return [];
  const carets = "^".repeat(Math.max(1, stringWidth(marked)));
  return [line.trimEnd(), " ".repeat(stringWidth(lead)) + carets];
}

/** Cuts at a space where one is near, so that no word (and no character) is cut in two. */
function wholeFrom(content: string, at: number, lineStart: number): number {
  if (at === lineStart) return at;
  const space = content.indexOf(" ", at);
  return space >= 0 && space - at < BEFORE ? space + 1 : at;
}

function wholeTo(content: string, at: number, lineEnd: number): number {
  if (at === lineEnd) return at;
  const space = content.indexOf(" ", at);
  return space >= 0 && space < lineEnd ? space : lineEnd;
}

/**
 * Text that does nothing to a terminal: tabs as spaces, so that carets stand under what they mean,
 * and characters that move the cursor, colour or turn the text round made visible.
 */
function printable(text: string): string {
  return text
    .replaceAll("\uFEFF", "")
    .replaceAll("\r", "")
    .replaceAll("\t", "    ")
    .replaceAll("\n", "⏎")
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** A message may quote several lines. */
function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/gu, " "));
}

/** "2 files: 3 findings that block, 1 warning." */
export function summary(reports: readonly FileReport[], paint: Paint): string {
  const findings = reports.flatMap(({ judgement }) => judgement.findings);
  const blocking = findings.filter(({ severity }) => severity === "block").length;
  const warnings = findings.length - blocking;
  const files = counted(reports.length, "file");
  if (findings.length === 0) return paint("green", `${files}: nothing found.`);
  const words = `${files}: ${counted(blocking, "finding")} that ${blocking === 1 ? "blocks" : "block"}, ${counted(warnings, "warning")}.`;
  return paint(blocking > 0 ? "red" : "yellow", words);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
