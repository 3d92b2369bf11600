import type { z } from "zod";

/**
 * An answer that is not what the contracts promise: the data set holds something that the gate did
 * not let out like this, or a newer front end reads older data. Nothing of the answer is handed on.
 */
export class DeliveryContractError extends Error {
  /** Name of the function of `Delivery` that asked. */
  readonly query: string;
  /** The document in which the first fault lies; undefined if the answer as a whole is wrong. */
  readonly documentId: string | undefined;
  /** Where in the answer, e.g. `[0].people[0].pseudonym`. */
  readonly path: string;

  constructor(query: string, answer: unknown, issues: readonly z.core.$ZodIssue[]) {
    const [first] = issues;
    const documentId = documentAt(answer, first?.path ?? []);
    const path = pathInWords(first?.path ?? []);
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
    super(
      `The answer to ${query} is not as the contract has it: ${first?.message ?? "no reason given"} at ${path || "the top"}${documentId === undefined ? "" : ` of document ${documentId}`}${more}. Nothing of it is shown. Run npm run audit, and publish the document again through the gate.`,
    );
    this.name = "DeliveryContractError";
    this.query = query;
    this.documentId = documentId;
    this.path = path;
  }
}

/** The id of the innermost document on the way to a place in an answer. */
function documentAt(answer: unknown, path: readonly PropertyKey[]): string | undefined {
  let place: unknown = answer;
  let found: string | undefined;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) place = memberOf(place, step);
    const id = memberOf(place, "_id");
    if (typeof id === "string") found = id;
  }
  return found;
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join("");
}
