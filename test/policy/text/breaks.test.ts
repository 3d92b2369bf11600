import { describe, expect, it } from "vitest";
import { fieldText } from "../../../policy/text/field-text.ts";
import { paragraphsIn } from "../../../policy/text/paragraphs.ts";
import { sentenceOf, sentencesIn } from "../../../policy/text/sentences.ts";
import { wordsIn } from "../../../policy/text/words.ts";

const prose = (text: string) => fieldText(["body"], "prose", text);

describe("a word begins a sentence", () => {
  it.each([
    "^He met Atty. Cruz in Brgy. San Roque. ^She met Jun-jun. ^See him.",
    "^Did she leave? ^Yes! ^They left… ^Nobody knows.",
    "^What a day!he said, and (why?)went on.",
    "^Wait... ^She came.",
    "^Two things: ^rice and water; and salt.",
    "^It is 9:30 now, and the site is a.b.c or v2.5 today.",
    "^He said: “^Go home.” ^She went.",
    "^She left.) ^He stayed.” ^They met.",
    "^See no. 9208 and No. XII of it. ^No. ^It is not. ^No. ^I am not. ^See art. I and art. IV. ^Section no. 14, art. 3, vol. IV.",
    "^In vol. ^One may read. ^We saw Jun. ^He sang. ^It was Jun. 14 then.",
    "^J. Cruz and A. B. Reyes met. ^Vitamin C. Reyes took it.",
    "^Taga-Brgy. Tisa siya. ^Umuwi siya.",
    "^The firm, Bigkis Inc. and co. paid.",
    "^First line\n^second line\n\n^third line",
    "^One \uFFFC ^two",
    "^She came (late). ^He did not.",
    "^It is so;she knew. ^It was: ^so.",
    "^It was:so and.so on.",
  ])("where a caret stands in “%s”", (marked) => {
    const text = marked.replaceAll("^", "");
    const starts = wordsIn(prose(text))
      .filter(({ startsSentence }) => startsSentence)
      .map(({ start }) => start)
      .toReversed();
    const told = starts.reduce((done, at) => `${done.slice(0, at)}^${done.slice(at)}`, text);
    expect(told).toBe(marked);
  });
});

describe("a word is written", () => {
  it.each([
    ["tala", "lower"],
    ["Tala", "initial"],
    ["TALA", "upper"],
    ["T", "initial"],
    ["TaLa", "mixed"],
    ["iPhone", "mixed"],
    ["Tala-Luz", "mixed"],
    ["Jun-jun", "initial"],
    ["O'Neill", "mixed"],
    ["A4", "initial"],
    ["2020", "none"],
    ["14th", "lower"],
    ["Ñino", "initial"],
  ])("“%s”: %s", (written, wanted) => {
    expect(wordsIn(prose(written)).map((word) => word.case)).toEqual([wanted]);
  });

  it.each([
    ["Niño’s half-sister", ["nino's", "half-sister"], [true, true], [false, false]],
    [
      "é, E\u0301 and 14th",
      ["e", "e", "and", "14th"],
      [false, false, false, false],
      [false, false, false, true],
    ],
    [
      "well- known -er 'tis o’",
      ["well", "known", "er", "tis", "o"],
      [false, false, false, false, false],
      [false, false, false, false, false],
    ],
    ["a\u00ADb\u200Bc d", ["abc", "d"], [false, false], [false, false]],
    ["😀ok😀 𝐓𝐚𝐥𝐚", ["ok", "tala"], [false, false], [false, false]],
    ["mother-ñ x'ñ a-é", ["mother-n", "x'n", "a-e"], [true, true, true], [false, false, false]],
  ])("“%s”: in small letters, with its joints and digits", (text, lower, jointed, digits) => {
    const words = wordsIn(prose(text));
    expect(words.map((word) => word.lower)).toEqual(lower);
    expect(words.map((word) => word.jointed)).toEqual(jointed);
    expect(words.map((word) => word.digits)).toEqual(digits);
  });

  it("stands where it is in the original, invisible characters and all", () => {
    const text = "x a\u00ADb\u200Bc, Ni\u00F1o";
    expect(wordsIn(prose(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "x",
      "a\u00ADb\u200Bc",
      "Ni\u00F1o",
    ]);
  });

  it("is read once for each text", () => {
    const field = prose("Tala is safe.");
    expect(wordsIn(field)).toBe(wordsIn(field));
  });

  it("longer than any that is kept is read all the same", () => {
    const long = "Ab".repeat(25);
    expect(wordsIn(prose(`${long} ${long}`)).map((word) => word.text)).toEqual([long, long]);
  });
});

/** Sentences as they are found, parted by " | ", paragraphs by " ¶ ". */
function broken(
  text: string,
  blocks: readonly { start: number; end: number; style: string }[] = [],
) {
  const field = fieldText(["body"], "prose", text, { origins: [], annotations: [], blocks });
  return paragraphsIn(field)
    .map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)).join(" | "))
    .join(" ¶ ");
}

describe("a text is broken into sentences and paragraphs", () => {
  it.each([
    ["She left. He stayed!", "She left | He stayed"],
    ["She left\n\nHe stayed.", "She left ¶ He stayed"],
    ["See p. 14 and Sec. 3 of it. It helps.", "See p. 14 and Sec. 3 of it | It helps"],
    ["Her number: she knew. It rang.", "Her number: she knew | It rang"],
    ["Our work\nWe help.", "Our work ¶ We help"],
    [
      "This line is long enough to go on in the next one\nas it does here.",
      "This line is long enough to go on in the next one\nas it does here",
    ],
    [
      "This line is long enough to be a sentence of its own.\nThe next one is another.",
      "This line is long enough to be a sentence of its own | The next one is another",
    ],
    [
      "This line is long enough to lead in what follows, as a list:\n- one\n- two",
      "This line is long enough to lead in what follows, as a list ¶ one ¶ two",
    ],
    [
      "This line is long enough to lead in what follows, as a list\n1. one",
      "This line is long enough to lead in what follows, as a list ¶ 1 | one",
    ],
    ["One picture \uFFFC and a caption", "One picture ¶ and a caption"],
    ["One…two. Three… Four", "One…two | Three | Four"],
    ["", ""],
    ["…", ""],
    // 45 characters to the last letter: no heading. 44: one.
    [`${"a".repeat(45)}\nb`, `${"a".repeat(45)}\nb`],
    [`${"a".repeat(44)}\nb`, `${"a".repeat(44)} ¶ b`],
    [`x.\n${"a".repeat(44)}\nb`, `x | ${"a".repeat(44)} ¶ b`],
  ])("“%s”", (text, wanted) => {
    expect(broken(text)).toBe(wanted);
  });

  it("by its blocks, where it has any", () => {
    const text = "This block is long enough to go on in the next one\nand does not.";
    expect(broken(text, [{ start: 0, end: 50, style: "normal" }])).toBe(
      "This block is long enough to go on in the next one ¶ and does not",
    );
  });

  it("and each word is in the sentence it stands in", () => {
    const sentences = sentencesIn(prose("She left. He stayed. It rained."));
    expect([0, 1, 2, 5, 6].map((index) => sentenceOf(sentences, index))).toEqual([0, 0, 1, 2, -1]);
  });
});
