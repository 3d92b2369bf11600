import { describe, expect, it } from "vitest";
import { declaredPseudonyms } from "../../../policy/bare-text/pseudonyms.ts";
import { bareTextOf } from "../../../scripts/lint-text/read.ts";
import { found, judged, wordsFound } from "./judged.ts";

/** Where old terms stand in Markdown. */
function term(content: string): readonly (readonly [number, string])[] {
  return found("terminology-current", content, { format: "markdown" }).map(
    ({ start, text }) => [start, text] as const,
  );
}

describe("the pseudonyms that a text declares", () => {
  it.each([
    ["Mayumi* paints.\n\n*A pseudonym.", ["Mayumi"]],
    ["Mayumi* and Tala* paint.\n\n*Pseudonyms.", ["Mayumi", "Tala"]],
    ["Mayumi* paints. Mayumi* sings.\n\n*A pseudonym.", ["Mayumi"]],
    ["Mayumi Luz* paints.\n\n*A pseudonym.", ["Mayumi Luz"]],
    ["Mayumi’s* art.\n\n*A pseudonym.", ["Mayumi"]],
    ["Mayumi’s,* art.\n\n*A pseudonym.", ["Mayumi"]],
    ["“Yes, Mayumi!”* they said.\n\n*A pseudonym.", ["Mayumi"]],
    ["Jun-jun* paints.\n\n*A pseudonym.", ["Jun-jun"]],
    ["When Mayumi* paints.\n\n*A pseudonym.", ["Mayumi"]],
    ["Survivor leader Mayumi* paints.\n\n*A pseudonym.", ["Mayumi"]],
    ["Si Mayumi* ay nagpinta.\n\n*Alyas.", ["Mayumi"]],
    ["Si Ate Mayumi* ay nagpinta.\n\n*Alyas.", ["Mayumi"]],
    ["Mayumi** paints.\n\n*A pseudonym.", []],
    ["Mayumi** paints. Tala* sings.\n\n*A pseudonym.\n** Data of 2020.", ["Tala"]],
    ["Mayumi† paints. Tala* sings.\n\n† A pseudonym.\n* Of 2020.", ["Mayumi"]],
    ["Results* were good.\n\n* Data of 2020.", []],
    ["the mayumi* paints.\n\n*A pseudonym.", []],
    ["The* end.\n\n*A pseudonym.", []],
    ["Mayumi (not her real name) paints.", ["Mayumi"]],
    ["Mayumi Luz (not her real name) paints.", ["Mayumi Luz"]],
    ["Mayumi, a pseudonym, paints.", ["Mayumi"]],
    ["Mayumi paints (not her real name).", []],
    ["She paints.\n\n* Mayumi is a pseudonym.", ["Mayumi"]],
    ["She paints.\n\n* “Mayumi” is a pseudonym.", ["Mayumi"]],
    ["Siya ay nagpinta.\n\n* Mayumi ay hindi tunay na pangalan.", ["Mayumi"]],
    ["She paints.\n\n* The name is a pseudonym.", []],
    ["Text.", []],
  ])("in %j are %j", (content, names) => {
    expect(declaredPseudonyms(bareTextOf(content, "plain"))).toEqual(names);
  });
});

describe("a name without a mark beside a marked one", () => {
  const MARKED = "Mayumi* leads a group.\n\n*A pseudonym.\n\n";
  it.each([
    ["that is told of as a survivor", "Luwalhati, also a survivor, paints.", ["Luwalhati"]],
    ["that is told of as one in Filipino", "Si Luwalhati ay isang biktima.", ["Luwalhati"]],
    ["that stands behind the word", "We met the survivor Luwalhati there.", ["Luwalhati"]],
    ["that comes again", "Luwalhati paints well. They know Luwalhati too.", ["Luwalhati"]],
    ["that comes once", "They know Luwalhati.", []],
    ["of two words", "They met Luwalhati Magbanua, a survivor.", []],
    ["of staff", "Director Luwalhati spoke. They know Director Luwalhati.", []],
  ])("%s", (_who, text, wanted) => {
    expect(wordsFound("pseudonym-marked", MARKED + text)).toEqual(wanted);
  });

  it("is nobody's where somebody classified it", () => {
    const text = `${MARKED}Luwalhati, also a survivor, paints.`;
    expect(wordsFound("pseudonym-marked", text, { known: ["Luwalhati Cruz"] })).toEqual([]);
  });
});

describe("a judged text", () => {
  it("has its findings by place, of one place the shorter first", () => {
    const text = "Tala* was 14 on 3 May 2019 in Tisa Elementary School.\n\n*A pseudonym.";
    const { findings } = judged(text);
    expect(findings.length).toBeGreaterThan(2);
    for (const [index, { start, end, rule }] of findings.entries()) {
      const before = findings[index - 1];
      if (before === undefined) continue;
      const order = before.start - start || before.end - end || (before.rule < rule ? -1 : 1);
      expect(order).toBeLessThan(0);
    }
  });

  it("offers words where there are any, and nothing where there are none", () => {
    const fixes = found("terminology-current", "It is child pornography.").map(({ fix }) => fix);
    expect(fixes).toEqual(["child sexual exploitation material"]);
    expect(found("no-contact-details", "Tala* has 0900 000 0123.\n\n*A pseudonym.")).toMatchObject([
      { text: "0900 000 0123", severity: "block", fix: "" },
    ]);
    expect(found("proper-nouns-classified", "They know Jhonalyn Maglaya.")).toMatchObject([
      { text: "Jhonalyn Maglaya", fix: null },
    ]);
  });

  it("knows the pseudonyms and names it is told of", () => {
    const rule = "proper-nouns-classified";
    const text = "They know Jhonalyn Maglaya and Luwalhati.";
    expect(wordsFound(rule, text)).toEqual(["Jhonalyn Maglaya", "Luwalhati"]);
    expect(wordsFound(rule, text, { known: ["Jhonalyn Maglaya"] })).toEqual(["Luwalhati"]);
    expect(wordsFound(rule, text, { pseudonyms: ["Luwalhati"] })).toEqual(["Jhonalyn Maglaya"]);
  });

  it("tells of an anonymity set in words, each step with every place", () => {
    const text = "Tala* left on 3 May 2019.\n\nShe remembers 3 May 2019.\n\n*A pseudonym.";
    const { words = "", generalisations } = judged(text).anonymity;
    expect(words).toMatch(/^Of everybody in the country, about [\d,]+ people fit/u);
    expect(
      generalisations.map(({ title, edits, replacement }) => [
        title,
        replacement,
        edits.map((edit) => `${edit.text} → ${edit.replacement}`),
      ]),
    ).toEqual([
      [
        "Write “in 2019” in place of “on 3 May 2019”, in 2 places",
        "in 2019",
        ["on 3 May 2019 → in 2019", "3 May 2019 → 2019"],
      ],
    ]);
  });

  it("is found at links, quotations and headings in Markdown", () => {
    expect(term("[child pornography](https://a.example)")).toEqual([[1, "child pornography"]]);
    expect(term("# child pornography")).toEqual([[2, "child pornography"]]);
    expect(term("> child pornography")).toEqual([]);
    expect(term("See [it](https://a.example) and [it](https://b.example): child porn")).toEqual([
      [57, "child porn"],
    ]);
  });
});
