import { describe, expect, it } from "vitest";
import { comparePaths, pathToString, samePath, segmentsOf } from "../../../policy/engine/paths.ts";
import type { Path } from "../../../policy/engine/types.ts";

describe("an item of a list is addressed", () => {
  it("by its key, or by its place where it has none of its own", () => {
    const items = [{ _key: "a" }, "text", { _key: "" }, { _key: 4 }, { _key: "a" }, { _key: "b" }];
    expect(segmentsOf(items)).toEqual([{ _key: "a" }, 1, 2, 3, 4, { _key: "b" }]);
  });
});

describe("a path is written as patches write it", () => {
  it.each<readonly [Path, string]>([
    [[], ""],
    [["title"], "title"],
    [["image", "alt"], "image.alt"],
    [["body", { _key: "b1" }, "children", 0, "text"], 'body[_key=="b1"].children[0].text'],
    [["body", { _key: 'a"b' }], 'body[_key=="a\\"b"]'],
    [["two words", "x"], '["two words"].x'],
    [["a", "4th", "_type", "b2"], 'a["4th"]._type.b2'],
  ])("%j", (path, wanted) => {
    expect(pathToString(path)).toBe(wanted);
    expect(samePath(path, [...path])).toBe(true);
    expect(samePath(path, [...path, "more"])).toBe(false);
  });
});

describe("paths have an order", () => {
  it("by their parts, places by number, and what is within after what holds it", () => {
    const ordered: readonly Path[] = [
      [],
      ["body"],
      ["body", 2],
      ["body", 2, "text"],
      ["body", 10],
      ["body", { _key: "a" }],
      ["body", { _key: "b" }],
      ["summary"],
      ["title"],
    ];
    expect(ordered.toReversed().toSorted(comparePaths)).toEqual(ordered);
    for (const [at, path] of ordered.entries()) {
      expect(comparePaths(path, [...path])).toBe(0);
      const next = ordered[at + 1];
      if (next === undefined) continue;
      expect(Math.sign(comparePaths(path, next))).toBe(-1);
      expect(Math.sign(comparePaths(next, path))).toBe(1);
    }
  });
});
