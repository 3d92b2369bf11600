import type { Json, QueryRequest, SourceMap } from "../../types.ts";
import type { GroqNode } from "../groq.ts";
import { holdsFor, type QueryScope, runQuery } from "../run.ts";
import { SourceMapBuilder } from "./source-map.ts";
import { trace } from "./trace.ts";

/** Where the values of an answer come from. `result` is what the query answered, in the same scope. */
export function sourceMapOf(
  tree: GroqNode,
  result: Json,
  scope: QueryScope,
  form: NonNullable<QueryRequest["sourceMap"]>,
): SourceMap {
  // A part that asks nothing of what is around it is the same for each of many documents.
  const evaluated = new Map<GroqNode, Json>();
  const evaluate = (part: GroqNode): Json => {
    const known = evaluated.get(part) ?? runQuery(part, scope).result;
    evaluated.set(part, known);
    return known;
  };
  const traced = trace(tree, undefined, {
    evaluate,
    holds: (condition, value) => holdsFor(condition, value, scope),
    document: (id) => scope.source.byId.get(id),
  });
  const builder = new SourceMapBuilder(form === "withKeys");
  builder.add(result, traced);
  return builder.build();
}
