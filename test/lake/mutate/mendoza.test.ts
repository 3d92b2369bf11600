import * as fc from "fast-check";
import { applyPatch, incremental } from "mendoza";
import { describe, expect, test } from "vitest";
import { encodePatch } from "../../../lake/mutate/mendoza/encode.ts";
import { isJsonArray, isJsonObject } from "../../../lake/json.ts";
import type { Json } from "../../../lake/types.ts";

const SEED = 20_260_901;
const RUNS = 2_000;

/** Strings with what UTF-8 and UTF-16 count differently: accents, emoji, lone surrogates. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", "c", "ñ", "ő", "€", "😀", "\ud83d", "\ude00", " "),
  maxLength: 30,
});

/** Few names, so that two objects share some; with some that JavaScript sorts to the front. */
const name = fc.constantFrom("_key", "_type", "title", "body", "0", "10", "ä", "z", "");

const { json, object, block } = fc.letrec<{ json: Json; object: Json; block: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer({ min: -3, max: 3 }), text),
    { weight: 1, arbitrary: fc.array(fc.oneof(tie("json"), tie("block")), { maxLength: 5 }) },
    { weight: 1, arbitrary: tie("object") },
  ),
  object: fc.dictionary(name, tie("json"), { maxKeys: 5, noNullPrototype: true }),
  block: fc.record({ _key: fc.constantFrom("k1", "k2", "k3", "k4"), text, marks: tie("json") }),
}));

/** Large enough that saying what changed is shorter than saying all of it. */
const document = fc
  .tuple(fc.array(block, { minLength: 2, maxLength: 4 }), object, text)
  .map(([body, more, title]) => ({ _id: "a", _type: "story", body, more, title }));

/** A document and the same one after a few edits, which is what patches are made of. */
const edited = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(), json), { minLength: 1, maxLength: 4 }))
  .map(([before, edits]): readonly [Json, Json] => [
    before,
    edits.reduce<Json>((value, [where, next]) => editSomewhere(value, where, next), before),
  ]);

function editSomewhere(value: Json, where: number, next: Json): Json {
  if (typeof value === "string") {
    const cut = where % (value.length + 1);
    const inserted = typeof next === "string" ? next : "";
    return value.slice(0, cut) + inserted + value.slice(cut + (where % 3));
  }
  if (isJsonArray(value)) return editArray(value, where, next);
  if (!isJsonObject(value)) return next;
  const entries = Object.entries(value);
  const index = where % (entries.length + 1);
  if (index === entries.length) {
    // A field more, or the same fields in another order.
    return where % 2 === 0 ? { ...value, title: next } : Object.fromEntries(entries.toReversed());
  }
  return Object.fromEntries(
    entries.flatMap(([key, member], position): [string, Json][] => {
      if (position !== index) return [[key, member]];
      return where % 3 === 0 ? [] : [[key, editSomewhere(member, where >> 3, next)]];
    }),
  );
}

function editArray(members: readonly Json[], where: number, next: Json): readonly Json[] {
  const index = where % (members.length + 1);
  if (where % 3 === 0) return [...members.slice(0, index), next, ...members.slice(index)];
  if (where % 3 === 1) return members.filter((_, position) => position !== index);
  return members.map((member, position) =>
    position === index ? editSomewhere(member, where >> 3, next) : member,
  );
}

function paragraphBlock(key: string, line: string): Json {
  const span = { _key: `${key}-0`, _type: "span", marks: [], text: line };
  return { _key: key, _type: "block", children: [span] };
}

function decode(before: Json, patch: readonly Json[]): unknown {
  // Through text, as patches travel.
  const transported: unknown = JSON.parse(JSON.stringify(patch));
  return applyPatch(before, Array.isArray(transported) ? transported : []);
}

function decodeIncrementally(before: Json, patch: readonly Json[]): unknown {
  return incremental.unwrap(
    incremental.applyPatch(incremental.wrap(before, null), [...patch], null),
  );
}

describe("patches in the Mendoza format", () => {
  test("lead from any value to any other, down to the order of keys", () => {
    fc.assert(
      fc.property(fc.oneof(json, document), fc.oneof(json, document), (before, after) => {
        const decoded = decode(before, encodePatch(before, after));
        expect(JSON.stringify(decoded)).toBe(JSON.stringify(after));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("lead from a document to the same one edited, forth and back", () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(JSON.stringify(decode(before, encodePatch(before, after)))).toBe(
          JSON.stringify(after),
        );
        expect(JSON.stringify(decode(after, encodePatch(after, before)))).toBe(
          JSON.stringify(before),
        );
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("are read alike by the incremental decoder, which the Studio shows changes with", () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(decodeIncrementally(before, encodePatch(before, after))).toEqual(after);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("are empty where nothing changes", () => {
    expect(encodePatch({ a: [1, "x"] }, { a: [1, "x"] })).toEqual([]);
  });

  test("stay small for one character in a long text", () => {
    const paragraph = "The office opened on a rainy morning. ".repeat(50);
    const body = Array.from({ length: 30 }, (_, index) => paragraphBlock(`k${index}`, paragraph));
    const before = { _id: "a", _type: "story", body };
    const after = { ...before, body: body.with(12, paragraphBlock("k12", `${paragraph}!`)) };
    const patch = encodePatch(before, after);
    expect(JSON.stringify(patch).length).toBeLessThan(100);
    expect(decode(before, patch)).toEqual(after);
  });

  test("move a block of an array without saying it again", () => {
    const paragraph = "x".repeat(200);
    const before = ["a", "b", "c", "d"].map((key) => paragraphBlock(key, paragraph));
    const after = ["d", "a", "b", "c"].map((key) => paragraphBlock(key, paragraph));
    expect(JSON.stringify(encodePatch(before, after)).length).toBeLessThan(40);
  });
});
