/** Writes of every kind to a few documents, drawn at random; many of them will be refused. */
import * as fc from "fast-check";

/** Few, so that writes meet. */
const bareId = fc.constantFrom("a", "b", "c", "d", "e");
const anyId = fc.oneof(
  bareId,
  bareId.map((id) => `drafts.${id}`),
  bareId.map((id) => `versions.r1.${id}`),
);

const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", "ñ", "€", "😀", "longer words "),
  maxLength: 40,
});
const value = fc.oneof(text, fc.integer({ min: -9, max: 9 }), fc.boolean(), fc.constant(null));
const block = fc.record({
  _key: fc.constantFrom("k1", "k2", "k3"),
  text,
  marks: fc.array(text, { maxLength: 3 }),
});
const content = fc.record(
  {
    title: text,
    n: fc.integer({ min: 0, max: 9 }),
    body: fc.array(block, { maxLength: 4 }),
    more: fc.record({ deep: value }),
  },
  { requiredKeys: ["n"] },
);
const path = fc.constantFrom(
  "title",
  "n",
  "more.deep",
  "body[0].text",
  'body[_key=="k2"].text',
  "body[-1]",
  "body[0:2]",
  "added",
);

const patch = fc.oneof(
  fc
    .dictionary(path, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    .map((set) => ({ set })),
  fc
    .dictionary(path, value, { minKeys: 1, maxKeys: 2, noNullPrototype: true })
    .map((setIfMissing) => ({ setIfMissing })),
  fc.array(path, { minLength: 1, maxLength: 2 }).map((unset) => ({ unset })),
  fc.integer({ min: -3, max: 3 }).map((n) => ({ inc: { n } })),
  fc
    .array(block, { minLength: 1, maxLength: 2 })
    .map((items) => ({ insert: { after: "body[-1]", items } })),
  fc
    .array(block, { minLength: 1, maxLength: 2 })
    .map((items) => ({ insert: { before: "body[0]", items } })),
  fc.constant({ diffMatchPatch: { title: "@@ -1,1 +1,2 @@\n-a\n+bb\n" } }),
);

const document = fc
  .tuple(anyId, content)
  .map(([_id, fields]) => ({ _id, _type: "random", ...fields }));

const mutation = fc.oneof(
  document.map((create) => ({ create })),
  document.map((createOrReplace) => ({ createOrReplace })),
  document.map((createIfNotExists) => ({ createIfNotExists })),
  anyId.map((id) => ({ delete: { id } })),
  {
    weight: 6,
    arbitrary: fc.tuple(anyId, patch).map(([id, operations]) => ({ patch: { id, ...operations } })),
  },
  fc.constant({ patch: { query: '*[_type == "random" && n > 5]', inc: { n: -1 } } }),
);

const action = fc.oneof(
  fc.tuple(bareId, patch).map(([id, operations]) => ({
    actionType: "sanity.action.document.edit",
    draftId: `drafts.${id}`,
    publishedId: id,
    patch: operations,
  })),
  bareId.map((id) => ({
    actionType: "sanity.action.document.publish",
    draftId: `drafts.${id}`,
    publishedId: id,
  })),
  bareId.map((id) => ({
    actionType: "sanity.action.document.unpublish",
    draftId: `drafts.${id}`,
    publishedId: id,
  })),
  bareId.map((id) => ({
    actionType: "sanity.action.document.version.discard",
    versionId: `drafts.${id}`,
  })),
  bareId.map((id) => ({
    actionType: "sanity.action.document.version.create",
    publishedId: id,
    baseId: id,
    versionId: `versions.r1.${id}`,
  })),
);

export type RandomWrite =
  | { readonly mutations: readonly object[] }
  | { readonly actions: readonly object[] };

/** Requests, each of one to three writes; the same ones for the same seed. */
export function randomWrites(count: number, seed: number): readonly RandomWrite[] {
  const mutations = fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((drawn) => ({ mutations: drawn }));
  const actions = fc
    .array(action, { minLength: 1, maxLength: 2 })
    .map((drawn) => ({ actions: drawn }));
  const write = fc.oneof({ weight: 3, arbitrary: mutations }, actions);
  return fc.sample(write, { numRuns: count, seed });
}
