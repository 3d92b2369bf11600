import { describe, expect, it } from "vitest";
import { markedBy, strayMarks, withTrailingMarks } from "../../../policy/text/marks.ts";
import { saysPseudonym, saysPseudonymAfter } from "../../../policy/text/says-pseudonym.ts";

describe("the mark of a name", () => {
  it.each([
    ["Tala* sings.", "*", "*"],
    ["Tala’s* song.", "*", "*"],
    ["Tala's,* song.", "*", "*"],
    ["Tala,”* she said.", "*", "*"],
    ["Tala).* End.", "*", "*"],
    ["Tala1 sings.", "1", "1"],
    ["Tala¹ sings.", "1", "¹"],
    ["Tala1 sings.", "¹", "1"],
    ["Tala12 sings.", "12", "12"],
    ["Tala†", "†", "†"],
    ["Tala**", "**", "**"],
  ])("stands in “%s” for “%s”", (text, mark, written) => {
    const span = markedBy(text, 4, mark);
    expect(span && text.slice(span.start, span.end)).toBe(written);
  });

  it.each([
    ["Tala sings.", "*"],
    ["Tala sings.*", "*"],
    ["Tala** sings.", "*"],
    ["Tala12 sings.", "1"],
    ["Tala1² sings.", "1"],
    ["Tala† sings.", "*"],
    ["Tala.,.* sings.", "*"],
    ["Tala", "*"],
  ])("stands not in “%s” for “%s”", (text, mark) => {
    expect(markedBy(text, 4, mark)).toBeUndefined();
  });

  it("goes with the name that it stands behind", () => {
    expect(withTrailingMarks("Tala*† sings.", 4)).toBe(6);
    expect(withTrailingMarks("Tala sings.*", 4)).toBe(4);
    expect(withTrailingMarks("Tala", 4)).toBe(4);
  });
});

describe("marks without a name", () => {
  it.each([
    ["A figure.[*] Another one.[*]", "*", []],
    ["A figure.[*] Another mark.** Two.[*]", "*", []],
    ["Tala* and a figure.[*]", "*", [{ start: 4, end: 5 }]],
    ["A figure 1 and 2.", "1", []],
    ["A figure.\n* Not her real name.", "*", []],
    ["A figure.\n  * Not her real name.\n[*] Of 2020.", "*", []],
    ["A figure [*] Not her real name.", "*", []],
    ["No mark.", "†", []],
    ["A figure.[**] Another.* And ****.", "**", []],
  ])("stand in “%s” for “%s”", (marked, mark, explained) => {
    const text = marked.replaceAll(/[[\]]/gu, "");
    const told = strayMarks(text, mark, explained)
      .toReversed()
      .reduce(
        (done, { start, end }) =>
          `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
        text,
      );
    expect(told).toBe(marked);
  });
});

describe("a note says that a name is a pseudonym", () => {
  it.each([
    "A pseudonym.",
    "Names have been changed.",
    "Her name was withheld.",
    "Not her real name.",
    "This isn’t the survivor’s real name.",
    "These are not their actual names.",
    "Alyas lamang.",
    "Hindi niya tunay na pangalan.",
    "Hindi ito ang tunay na pangalan.",
    "Pinalitan ang pangalan.",
    "Dili tinuod nga ngalan.",
    "Giusab ang ngalan.",
    "We changed the children’s names.",
  ])("“%s”", (note) => {
    expect(saysPseudonym(note)).toBe(true);
  });

  it.each([
    "A name for the dog.",
    "Her real name is known.",
    "Names are important. Times have changed.",
    "Ang pangalan ng opisina.",
    `${"Long before it. ".repeat(8)}A pseudonym.`,
  ])("but not “%s”", (note) => {
    expect(saysPseudonym(note)).toBe(false);
  });

  it.each([
    ["Tala (not her real name) sings.", true],
    ["Tala’s (a pseudonym) song.", true],
    ["Tala” (pinalitan ang pangalan) sings.", true],
    ["Tala, a pseudonym, sings.", true],
    ["Tala, which is a pseudonym, sings.", true],
    ["Tala sings (not her real name).", false],
    ["Tala (12) sings.", false],
    ["Tala, a girl with a pseudonym, sings.", false],
    ["Tala is not her real name.", false],
  ])("right after it in “%s”: %s", (text, says) => {
    expect(saysPseudonymAfter(text, 4)).toBe(says);
  });
});
