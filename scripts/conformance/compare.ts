import type { SuiteTest } from "./suite.ts";

/** What came of a query: a result, or that it was refused. */
export type Answer = { readonly result: unknown } | { readonly refused: string };

/** What a lake writes into every document, and the documents of the suite do not have. */
const SYSTEM_FIELDS: ReadonlySet<string> = new Set(["_rev", "_createdAt", "_updatedAt"]);

/** Figures of different arithmetic may differ in their last digits. */
const TOLERANCE = 1e-9;

export function passes({ valid, result = null }: SuiteTest, answer: Answer): boolean {
  if (!valid) return "refused" in answer;
  return "result" in answer && isSame(result, answer.result);
}

function isSame(expected: unknown, actual: unknown): boolean {
  if (typeof expected === "number" && typeof actual === "number") {
    return Math.abs(expected - actual) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((member, index) => isSame(member, actual[index]))
    );
  }
  if (isObject(expected)) {
    return isObject(actual) && !Array.isArray(actual) && hasSameFields(expected, actual);
  }
  return expected === actual;
}

function hasSameFields(
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): boolean {
  const own = Object.keys(actual).filter(
    (name) => Object.hasOwn(expected, name) || !SYSTEM_FIELDS.has(name),
  );
  return (
    own.length === Object.keys(expected).length &&
    Object.entries(expected).every(
      ([name, value]) => Object.hasOwn(actual, name) && isSame(value, actual[name]),
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
