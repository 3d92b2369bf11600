import { describe, expect, it } from "vitest";
import { isEnglish } from "../../../policy/names/english.ts";
import { hasNativeLetters, isFilipino, looksFilipino } from "../../../policy/names/filipino.ts";
import { similarName } from "../../../policy/names/similar.ts";
import { frontCodedSet, nameList, remembering, wordSet } from "../../../policy/names/word-list.ts";

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/u);

describe("a word of Tagalog or Cebuano", () => {
  it.each([
    ["the root itself", "tawag takbo gabi lakad"],
    ["a prefix", "pagsunod nagpapasalamat pinakamaganda nakikipaglaro pakikipagkapwa pagkakaisa"],
    ["a prefix, in Cebuano", "nagtuon mitabang gipangita pagbansay gihatagan"],
    ["a suffix, with what it does to the root", "sundan lakaran gustuhin"],
    ["a prefix and a suffix", "ikinatutuwa kinabukasan pangangailangan ipinagbabawal"],
    [
      "a prefix that takes the first sound away",
      "pamumuhay mamuhay manunulat pananahi mangingisda",
    ],
    ["a prefix that softens it", "marami kadami"],
    ["an infix", "tumawag tinawag kumain kinain dumarating"],
    [
      "a syllable said twice",
      "tatakbo tatakbuhin magtatrabaho darating tumatawag kakain mamamayan",
    ],
    ["the whole said twice", "arawaraw araw-araw gabi-gabi tawag-tawag"],
    ["a joint", "mag-aral nag-aaral tao't ako'y t'araw"],
  ])("is known by %s", (_what, list) => {
    expect(wordsOf(list).filter((word) => !isFilipino(word))).toEqual([]);
  });

  it("is no name, no stump and no affix alone", () => {
    const none = wordsOf(
      `jhazmine kristel rhealyn dimaculangan rosales arnulfo jennelyn xyz bbb mag nag qtawag tawagx pagx
       magmagmagmag tawag-xyz xyz-tawag mitch-tawag r'tawag abcdefghijklmnopqrstuvwxyzabcdef`,
    );
    expect(none.filter((word) => isFilipino(word))).toEqual([]);
  });

  it("has the shape of a verb by its affix, and native letters by its spelling", () => {
    const [verbs, names] = [
      wordsOf("nagpaqrst magkaqrst tumaqrst qrstahan"),
      wordsOf("marisol nagq"),
    ];
    expect([...verbs, ...names].filter((word) => looksFilipino(word))).toEqual(verbs);
    const spelled = wordsOf("gagmay bililhon cristina jhazmine rhealyn villa anna ana");
    expect(spelled.filter((word) => hasNativeLetters(word))).toEqual(["gagmay", "bililhon"]);
  });
});

describe("an English word", () => {
  it("is known in its regular forms", () => {
    const forms = wordsOf(
      `stop stops stopped stopping bigger biggest runners tries tried happily happiest happiness simply
       quietly baked baking baker bakers largest walks boxes classes passes kindness careless carelessly
       readable availability stability antitrafficking cybersafety misreading unkind nonprofits remaking`,
    );
    expect(forms.filter((form) => !isEnglish(form))).toEqual([]);
  });

  it("is nothing that only ends like one", () => {
    const none = wordsOf("stopps jhon liezl passs kristels bakxed ss unx classs zzzing marisoling");
    expect(none.filter((word) => isEnglish(word))).toEqual([]);
  });
});

describe("a known name that an unknown one is a slip of", () => {
  it.each<readonly [string, readonly string[], string | undefined]>([
    ["Liwanag", ["Liwanang"], "Liwanang"],
    ["liwanag", ["Liwanag"], undefined],
    ["Ana", ["Ada"], undefined],
    ["Abcd", ["Abce"], "Abce"],
    ["Abcdef", ["Abcdxy"], undefined],
    ["Abcdefg", ["Abcdexy"], "Abcdexy"],
    ["Abcdefg", ["Abcdxyz"], undefined],
    ["Abcdefg", ["Abcde"], "Abcde"],
    ["Abcdefg", ["Abcd"], undefined],
    ["Abcdefg", ["Cdefg"], "Cdefg"],
    ["Marisal", ["Marissol", "Marisol"], "Marisol"],
    ["Mrasol", ["Marisol"], undefined],
    ["Rose", ["Rosa", "Ruse"], "Rosa"],
    ["Roses", ["Rosa"], undefined],
    ["Roses", [], undefined],
  ])("%s among %j: %s", (written, known, similar) => {
    expect(similarName(written, known)).toBe(similar);
  });
});

describe("a list of words as data hold it", () => {
  it("is parted by white space, or by bars and line ends, and holds nothing empty", () => {
    expect([...wordSet(" a  b\nc ", "b d")]).toEqual(["a", "b", "c", "d"]);
    expect(nameList("\nA B|C\n", "|D\n ")).toEqual(["A B", "C", "D"]);
  });

  it("may leave out of each word what it shares with the one before", () => {
    expect([...frontCodedSet("0able3y2bot0o'clock")]).toEqual(["able", "ably", "abbot", "o'clock"]);
  });

  it("is asked once for each word, until there are too many to keep", () => {
    const asked: string[] = [];
    const isLong = remembering((word) => {
      asked.push(word);
      return word.length > 3;
    });
    expect(["word", "a", "word", "a"].map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(["word", "a"]);
    for (let at = 2; at < 20_000; at += 1) isLong(String(at));
    isLong("word");
    expect(asked).toHaveLength(20_000);
    isLong("one more");
    isLong("word");
    expect(asked).toHaveLength(20_002);
  });
});
