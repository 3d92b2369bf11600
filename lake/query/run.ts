import { LakeError } from "../errors.ts";
import type { Json, QueryPlanStep, StoredDocument } from "../types.ts";
import { stoppedAt } from "./deadline.ts";
import { geoAnswer } from "./geo/functions.ts";
import { evaluateGroq, evaluateGroqLater, type GroqNode, nodesOf, toJson } from "./groq.ts";
import { mended } from "./mended.ts";
import type { Source } from "./plan/access.ts";
import { type Evaluated, planQuery } from "./plan/plan.ts";
import { attachText, rewriteTextQueries, usesTextQuery } from "./text-query.ts";

/** Everything a query depends on beside its text. */
export interface QueryScope {
  /** Where `*` begins and references lead; with indexes where it is read by a plan. */
  readonly source: Omit<Source, "indexes"> & Partial<Pick<Source, "indexes">>;
  readonly params: Readonly<Record<string, Json>>;
  readonly identityId: string;
  /** What `now()` answers. */
  readonly now: Date;
  readonly projectId: string;
  readonly dataset: string;
  /** After so long a query is stopped. */
  readonly limitMs: number;
}

export interface QueryRun {
  readonly result: Json;
  /** How each `*` was read; empty where nothing was planned. */
  readonly steps: readonly QueryPlanStep[];
}

/**
 * Evaluates a parsed query.
 *
 * @throws LakeError 400 `queryError` if it calls what is not implemented here, 504
 *   `queryTimeoutError` if it takes too long.
 */
export function runQuery(tree: GroqNode, scope: QueryScope): QueryRun {
  const { source, params, identityId, now, projectId, dataset, limitMs } = scope;
  const until = performance.now() + limitMs;
  const bounded = (documents: readonly StoredDocument[]) => stoppedAt(until, limitMs, documents);
  const searches = usesTextQuery(tree);
  if (searches) attachText(source.documents);
  // A view gives these by getters, which a spread would leave behind.
  const { documents, byId, indexes } = source;
  const evaluate = (part: GroqNode, { root, dataset: all, lookUp }: Evaluated): unknown =>
    evaluateGroq(part, {
      dataset: all,
      root,
      params,
      identity: identityId,
      timestamp: now,
      sanity: { projectId, dataset },
      dereference: following(params, (id) => lookUp(id) ?? byId.get(id)),
    }).data;
  try {
    const plain = mended(searches ? rewriteTextQueries(tree, params) : tree);
    const plan =
      indexes &&
      planQuery(plain, { params, source: { documents, byId, indexes }, evaluate, bounded });
    const data = evaluate(plan?.tree ?? plain, {
      root: null,
      dataset: plan?.readsAll === false ? [] : bounded(documents),
      lookUp: plan?.lookUp ?? (() => undefined),
    });
    return { result: toJson(data), steps: plan?.steps ?? [] };
  } catch (error) {
    throw asQueryError(error);
  }
}

/** Where references lead, those too that stand for calls of `geo::…`. */
function following(params: QueryScope["params"], lookUp: (id: string) => unknown) {
  return ({ _ref }: { readonly _ref: string }): unknown => {
    const computed = geoAnswer(_ref, params);
    return computed === undefined ? (lookUp(_ref) ?? null) : computed.value;
  };
}

const comparing = new WeakMap<GroqNode, boolean>();

/** Whether a query compares documents by `diff::`, which takes promises. */
export function comparesDocuments(tree: GroqNode): boolean {
  const known = comparing.get(tree);
  if (known !== undefined) return known;
  const compares = [...nodesOf(tree)].some(({ namespace }) => namespace === "diff");
  comparing.set(tree, compares);
  return compares;
}

/**
 * Evaluates such a query, unplanned. Nothing else happens meanwhile: its promises wait for nothing.
 *
 * @throws LakeError as `runQuery` does.
 */
export async function runComparingQuery(tree: GroqNode, scope: QueryScope): Promise<QueryRun> {
  const { source, params, identityId, now, projectId, dataset, limitMs } = scope;
  const { documents, byId } = source;
  const searches = usesTextQuery(tree);
  if (searches) attachText(documents);
  try {
    const value = await evaluateGroqLater(
      mended(searches ? rewriteTextQueries(tree, params) : tree),
      {
        root: null,
        dataset: stoppedAt(performance.now() + limitMs, limitMs, documents),
        params,
        identity: identityId,
        timestamp: now,
        sanity: { projectId, dataset },
        dereference: following(params, (id) => byId.get(id)),
      },
    );
    return { result: toJson(await value.get()), steps: [] };
  } catch (error) {
    throw asQueryError(error);
  }
}

/** Whether a condition holds for a value that stands by itself. */
export function holdsFor(condition: GroqNode, value: Json, scope: QueryScope): boolean {
  const { source, params, identityId, now, projectId, dataset } = scope;
  return (
    evaluateGroq(mended(condition), {
      dataset: source.documents,
      root: value,
      params,
      identity: identityId,
      timestamp: now,
      sanity: { projectId, dataset },
      dereference: following(params, (id) => source.byId.get(id)),
    }).data === true
  );
}

function asQueryError(error: unknown): unknown {
  if (error instanceof LakeError || !(error instanceof Error)) return error;
  return new LakeError(400, {
    type: "queryError",
    description: `The query could not be evaluated: ${error.message}.`,
  });
}
