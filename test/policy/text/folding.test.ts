import { describe, expect, it } from "vitest";
import { fold } from "../../../policy/text/fold.ts";
import { mentionsOf } from "../../../policy/text/mentions.ts";

describe("a folded text", () => {
  it.each([
    ["plain text stays", "Tala, 14 – no", "Tala, 14 – no"],
    ["accents are taken apart", "Niño é", "Nin\u0303o e\u0301"],
    ["what is stored apart stays so", "e\u0301", "e\u0301"],
    ["invisible characters are gone", "a\u00ADb\u200Bc\uFEFF", "abc"],
    ["apostrophes are one", "a‘b’cʼd", "a'b'c'd"],
    ["hyphens are one, dashes are not", "a‐b‑c‒d–e", "a-b-c-d–e"],
    ["Cyrillic and Greek look-alikes are Latin", "Таlа Ταlα", "Tala Tala"],
    ["other scripts are themselves", "Жд 漢", "Жд 漢"],
    ["full-width and mathematical letters are Latin", "Ｔａｌａ 𝐓𝐚𝐥𝐚 ⓣ", "Tala Tala t"],
    ["a symbol stays what it is", "½ ² ™", "½ ² ™"],
    ["ligatures are letters", "ﬁn", "fin"],
  ])("%s", (_what, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it.each([
    ["Tala", true],
    ["T–la", true],
    ["Тala", true],
    ["Niño", false],
    ["a\u00ADb", false],
    ["𝐓ala", false],
  ])("of “%s” is even: %s", (text, even) => {
    expect(fold(text).isEven).toBe(even);
  });

  it.each([
    ["one\u00AD two Niño, end", "two", "two"],
    ["one\u00AD two Niño, end", "Nin\u0303o", "Niño"],
    ["one\u00AD two Niño, end", "o, e", "o, e"],
    ["one\u00AD two Niño, end", "end", "end"],
    ["one\u00AD two", "on", "on"],
    ["o\u200Bn\u200Be two", "one", "o\u200Bn\u200Be"],
    ["–o\u00ADne", "–o", "–o"],
    ["x 𝐓𝐚la", "Ta", "𝐓𝐚"],
    ["x 𝐓𝐚la", "la", "la"],
    ["é", "e", "é"],
    ["Тala – two", "Tala", "Тala"],
  ])("leads back: in “%s”, “%s” is “%s”", (text, part, original) => {
    const { text: folded, toOriginal } = fold(text);
    const at = folded.indexOf(part);
    const { start, end } = toOriginal(at, at + part.length);
    expect(text.slice(start, end)).toBe(original);
  });
});

describe("a name is mentioned", () => {
  it.each([
    ["Tala", "[Tala] and [TALA], not tala, Talaan or aTala; [Tala]2, 2Tala."],
    ["Tala", "[Tala]’s [Ta\u00ADla] [Та\u200Bla]-[Tala]"],
    ["Luz Maria", "[Luz Maria], [Luz-Maria], [Luz  \nMaria], [LUZ MARIA]; Luz, Maria, Luz."],
    ["Niño", "[Niño] and [Nin\u0303o] and [NIÑO], not Nino."],
    ["J. (Jun)", "[J. (Jun)] but not J Jun"],
    ["Ñ", "[Ñ] and N"],
    ["  ", "nobody, - it was nobody"],
    ["", "nobody, - it was nobody"],
  ])("“%s” in “%s”", (name, marked) => {
    const text = marked.replaceAll(/[[\]]/gu, "");
    const spans = mentionsOf(name, fold(text)).toReversed();
    const told = spans.reduce(
      (done, { start, end }) =>
        `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
      text,
    );
    expect(told).toBe(marked);
  });
});
