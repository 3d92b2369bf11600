/** What a shape that was not kept means for people: for who writes a text, and for who calls the gate. */
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** One clause for each field of a request: where it is and what is wrong with it. */
export function issuesInWords(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.map(String).join(".") || "the whole"}: ${issue.message}`)
    .join("; ");
}

/** A sentence or two for an editor: which field of the document, what is wrong, what to do. */
export function issueInWords(issue: Issue, value: unknown): string {
  const field = fieldInWords(issue.path);
  if (value === undefined || value === null) return `${field} is missing. Fill it in.`;
  const { code } = issue;
  if (code === "invalid_type") {
    return `${field} should be ${EXPECTED[issue.expected] ?? issue.expected}. Enter it anew.`;
  }
  if (code === "too_small") {
    if (issue.origin === "string") return `${field} is empty. Fill it in.`;
    return `${field} is too small: at least ${String(issue.minimum)}${itemsOf(issue.origin)}.`;
  }
  if (code === "too_big") {
    return `${field} is too long: at most ${String(issue.maximum)}${itemsOf(issue.origin)}. Shorten it.`;
  }
  if (code === "invalid_format") {
    return `${field} ${FORMATS[issue.format] ?? `does not have the form it needs: ${issue.message}`}.`;
  }
  if (code === "invalid_value") {
    const choices = issue.values.map(String).join(", ");
    return `${field} is ${shown(value)}, which is none of the choices: ${choices}. Choose one.`;
  }
  if (code === "invalid_union") {
    return `${field} is of a kind that cannot be public. Take it out, or choose another kind.`;
  }
  return `${field}: ${issue.message}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "filled in field by field",
};

const FORMATS: Readonly<Record<string, string>> = {
  url: "is not a whole web address, such as https://www.example.org/page",
  email: "is not an e-mail address",
  date: "is not a day of the calendar, written as 2016-05-17",
  datetime: "is not a moment in UTC, written as 2016-05-17T12:00:00Z",
};

/** What is counted where something is too long or too short. */
function itemsOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

/** Names that say nothing without the one before: of a slug, of a date. */
const INNER: ReadonlySet<string> = new Set(["current", "value"]);

/** The last field that has a name of its own: "“heading” in entry 2 of “sections”". */
function fieldInWords(path: readonly PropertyKey[]): string {
  const entry = path.findLastIndex((step) => typeof step === "number");
  const steps = path.slice(entry + 1).filter((step) => typeof step === "string");
  const names = steps.filter((step) => step !== "_type");
  const name = names.findLast((step) => !INNER.has(step)) ?? names.at(-1);
  const list = path.slice(0, Math.max(entry, 0)).findLast((step) => typeof step === "string");
  const place =
    entry < 0 || list === undefined
      ? undefined
      : `entry ${Number(path[entry]) + 1} of “${spaced(list)}”`;
  if (name === undefined) return place === undefined ? "The document" : upperFirst(place);
  const field = `“${spaced(name)}”`;
  return place === undefined ? field : `${field} in ${place}`;
}

/** "openedOn" as "opened on". */
function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? `“${String(value)}”`
    : "something else";
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
