import { describe, expect, it } from "vitest";
import { pageFootnotes } from "../../delivery/index.ts";

const pseudonymNote = "The name has been changed.";
const lakambini = { pseudonym: "Lakambini", isPseudonym: true };
const maningning = { pseudonym: "Maningning", isPseudonym: true };
const note = (mark: string, kind: "pseudonym" | "data", text: string) => ({
  _type: "footnote" as const,
  _key: mark,
  mark,
  kind,
  text,
});

describe("the footnotes of a page", () => {
  it("mark each pseudonym at its first mention alone, and say once what the mark means", () => {
    const page = pageFootnotes({ pseudonymNote });
    expect([lakambini, maningning, lakambini].map((person) => page.name(person))).toEqual([
      "Lakambini*",
      "Maningning*",
      "Lakambini",
    ]);
    expect(page.notes()).toEqual([{ mark: "*", text: pseudonymNote }]);
  });

  it("take another mark where * already stands for a note on data", () => {
    const data = note("*", "data", "Counted from 2011 on.");
    const page = pageFootnotes({ pseudonymNote, footnotes: [data] });
    expect(page.name(lakambini)).toBe("Lakambini†");
    expect(page.notes()).toEqual([
      { mark: "*", text: "Counted from 2011 on." },
      { mark: "†", text: pseudonymNote },
    ]);
  });

  it("use the document's own note on pseudonyms where it has one", () => {
    const own = note("†", "pseudonym", "Not her name.");
    const page = pageFootnotes({ pseudonymNote, footnotes: [own] });
    expect(page.name(lakambini)).toBe("Lakambini†");
    expect(page.notes()).toEqual([{ mark: "†", text: "Not her name." }]);
  });

  it("leave a name alone that is used by waiver, and add no note for it", () => {
    const page = pageFootnotes({ pseudonymNote });
    expect(page.name({ pseudonym: "Maningning", isPseudonym: false })).toBe("Maningning");
    expect(page.notes()).toEqual([]);
  });
});
