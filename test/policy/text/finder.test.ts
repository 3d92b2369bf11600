import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { beginningsOf } from "../../../policy/text/beginnings.ts";
import { Ending } from "../../../policy/text/ending.ts";
import { Finder } from "../../../policy/text/finder.ts";

/** Patterns as the policy writes them, and pieces of which texts are made that nearly match. */
const SOURCES = [
  String.raw`\b(?:one|two|twenty-two) (?:girls|boys)\b`,
  String.raw`(?:\$ ?|\bphp )\d+(?:,\d{3})*|\b\d+ pesos\b`,
  String.raw`\b(?:of )?(?:all|nearly all) (?=cases)`,
  String.raw`\bno? ?one\b`,
];
const PIECES = [
  ..."one two twenty twenty-two girls boys boy php pesos of all nearly cases no on n".split(" "),
  ..."$ 5 1,000 12 , . ₱ é ﬁ ſ K ' - “".split(" "),
  " ",
  " ",
  "\n",
];

describe("a pattern that is tried only where it may begin", () => {
  it.each(SOURCES)("finds what it finds when it is tried everywhere: %s", (source) => {
    const finder = new Finder(source);
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join("");
        expect(foundBy(finder, text)).toEqual(foundEverywhere(source, text));
      }),
      { numRuns: 500 },
    );
  });

  it("finds from a place on, and nothing after the last", () => {
    const finder = new Finder(String.raw`\bone\b`);
    expect(finder.find("one, one", 1)?.index).toBe(5);
    expect(finder.find("one, one", 6)).toBeUndefined();
    expect(finder.find("")).toBeUndefined();
  });
});

type Found = readonly (readonly [number, string])[];

function foundEverywhere(source: string, text: string): Found {
  const matches = text.matchAll(new RegExp(source, "giu"));
  return Array.from(matches, (match) => [match.index, match[0]] as const);
}

function foundBy(finder: Finder, text: string): Found {
  const found: (readonly [number, string])[] = [];
  let match = finder.find(text);
  while (match !== undefined) {
    found.push([match.index, match[0]]);
    match = finder.find(text, match.index + match[0].length);
  }
  return found;
}

describe("with which letters a match can begin", () => {
  test.each<[string, readonly string[]]>([
    ["girls", ["gir"]],
    ["a|be", ["a", "be"]],
    ["a b", ["a "]],
    ["(?:un)?paid", ["unp", "pai"]],
    [String.raw`\bno? one`, ["no ", "n "]],
    [String.raw`\d+ girls`, [" "]],
    ["(?=x)girls", ["gir"]],
    ["(?<!not (?:a|the) )Girls", ["gir"]],
    ["[-,] ?a", [" "]],
  ])("%s", (source, beginnings) => {
    expect([...beginningsOf(source)].toSorted()).toEqual(beginnings.toSorted());
  });

  test.each([String.raw`\p{L}+ girls`, "[a-z]irls", "(?=girls", ".irls"])(
    "a pattern that may begin with anything is refused: %s",
    (source) => {
      expect(() => beginningsOf(source)).toThrow(SyntaxError);
    },
  );
});

test("what a text ends in is what a pattern with $ finds there", () => {
  const source = String.raw`\b(?:number|tel\.?) ?:? ?`;
  const ending = new Ending(source, "iu");
  const texts = fc.array(fc.constantFrom("number", "Tel", ".", ":", " ", "x"), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join("");
      expect(ending.endsIn(text)).toBe(new RegExp(`(?:${source})$`, "iu").test(text));
    }),
  );
});
