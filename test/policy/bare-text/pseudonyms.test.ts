import { describe, expect, it } from "vitest";
import { wordsFound } from "./judged.ts";

const unmarked = (content: string, pseudonyms: readonly string[] = []) =>
  wordsFound("pseudonym-marked", content, { pseudonyms });

describe("pseudonyms of a bare text", () => {
  it("are those that were told, and the first mention must be marked", () => {
    const content = "Tala paints. Tala sings.\n\n*A pseudonym.";
    expect(unmarked(content, ["Tala"])).toEqual(["Tala"]);
    expect(unmarked("Tala* paints. Tala sings.\n\n*A pseudonym.", ["Tala"])).toEqual([]);
  });

  it.each([
    ["a star", "Mayumi* paints.\n\n*A pseudonym."],
    ["a star after a comma", "“I paint,” says Mayumi,* a leader.\n\n*a pseudonym"],
    ["a star with a space", "Mayumi* paints.\n\n* Name changed to protect her identity."],
    ["an escaped star", "Mayumi\\* paints.\n\n\\*A pseudonym."],
    ["a dagger", "Mayumi† paints.\n\n† Not her real name."],
    ["a raised number", "Mayumi¹ paints.\n\n¹ Names have been changed."],
    ["a footnote of Markdown", "Mayumi[^1] paints.\n\n[^1]: A pseudonym."],
    ["a note in italics", "Mayumi* paints.\n\n*Mayumi is a pseudonym.*"],
    ["a note in Filipino", "Si Mayumi* ay nagpipinta.\n\n*Hindi tunay na pangalan."],
    ["a note in Cebuano", "Si Mayumi* nagpintal.\n\n*Dili tinuod nga ngalan."],
    ["a note that is an alias", "Si Mayumi* ay nagpipinta.\n\n*Alyas lamang."],
    ["words in brackets", "Mayumi (not her real name) paints. Mayumi sings."],
    ["words in brackets, in Filipino", "Si Mayumi (hindi niya tunay na pangalan) ay nagpipinta."],
    ["an apposition", "Mayumi, a pseudonym, paints."],
    ["a note right under the line", "Mayumi* paints.\n*A pseudonym."],
  ])("are told by the text itself, with %s", (_how, content) => {
    expect(unmarked(content)).toEqual([]);
    const before = `Mayumi came late. ${content}`;
    expect(unmarked(before)[0]).toBe("Mayumi");
  });

  it("are not what a mark of another note follows", () => {
    expect(unmarked("Results* of the year.\n\n*Data from our own records, 2011 to 2022.")).toEqual(
      [],
    );
  });

  it("do not share a mark with a note on figures", () => {
    const content =
      "Mayumi* paints.\n\n*A pseudonym.\n\nRESULTS 2011-2022*\n\n*Data from our records.";
    expect(unmarked(content)).toEqual(["*", "*"]);
  });

  it("keep a note over several lines, up to a blank one", () => {
    const content =
      "Mayumi* paints.\n\n*A pseudonym. Details were\nchanged to protect her.\n\nMayumi* sings.";
    expect(unmarked(content)).toEqual([]);
  });

  it("are presumed of an unmarked name that is told of as the marked one is", () => {
    const content =
      "Mayumi* leads a group of survivors.\n\n*A pseudonym.\n\nLuwalhati's Story\n\nLuwalhati's mother was not there when the survivor was brought to safety. Today she paints.";
    expect(unmarked(content)).toEqual(["Luwalhati"]);
  });

  it("are presumed of nobody in a text that declares none", () => {
    const content = "Luwalhati's mother was there when the survivor was brought to safety.";
    expect(unmarked(content)).toEqual([]);
  });

  it("are not presumed of a word, nor of somebody who is classified", () => {
    const content =
      "Mayumi* leads a group of survivors.\n\n*A pseudonym.\n\nThe Survivor's Journey\n\nLuwalhati's mother led the survivor to her.";
    expect(wordsFound("pseudonym-marked", content, { known: ["Luwalhati"] })).toEqual([]);
  });
});
