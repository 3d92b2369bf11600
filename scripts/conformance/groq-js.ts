import { evaluateGroq, parseGroq, toJson } from "../../lake/query/groq.ts";
import { stoppedAt } from "../../lake/query/deadline.ts";
import type { Answer } from "./compare.ts";
import type { SuiteDocuments, SuiteTest } from "./suite.ts";

/** Some tests nest so deep that groq-js never comes to an end. */
const LIMIT_MS = 5_000;

/** The same query by groq-js alone, over the documents as the suite has them. */
export function answeredByGroqJs({ query, params }: SuiteTest, documents: SuiteDocuments): Answer {
  const given = params ?? {};
  try {
    const tree = parseGroq(query, { params: given });
    const { data } = evaluateGroq(tree, {
      dataset: stoppedAt(performance.now() + LIMIT_MS, LIMIT_MS, documents),
      params: given,
      sanity: { projectId: "conformance", dataset: "suite" },
    });
    return { result: toJson(data) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
