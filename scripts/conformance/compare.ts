import type { SuiteTest } from "./suite.ts";

/** What came of a query: a result, or that it was refused. */
export type Answer = { readonly result: unknown } | { readonly refused: string };

/** What a lake writes into every document, and the documents of the suite do not have. */
const SYSTEM_FIELDS: ReadonlySet<string> = new Set(["_rev", "_createdAt", "_updatedAt"]);
/** Likewise, of what every release has. */
const RELEASE_FIELDS: ReadonlySet<string> = new Set(["name", "state", "metadata"]);

/** Figures of different arithmetic may differ in their last digits. */
const TOLERANCE = 1e-9;

export function passes({ valid, result = null }: SuiteTest, answer: Answer): boolean {
  if (!valid) return "refused" in answer;
  return (
    "result" in answer && isSame(result, hasRanks(result) ? ranked(answer.result) : answer.result)
  );
}

/** Scores are an implementation's own: where a list of the suite has `_pos`, ranks are compared. */
function hasRanks(expected: unknown): boolean {
  return (
    Array.isArray(expected) && expected.some((row) => isObject(row) && Object.hasOwn(row, "_pos"))
  );
}

/** Rows with their rank by `_score` in its place: 1 for the highest, the same for equal scores. */
function ranked(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  const all: readonly unknown[] = rows;
  const scores = new Set(all.map((row) => (isObject(row) ? Number(row["_score"]) : 0)));
  const order = [...scores].toSorted((one, other) => other - one);
  return all.map((row) => {
    if (!isObject(row)) return row;
    const { _score, ...rest } = row;
    return { ...rest, _pos: order.indexOf(Number(_score)) + 1 };
  });
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
    (name) => Object.hasOwn(expected, name) || !isOfTheLake(name, actual["_type"]),
  );
  return (
    own.length === Object.keys(expected).length &&
    Object.entries(expected).every(
      ([name, value]) => Object.hasOwn(actual, name) && isSame(value, actual[name]),
    )
  );
}

function isOfTheLake(name: string, type: unknown): boolean {
  return SYSTEM_FIELDS.has(name) || (type === "system.release" && RELEASE_FIELDS.has(name));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
