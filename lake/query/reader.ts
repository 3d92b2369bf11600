import type { Access } from "../access/access.ts";
import type { DatasetState } from "../storage/state.ts";
import type { Clock, Json, QueryRequest, QueryResult, StoredDocument } from "../types.ts";
import { parseQuery } from "./parse.ts";
import { applyPerspective, parsePerspective } from "./perspective.ts";
import { runQuery, type View } from "./run.ts";
import { syncTagsOfQuery } from "./sync-tags.ts";

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
  /** Views by identity's filters and perspective, as long as nothing is committed. */
  readonly #views = new Map<string, View>();
  #viewsVersion = -1;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** @throws LakeError 400 for a query or a perspective that cannot be used. */
  query(request: QueryRequest, access: Access): QueryResult {
    const { query, params, perspective } = request;
    const started = performance.now();
    const tree = parseQuery(query, params);
    const view = this.#view(perspective, access);
    const result = runQuery(tree, { ...this.#scope(params, access), view });
    const ms = Math.round(performance.now() - started);
    return { result, ms, syncTags: syncTagsOfQuery(tree, this.#options.dataset) };
  }

  /** Ids of the documents that a query finds among `documents`, for mutations by query. */
  findIds(
    query: string,
    params: Readonly<Record<string, Json>>,
    documents: readonly StoredDocument[],
    access: Access,
  ): readonly string[] {
    const scope = this.#scope(params, access);
    const result = runQuery(parseQuery(query, params), { ...scope, view: viewOf(documents) });
    return idsIn(result);
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
    return this.#view("raw", access).documents;
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

  #scope(
    params: Readonly<Record<string, Json>>,
    access: Access,
  ): {
    params: Readonly<Record<string, Json>>;
    identityId: string;
    now: Date;
    projectId: string;
    dataset: string;
  } {
    const { clock, projectId, dataset } = this.#options;
    return { params, identityId: access.identity.id, now: clock(), projectId, dataset };
  }

  #view(perspective: QueryRequest["perspective"], access: Access): View {
    const { state } = this.#options;
    if (this.#viewsVersion !== state.version) {
      this.#views.clear();
      this.#viewsVersion = state.version;
    }
    const stack = parsePerspective(perspective);
    const key = JSON.stringify([access.readKey, stack]);
    const known = this.#views.get(key);
    if (known) return known;
    const readable = [...state.documents()].filter((document) => access.may("read", document));
    const view = viewOf(applyPerspective(readable, stack));
    this.#views.set(key, view);
    return view;
  }
}

/** In the order of ids, which is that of a query without `order()`. */
function viewOf(documents: readonly StoredDocument[]): View {
  const sorted = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1));
  return { documents: sorted, byId: new Map(sorted.map((document) => [document._id, document])) };
}

function idsIn(result: Json): readonly string[] {
  const rows: readonly Json[] = Array.isArray(result) ? result : [result];
  return rows.flatMap((row) =>
    typeof row === "object" && row !== null && "_id" in row && typeof row["_id"] === "string"
      ? [row["_id"]]
      : [],
  );
}
