import type { Access } from "../access/access.ts";
import type { DatasetState } from "../storage/state.ts";
import type {
  Clock,
  CommittedTransaction,
  Json,
  QueryRequest,
  QueryResult,
  StoredDocument,
} from "../types.ts";
import type { GroqNode } from "./groq.ts";
import { parseQuery } from "./parse.ts";
import { parsePerspective } from "./perspective.ts";
import { comparesDocuments, type QueryScope, runComparingQuery, runQuery } from "./run.ts";
import { sourceMapOf } from "./source-map/index.ts";
import { syncTagsOfQuery } from "./sync-tags.ts";
import { View } from "./view.ts";

/** Perspectives are many, once there are releases; each view costs memory for each document. */
const MAX_VIEWS = 16;

/** The lake answers nobody else while it evaluates: a query that takes longer is stopped. */
const QUERY_LIMIT_MS = 30_000;

interface ReaderOptions {
  readonly state: DatasetState;
  readonly clock: Clock;
  readonly projectId: string;
  readonly dataset: string;
}

type Omitted = { readonly id: string; readonly reason: "existence" | "permission" };

/** Reads the current documents of one data set, each identity only what it may. */
export class Reader {
  readonly #options: ReaderOptions;
  /** By what may be read and the perspective; the one used longest ago comes first. */
  readonly #views = new Map<string, View>();

  /** The one used last, which is mostly the next one too. */
  #last:
    | {
        readonly access: Access;
        readonly perspective: QueryRequest["perspective"];
        readonly view: View;
      }
    | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** @throws LakeError 400 for a query or a perspective that cannot be used. */
  query(request: QueryRequest, access: Access): QueryResult | Promise<QueryResult> {
    const { query, params, perspective, sourceMap } = request;
    const started = performance.now();
    const tree = parseQuery(query, params);
    const view = this.#view(perspective, access);
    const scope = this.#scope(params, access, view);
    if (comparesDocuments(tree)) return this.#queryComparing(tree, scope, started, sourceMap);
    const { result, steps } = runQuery(tree, scope);
    const origins = sourceMap && { sourceMap: sourceMapOf(tree, result, scope, sourceMap) };
    const ms = Math.round(performance.now() - started);
    const syncTags = syncTagsOfQuery(tree, this.#options.dataset);
    return { result, ms, syncTags, plan: steps, ...origins };
  }

  async #queryComparing(
    tree: GroqNode,
    scope: QueryScope,
    started: number,
    sourceMap: QueryRequest["sourceMap"],
  ): Promise<QueryResult> {
    const { result, steps } = await runComparingQuery(tree, scope);
    const ms = Math.round(performance.now() - started);
    const syncTags = syncTagsOfQuery(tree, this.#options.dataset);
    // What a function computes comes from nowhere, and parts of such a query are not run again.
    const nothing = { documents: [], paths: [], mappings: {} };
    return { result, ms, syncTags, plan: steps, ...(sourceMap && { sourceMap: nothing }) };
  }

  /** Ids of the documents that a query finds among `documents`, for mutations by query. */
  findIds(
    query: string,
    params: Readonly<Record<string, Json>>,
    documents: readonly StoredDocument[],
    access: Access,
  ): readonly string[] {
    const byId = new Map(documents.map((document) => [document._id, document]));
    const scope = this.#scope(params, access, { documents, byId });
    return idsIn(runQuery(parseQuery(query, params), scope).result);
  }

  documents(
    ids: readonly string[],
    access: Access,
  ): { readonly documents: readonly StoredDocument[]; readonly omitted: readonly Omitted[] } {
    const documents: StoredDocument[] = [];
    const omitted: Omitted[] = [];
    for (const id of ids) {
      const document = this.#options.state.get(id);
      if (document && access.may("read", document)) documents.push(document);
      else omitted.push({ id, reason: document ? "permission" : "existence" });
    }
    return { documents, omitted };
  }

  /** As it is when this is called, however long the reading takes. */
  export(access: Access): readonly StoredDocument[] {
    return [...this.#view("raw", access).documents];
  }

  referencesTo(
    id: string,
    access: Access,
  ): readonly { readonly id: string; readonly type: string }[] {
    const { state } = this.#options;
    return [...state.referrersOf(id).keys()].toSorted().flatMap((referrer) => {
      const document = state.get(referrer);
      return document && access.may("read", document)
        ? [{ id: document._id, type: document._type }]
        : [];
    });
  }

  /** Takes over what has been committed. */
  refresh(transaction: CommittedTransaction): void {
    for (const view of this.#views.values()) view.refresh(transaction);
  }

  #scope(params: QueryScope["params"], access: Access, source: QueryScope["source"]): QueryScope {
    const { clock, projectId, dataset } = this.#options;
    const identityId = access.identity.id;
    const limitMs = QUERY_LIMIT_MS;
    return { source, params, identityId, now: clock(), projectId, dataset, limitMs };
  }

  #view(perspective: QueryRequest["perspective"], access: Access): View {
    if (this.#last?.access === access && this.#last.perspective === perspective) {
      return this.#last.view;
    }
    const stack = parsePerspective(perspective);
    const key = `${access.readKey}\n${String(stack)}`;
    const { state } = this.#options;
    const mayRead = (document: StoredDocument): boolean => access.may("read", document);
    const view = this.#views.get(key) ?? new View({ state, stack, mayRead });
    this.#views.delete(key);
    this.#views.set(key, view);
    const oldest = this.#views.keys().next().value;
    if (this.#views.size > MAX_VIEWS && oldest !== undefined) this.#views.delete(oldest);
    this.#last = { access, perspective, view };
    return view;
  }
}

function idsIn(result: Json): readonly string[] {
  const rows: readonly Json[] = Array.isArray(result) ? result : [result];
  return rows.flatMap((row) =>
    typeof row === "object" && row !== null && "_id" in row && typeof row["_id"] === "string"
      ? [row["_id"]]
      : [],
  );
}
