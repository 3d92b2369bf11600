/** Documents and queries as they come: for properties that hold whatever is stored and asked. */
import * as fc from "fast-check";
import type { Json } from "../../../lake/types.ts";

export const PARAMS = {
  id: "a",
  ids: ["a", "c", "x", null, 3],
  type: "note",
  rank: 2,
  text: "m",
  mixed: ["note", 2, true, null],
};

const ID = fc.constantFrom("a", "b", "c", "d", "e", "f", "drafts.a", "drafts.b", "versions.r.c");
const SCALAR: fc.Arbitrary<Json> = fc.oneof(
  fc.nat(4),
  fc.constantFrom("k", "m", "z", "2", ""),
  fc.boolean(),
  fc.constant(null),
);
const REFERENCE = fc
  .constantFrom("a", "b", "c", "gone")
  .map((_ref): Json => ({ _type: "reference", _ref, _weak: true }));

const SLUG = fc.record({ current: SCALAR }, { noNullPrototype: true });

/** Attributes of one name hold values of every kind, so that no index may trust the first it sees. */
export const anyDocument: fc.Arbitrary<Record<string, Json> & { readonly _id: string }> = fc.record(
  {
    _id: ID,
    _type: fc.constantFrom("note", "memo", "2"),
    rank: fc.oneof(SCALAR, fc.array(fc.nat(3), { maxLength: 2 })),
    slug: fc.oneof(SLUG, SCALAR, fc.array(SLUG)),
    tags: fc.oneof(fc.array(SCALAR, { maxLength: 3 }), SCALAR),
    to: fc.oneof(REFERENCE, fc.array(REFERENCE, { maxLength: 2 }), SCALAR),
  },
  { requiredKeys: ["_id", "_type"], noNullPrototype: true },
);

const path = fc.constantFrom("rank", "slug.current", "tags", "to._ref", "_id", "_type", "@.rank");
const constant = fc.constantFrom(
  "2",
  '"m"',
  '"2"',
  "true",
  "null",
  "$rank",
  "$text",
  "$id",
  '""',
  '"note"',
);
const list = fc.constantFrom(
  "[1, 2]",
  '["m", "k"]',
  "$ids",
  "$mixed",
  "[]",
  '["note"]',
  '["a", "drafts.a"]',
);

const atom = fc.oneof(
  fc.constantFrom('_type == "note"', "_type == $type", '_type in ["note", "memo"]', "_id == $id"),
  fc
    .tuple(path, fc.constantFrom("==", "<", "<=", ">", ">=", "!="), constant)
    .map((all) => all.join(" ")),
  fc.tuple(constant, fc.constantFrom("==", "<", ">="), path).map((all) => all.join(" ")),
  fc.tuple(path, list).map(([left, right]) => `${left} in ${right}`),
  fc
    .tuple(constant, fc.constantFrom("tags", "rank", "to"))
    .map(([left, right]) => `${left} in ${right}`),
  fc.constantFrom(
    "references($id)",
    'references("b", "c")',
    "references($ids)",
    "defined(rank)",
    "rank in 1..3",
    'rank in "k"..."n"',
    '_id in path("drafts.**")',
    "sanity::versionOf($id)",
    'sanity::versionOf("drafts.a")',
    'sanity::versionOf("c")',
    "sanity::versionOf($rank)",
    'sanity::partOfRelease("r")',
    '!(_id in path("drafts.**"))',
    "count(tags) > 1",
    'to->_type == "memo"',
  ),
);

const condition: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atom,
    fc.tuple(tie("any"), tie("any")).map(([left, right]) => `${left} && ${right}`),
    fc.tuple(tie("any"), tie("any")).map(([left, right]) => `(${left} || ${right})`),
    tie("any").map((inner) => `!(${inner})`),
  ),
})).any;

const inner = fc.constantFrom(
  "references(^._id)",
  "^._id == to._ref",
  "rank == ^.rank",
  "_id == ^.to._ref",
  '_type == "memo" && tags == ^.slug.current',
  "_id != ^._id && slug.current == ^.slug.current",
);

export const anyQuery: fc.Arbitrary<string> = fc
  .tuple(condition, condition, inner, fc.nat(9))
  .map(([first, second, correlated, shape]) => {
    const shapes = [
      `*[${first}]`,
      `*[${first}]._id`,
      `*[${first}][${second}]{_id, rank}`,
      `count(*[${first}])`,
      `*[${first}] | order(rank desc)[0...3]{_id}`,
      `*[${first}] | order(slug.current asc, _id desc)[1]`,
      `*[${first}]{_id, "inner": *[${correlated}]._id}`,
      `*[${first}]{_id, "inner": *[${correlated} && (${second})]{_id, "deep": count(*[_id == ^.^._id])}}`,
      `{"a": *[${first}]._id, "b": count(*), "c": *[${second}][0]._id}`,
      `*[count(*[${correlated}]) > 0 && (${first})]{_id, "to": to->{_id}}`,
    ];
    return shapes[shape] ?? "*";
  });
