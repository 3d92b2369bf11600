import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Indexes } from "../../../lake/query/indexes/indexes.ts";
import { parseQuery } from "../../../lake/query/parse.ts";
import { type QueryScope, runQuery } from "../../../lake/query/run.ts";
import type { Json, Mutation, StoredDocument } from "../../../lake/types.ts";
import { openTestCore, START } from "../open-core.ts";
import { anyDocument, anyQuery, PARAMS } from "./generated.ts";

const SEED = 20_261_122;

function sourceOf(documents: readonly StoredDocument[]): QueryScope["source"] {
  return { documents, byId: new Map(documents.map((document) => [document._id, document])) };
}

/** As groq-js alone answers, reading everything. */
function scanned(query: string, documents: readonly StoredDocument[]): Json {
  const scope = {
    params: PARAMS,
    identityId: "u-viewer",
    now: new Date(START),
    projectId: "test",
    dataset: "editorial",
    limitMs: 10_000,
  };
  return runQuery(parseQuery(query, PARAMS), { ...scope, source: sourceOf(documents) }).result;
}

async function exported(opened: ReturnType<typeof openTestCore>): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = [];
  const reader = {
    id: "u-viewer",
    name: "v",
    kind: "person",
    roles: [{ name: "viewer" }],
  } as const;
  for await (const document of opened.dataset.export(reader)) documents.push(document);
  return documents;
}

test("a plan answers as a scan does: generated queries over generated documents, commits between", async () => {
  let planned = 0;
  let narrowed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDocument, { minLength: 1, maxLength: 40 }),
      fc.array(anyDocument, { maxLength: 6 }),
      fc.array(anyQuery, { minLength: 30, maxLength: 30 }),
      async (first, later, queries) => {
        const opened = openTestCore();
        const write = (documents: readonly Record<string, Json>[]) =>
          opened.mutate(documents.map((createOrReplace): Mutation => ({ createOrReplace })));
        await write(first);
        // Asked once before, so that indexes are there and have to follow.
        for (const query of queries) await opened.query(query, PARAMS);
        if (later.length > 0) await write(later);
        const gone = first.slice(0, 2).map(({ _id }): Mutation => ({ delete: { id: _id } }));
        await opened.mutate(gone);
        const documents = await exported(opened);
        for (const query of queries) {
          const identity = {
            id: "u-viewer",
            name: "v",
            kind: "person",
            roles: [{ name: "viewer" }],
          } as const;
          const { result, plan } = await opened.dataset.query({
            query,
            params: PARAMS,
            perspective: "raw",
            identity,
          });
          expect({ query, result }).toEqual({ query, result: scanned(query, documents) });
          planned += 1;
          if (plan.some(({ index }) => index !== "scan")) narrowed += 1;
        }
        opened.core.close();
      },
    ),
    { seed: SEED, numRuns: 60 },
  );
  expect(planned).toBeGreaterThanOrEqual(1800);
  // Most of what is generated must use an index, or the comparison proves nothing.
  expect(narrowed / planned).toBeGreaterThan(0.6);
});

const doc = (_id: string, _type: string, fields: Record<string, Json> = {}) => ({
  _id,
  _type,
  ...fields,
});

/** Enough of them that an order is worth an index. */
const MANY = Array.from({ length: 600 }, (_each, index) =>
  doc(`post-${String(index).padStart(4, "0")}`, "post", {
    slug: { current: `s-${index}` },
    at: `2026-01-${String((index % 28) + 1).padStart(2, "0")}`,
    rank: index % 7,
    author: { _ref: `author-${index % 3}`, _weak: true },
    tags: [`t${index % 5}`, "all"],
  }),
);

describe("what narrows a query", () => {
  const CASES: readonly (readonly [string, string, number | undefined])[] = [
    ['*[_type == "post" && slug.current == $slug][0]', "slug.current", 1],
    ['*[_id in ["post-0001", "post-0002"]]', "_id", 2],
    ["*[references($author)]", "references", 200],
    ['*["t1" in tags]', "members of tags", 120],
    ['*[slug.current in ["s-1", "s-9"] && rank > 1]', "slug.current", 2],
    ['*[at > "2026-01-27"]', "range of at", 21],
    ['*["2026-01-27" < at]', "range of at", 21],
    ['*[_id in path("post-000*")]', "_id by path", 10],
    ['*[slug.current == "s-1" || _id == "post-0002"]', "slug.current or _id", 2],
    ['*[_type == "post"][slug.current == "s-3"]', "slug.current", 1],
    ['*[_type == "post"] | order(at desc)[0...10]', "order of at", 21],
    ['*[_type == "post"] | order(at desc, slug.current asc)[3]', "order of at", 21],
    ['*[_type == "post" && author->_type == "author"] | order(at desc)[0...4]', "order of at", 21],
    ["*[rank != 3]", "scan", 603],
    ['*[lower(slug.current) == "s-1"]', "scan", 603],
    ['*[slug.current == "s-1" || rank != 3]', "scan", 603],
  ];

  test.each(CASES)("%s by %s", async (query, index, candidates) => {
    const opened = openTestCore();
    const authors = [0, 1, 2].map((number) => doc(`author-${number}`, "author"));
    await opened.mutate([...MANY, ...authors].map((create) => ({ create })));
    const params = { slug: "s-7", author: "author-1" };
    const { plan, result } = await opened.dataset.query({
      query,
      params,
      perspective: "raw",
      identity: { id: "u", name: "u", kind: "person", roles: [{ name: "viewer" }] },
    });
    expect(plan).toEqual([{ index, candidates, of: 603 }]);
    const documents = await exported(opened);
    const scope = {
      params,
      identityId: "u",
      now: new Date(START),
      projectId: "t",
      dataset: "d",
      limitMs: 9e3,
    };
    expect(result).toEqual(
      runQuery(parseQuery(query, params), { ...scope, source: sourceOf(documents) }).result,
    );
    opened.core.close();
  });

  test("each outer document finds its own by an index", async () => {
    const opened = openTestCore();
    const authors = [0, 1, 2].map((number) => doc(`author-${number}`, "author"));
    await opened.mutate([...MANY, ...authors].map((create) => ({ create })));
    const { plan, result } = await opened.dataset.query({
      query: '*[_type == "author"]{_id, "posts": count(*[_type == "post" && references(^._id)])}',
      params: {},
      perspective: "raw",
      identity: { id: "u", name: "u", kind: "person", roles: [{ name: "viewer" }] },
    });
    expect(result).toEqual(authors.map(({ _id }) => ({ _id, posts: 200 })));
    expect(plan.map(({ index }) => index)).toContain("references, of each outer document");
    opened.core.close();
  });
});

test("what is the same for all documents around it is worked out once", async () => {
  const opened = openTestCore();
  await opened.mutate(["a", "b", "c", "d", "e", "f"].map((id) => ({ create: doc(id, "d") })));
  const deep = Array.from({ length: 12 }).reduce(
    (inner) => `*[_id in ${String(inner)}]._id`,
    '*[_id >= "c"]._id',
  );
  const started = process.threadCpuUsage();
  expect(await opened.query(String(deep))).toEqual(["c", "d", "e", "f"]);
  expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(5_000);
  opened.core.close();
});

describe("what groq-js answers otherwise than the language", () => {
  const CASES: readonly (readonly [string, Json])[] = [
    ["array::unique([null, 1, null, 1])", [null, 1]],
    ['array::unique([1, null, "a", null])', [1, null, "a"]],
    ["array::unique(3)", null],
    ['path("a.b") in path("a.**")', true],
    ['path("b.b") in path("a.**")', false],
  ];

  test.each(CASES)("%s", async (query, answer) => {
    const opened = openTestCore();
    expect(await opened.query(query)).toEqual(answer);
    opened.core.close();
  });
});

test("a query that takes too long is stopped, and says what would help", () => {
  const documents = Array.from({ length: 3000 }, (_each, index) => ({
    ...doc(`d${index}`, "d", { rank: index }),
    _id: `d${index}`,
    _type: "d",
    _rev: "r",
    _createdAt: START,
    _updatedAt: START,
  }));
  const query = "count(*[count(*[rank > ^.rank]) > 1])";
  const scope = { params: {}, identityId: "u", now: new Date(START), projectId: "t", dataset: "d" };
  const started = performance.now();
  expect(() =>
    runQuery(parseQuery(query, {}), { ...scope, limitMs: 200, source: sourceOf(documents) }),
  ).toThrow(/took longer than 0\.2 s and was stopped/u);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe("a search for words", () => {
  const texts = [
    "A quiet harbour at dawn.",
    "Harbour office, open",
    "v1.2 of the e.g. list ...",
    "ΣΊΣΥΦΟΣ σίσυφος straße STRASSE",
    "naïve café (the small one)",
    "",
  ];
  const documents = texts.map((text, index) => ({
    _id: `w${index}.part`,
    _type: index % 2 === 0 ? "note" : "memo",
    _rev: "r",
    _createdAt: START,
    _updatedAt: START,
    title: text,
    body: [{ _key: "k", text: text.split(" ").toReversed().join(" ") }],
  }));
  const scope = {
    params: {},
    identityId: "u",
    now: new Date(START),
    projectId: "t",
    dataset: "d",
    limitMs: 10_000,
  };

  const indexed = { ...sourceOf(documents), indexes: new Indexes(() => documents) };

  test.each([
    "harb",
    "HARBOUR dawn",
    "quiet harb*",
    '"open"',
    "-harb note",
    "v1",
    "v12",
    "e.g",
    "eg",
    "list",
    "σίσυφος",
    "ΣΊΣΥΦΟΣ",
    "strasse",
    "straße",
    "naïve",
    "café",
    "small one",
    "w1",
    "w1.part",
    "part",
    "h*r",
    "a",
    "zzz",
    "...",
    "- -",
  ])("for %j finds by the letters of the texts what matching every word finds", (words) => {
    for (const left of ["[@, _id]", "@", "title"]) {
      for (const rest of ["", '_type == "note" && ']) {
        const query = `*[${rest}${left} match text::query(${JSON.stringify(words)})] | order(_id)._id`;
        const tree = parseQuery(query, {});
        const scanned = runQuery(tree, { ...scope, source: sourceOf(documents) }).result;
        const planned = runQuery(tree, { ...scope, source: indexed }).result;
        expect([query, planned]).toEqual([query, scanned]);
      }
    }
  });

  test("says so where it is asked how it was read", () => {
    const tree = parseQuery('*[_type == "note" && [@, _id] match text::query("harb")]', {});
    const { steps } = runQuery(tree, { ...scope, source: indexed });
    expect(steps).toEqual([{ index: "_type, words", candidates: 1, of: documents.length }]);
  });
});
