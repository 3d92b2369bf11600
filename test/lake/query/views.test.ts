import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Json, Mutation } from "../../../lake/types.ts";
import { ANONYMOUS, openTestCore, person, type TestCore } from "../open-core.ts";

const SEED = 20_260_904;

/**
 * Queries that are narrowed by `_id` or `_type`, each beside one that means the same and gives
 * nothing to narrow by.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['*[_type == "note"]', '*[!(_type != "note")]'],
  ['*["note" == _type && rank > 1]', '*[rank > 1][!(_type != "note")]'],
  ["*[_type == $type]{_id, rank}", "*[!(_type != $type)]{_id, rank}"],
  [
    '*[(_type in ["note", "memo"]) && defined(rank)]',
    '*[defined(rank) && (_type == "note" || _type == "memo")]',
  ],
  [
    "*[_type in $types] | order(rank desc, _id)",
    "*[string(_type) in $types] | order(rank desc, _id)",
  ],
  ["*[_id == $id]", "*[!(_id != $id)]"],
  ["*[_id in $ids && _type == $type]._id", "*[string(_id) in $ids][!(_type != $type)]._id"],
  ['count(*[_type == "memo"])', 'count(*[!(_type != "memo")])'],
  ['*[_type == "note"]{_id, "to": to->rank}', '*[!(_type != "note")]{_id, "to": to->rank}'],
  [
    '*[_type == "note"]{_id, "same": *[_type == "memo" && rank == ^.rank]._id}',
    '*[!(_type != "note")]{_id, "same": *[!(_type != "memo") && rank == ^.rank]._id}',
  ],
  [
    '{"a": *[_type == "note"]._id, "all": count(*)}',
    '{"a": *[!(_type != "note")]._id, "all": count(*)}',
  ],
];

const PARAMS = { type: "note", types: ["note", "memo", 3], id: "a", ids: ["a", "c", "a", null] };
const PERSPECTIVES = ["raw", "published", "drafts", ["r1", "drafts"]];
const READERS = [person("viewer"), ANONYMOUS];

const id = fc.constantFrom("a", "b", "c", "drafts.a", "drafts.b", "versions.r1.a", "versions.r1.d");
const document = fc
  .tuple(id, fc.constantFrom("note", "memo"), fc.nat(3), fc.constantFrom("a", "b"))
  .map(([_id, _type, rank, _ref]) => ({ _id, _type, rank, to: { _ref, _weak: true } }));
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  document.map((createOrReplace) => ({ createOrReplace })),
  id.map((target) => ({ delete: { id: target } })),
);

async function answersOf({ query }: TestCore, text: string): Promise<readonly Json[]> {
  const answers: Json[] = [];
  for (const perspective of PERSPECTIVES) {
    for (const identity of READERS) {
      answers.push(await query(text, PARAMS, { perspective, identity }));
    }
  }
  return answers;
}

test("a query answers the same whether it is narrowed or scans, after whatever commits", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { maxLength: 12 }), async (mutations) => {
      const opened = openTestCore();
      opened.core.setVisibility("editorial", "public");
      for (const each of mutations) {
        await opened.mutate([each]);
        // Views are made now and have to follow the commits that come.
        await answersOf(opened, "count(*)");
      }
      for (const [narrowed, scanned] of PAIRS) {
        expect(await answersOf(opened, narrowed)).toEqual(await answersOf(opened, scanned));
      }
      opened.core.close();
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("views that followed the commits are those that are made afresh", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { maxLength: 20 }), async (mutations) => {
      const opened = openTestCore();
      opened.core.setVisibility("editorial", "public");
      await answersOf(opened, "*");
      for (const each of mutations) await opened.mutate([each]);
      const followed = await answersOf(opened, "*");
      const fresh = opened.reopen();
      expect(followed).toEqual(await answersOf(fresh, "*"));
      fresh.core.close();
    }),
    { seed: SEED, numRuns: 40 },
  );
});
