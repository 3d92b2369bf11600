import { describe, expect, it } from "vitest";
import { fieldText } from "../../../policy/text/field-text.ts";
import { makePhrases, phrasesIn, withoutOverlaps } from "../../../policy/text/phrases.ts";

function told(
  phrases: readonly string[],
  text: string,
  options: { readonly commas?: boolean; readonly isBlocks?: boolean } = {},
): readonly string[] {
  const blocks = options.isBlocks === true ? [{ start: 0, end: 1, style: "normal" }] : [];
  const field = fieldText(["body"], "prose", text, { origins: [], annotations: [], blocks });
  const book = makePhrases(phrases.map((phrase) => [phrase, phrase] as const));
  const commas = options.commas === undefined ? {} : { commas: options.commas };
  return phrasesIn(field, book, commas).map(({ start, end }) => text.slice(start, end));
}

describe("a phrase is found", () => {
  it.each([
    [["sex trade"], "The SEX-Trade and sex  trade, not sextrade.", ["SEX-Trade", "sex  trade"]],
    [["niño"], "Nino, NIÑO and ninos.", ["Nino", "NIÑO"]],
    [["abus*"], "Abuse abused disabused abus", ["Abuse", "abused", "abus"]],
    [["*abuso"], "Pang-aabuso, umabuso, abusong", ["aabuso", "umabuso"]],
    [["#"], "12 or 7b or six", ["12"]],
    [
      ["#minor year olds"],
      "17 year olds, 18-year-olds, 7-year-olds",
      ["17 year olds", "7-year-olds"],
    ],
    [
      ["[a|the|] girl came"],
      "The girl came; a girl came; girl came; one girl came.",
      ["The girl came", "girl came", "a girl came", "girl came", "girl came", "girl came"],
    ],
    [
      ["her [own|very own] child"],
      "her own child, her very own child, her child",
      ["her own child", "her very own child"],
    ],
    [["mother's work"], "Her mother’s work and mothers' work and mother work", ["mother’s work"]],
    [["the mother"], "The mother’s work, the mother", ["The mother", "the mother"]],
    [["the mother works"], "The mother’s works", []],
    [["ab*", "abuse"], "abuse", ["abuse", "abuse"]],
    [["sex", "sex trade"], "sex trade", ["sex", "sex trade"]],
    [
      ["sex trade"],
      "sex **trade**, sex_trade, sex\u00ADtrade, sex\ntrade",
      ["sex **trade", "sex_trade", "sex\ntrade"],
    ],
    [["sex trade"], "sex\n\ntrade, sex. Trade, sex, trade, sex – trade", []],
  ])("%j in “%s”", (phrases, text, wanted) => {
    expect(told(phrases, text)).toEqual(wanted);
  });

  it("after each of many choices, and after no word that is none of them", () => {
    const choices = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "mother's"].join("|");
    const phrases = [`[${choices}|] [${choices}|] child`];
    expect(told(phrases, "A b child; i child; a j child; mother’s child; mother child")).toEqual([
      "A b child",
      "b child",
      "child",
      "i child",
      "child",
      "child",
      "mother’s child",
      "child",
      "child",
    ]);
    expect(told(["[x|y] [p|q] z"], "x p z, y q z, x z, p z")).toEqual(["x p z", "y q z"]);
  });

  it("of one value, the longest only", () => {
    expect(told(["girl [came|came home|]"], "A girl came home.")).toEqual(["girl came home"]);
  });

  it("across a comma where titles are looked for", () => {
    expect(
      told(["rape abuse and neglect act"], "Rape Abuse, and Neglect Act", { commas: true }),
    ).toEqual(["Rape Abuse, and Neglect Act"]);
    expect(told(["abuse and neglect"], "Abuse, and Neglect", { commas: false })).toEqual([]);
  });

  it("not across the lines of a text that has blocks", () => {
    expect(told(["sex trade"], "sex\ntrade sex trade", { isBlocks: true })).toEqual(["sex trade"]);
  });
});

describe("of hits that overlap", () => {
  it.each([
    [
      [
        [0, 4],
        [5, 9],
      ],
      [
        [0, 4],
        [5, 9],
      ],
    ],
    [
      [
        [0, 4],
        [4, 9],
      ],
      [
        [0, 4],
        [4, 9],
      ],
    ],
    [
      [
        [3, 9],
        [0, 4],
      ],
      [[0, 4]],
    ],
    [
      [
        [0, 4],
        [0, 9],
        [2, 12],
      ],
      [[0, 9]],
    ],
    [[], []],
  ] as const)("%j, those kept are %j", (hits, kept) => {
    const spans = hits.map(([start, end]) => ({ start, end }));
    expect(withoutOverlaps(spans).map(({ start, end }) => [start, end])).toEqual(kept);
  });
});
