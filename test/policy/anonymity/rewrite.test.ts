import { describe, expect, it } from "vitest";
import { anonymityOf } from "../../../policy/index.ts";
import { block, contextFor, doc } from "../world.ts";

interface Said {
  /** What of a person is told, with its kind, in no order. */
  readonly details: readonly string[];
  /** What is proposed instead: `words → words`, in no order. */
  readonly instead: readonly string[];
}

/** Of a text that stands by itself. */
function said(text: string): Said {
  const document = doc("faq", "f", { question: "", answer: [block("b", text)] });
  const set = anonymityOf(document, contextFor(document));
  return {
    details: set?.details.map((detail) => `${detail.kind}: ${detail.text}`).toSorted() ?? [],
    instead:
      set?.generalisations.map((each) => `${each.text} → ${each.replacement}`).toSorted() ?? [],
  };
}

describe("what says less than an age", () => {
  it.each([
    ["Tala* is safe. It was her 15th birthday.", "15th birthday → birthday"],
    ["Tala* met two 12-year-olds.", "12-year-olds → teenagers"],
    ["Tala* met two 7-year-olds.", "7-year-olds → children"],
    ["Tala* was aged 11 then.", "aged 11 → aged under 12"],
    ["Tala* was aged 12 then.", "aged 12 → aged 12 to 17"],
    ["Tala* was aged 20 then.", "aged 20 → aged 18 to 24"],
    ["Tala* was aged 26 then.", "aged 26 → aged 25 and over"],
    ["Tala* was found at the age of 14.", "age of 14 → age of 12 to 17"],
    ["Tala* was 19 years old.", "19 years old → 18 to 24 years old"],
    ["Tala* was nine.", "nine → a child"],
    ["On that day Tala* turned 14.", "14 → a teenager"],
    ["Tala*, 22, studies.", "22 → an adult"],
    ["Tala* was a 9-year-old girl.", "9-year-old → young"],
    ["Tala* was a 12-year-old girl.", "12-year-old → teenage"],
    ["Tala* is a 20-year-old student.", "20-year-old → adult"],
    ["Si Tala* ay 14 anyos.", "14 anyos → menor de edad"],
    ["Si Tala* ay 19 anyos.", "19 anyos → nasa hustong gulang"],
  ])("in “%s”", (text, wanted) => {
    expect(said(text).instead).toEqual([wanted]);
  });
});

describe("what says less than a date", () => {
  it.each([
    ["Tala* left on 3 May 2019.", "on 3 May 2019 → in 2019"],
    ["On 3 May 2019 Tala* left.", "On 3 May 2019 → In 2019"],
    ["Tala* left 3 May 2019.", "3 May 2019 → 2019"],
    ["Tala* has been away since 3 May 2019.", "3 May 2019 → 2019"],
    ["Tala* left in March.", "in March → that year"],
    ["Tala* left in 2019.", "in 2019 → some time ago"],
    ["In 2019 Tala* left.", "In 2019 → Some time ago"],
    ["Noong ika-19 ng Pebrero nailigtas si Tala*.", "ika-19 ng Pebrero → taong iyon"],
    ["Noong ika-19 ng Pebrero 2020 nailigtas si Tala*.", "ika-19 ng Pebrero 2020 → 2020"],
  ])("in “%s”", (text, wanted) => {
    expect(said(text).instead).toEqual([wanted]);
  });

  it("is nothing where Filipino tells no more than a year", () => {
    expect(said("Noong 2019 nailigtas si Tala*.")).toEqual({
      details: ["date: 2019"],
      instead: [],
    });
  });
});

describe("what says less than a relative", () => {
  it.each([
    ["Tala* has two cousins.", "cousins: two cousins", "two cousins → relatives"],
    [
      "Si Tala* ay may dalawang pinsan.",
      "cousins: dalawang pinsan",
      "dalawang pinsan → mga kamag-anak",
    ],
    ["Tala* has six sisters.", "siblings: six sisters", "six sisters → sisters"],
    [
      "Si Tala* ay may anim na kapatid.",
      "siblings: anim na kapatid",
      "anim na kapatid → mga kapatid",
    ],
    ["Tala* is a mother of six.", "siblings: mother of six", "mother of six → parent"],
    ["Tala* is a twin.", "twin: twin", "twin → sibling"],
    ["Tala* has a twin sister.", "twin: twin sister", "twin sister → sister"],
    ["Si Tala* ay may kambal.", "twin: kambal", "kambal → kapatid"],
    ["Tala* lives with her step-mother.", "relative: step-mother", "step-mother → relative"],
    ["Tala* lives with her godmother.", "relative: godmother", "godmother → relative"],
    ["Si Tala* ang panganay.", "birth-order: panganay", "panganay → kapatid"],
  ])("in “%s”", (text, detail, wanted) => {
    expect(said(text)).toEqual({ details: [detail], instead: [wanted] });
  });

  it("is one proposal for a place among siblings and their number", () => {
    expect(said("Si Tala* ay bunso sa pitong magkakapatid.").instead).toEqual([
      "bunso sa pitong magkakapatid → isa sa mga anak",
    ]);
  });

  it("is not asked for where everybody has one", () => {
    expect(said("Tala* lives with a cousin.").details).toEqual([]);
    expect(said("Tala* lives with her mother and a brother.").details).toEqual([]);
  });

  it("is asked of nobody but the offender among them", () => {
    expect(said("Tala*'s uncle will serve 37 years.").details).toContain("relative: uncle");
    expect(said("Tala*'s uncle was sentenced to life imprisonment.").details).toContain(
      "offender: uncle",
    );
  });
});

describe("what says less than a sentence", () => {
  it.each([
    [
      "Tala*'s uncle was sentenced to 37 years in prison.",
      "37 years in prison → a long prison sentence",
    ],
    ["Tala*'s uncle got a 37-year sentence.", "a 37-year sentence → a long prison sentence"],
    [
      "Tala*'s uncle was sentenced to life imprisonment.",
      "life imprisonment → a long prison sentence",
    ],
    ["Tala*'s uncle will serve 37 years.", "37 years → many years"],
    [
      "Ang tiyuhin ni Tala* ay hinatulan ng 37 taong pagkabilanggo.",
      "37 taong pagkabilanggo → mahabang pagkabilanggo",
    ],
  ])("in “%s”", (text, wanted) => {
    expect(said(text).instead).toContain(wanted);
  });
});

describe("what says less than a place", () => {
  it.each([
    ["Tala* now lives in Makati.", "Makati → National Capital Region"],
    ["Tala* now lives in Davao del Sur.", "Davao del Sur → Davao Region"],
  ])("in “%s”", (text, wanted) => {
    expect(said(text).instead).toEqual([wanted]);
  });

  it("is not asked for abroad", () => {
    expect(said("Tala* now studies in Tokyo, Japan.").details).toEqual([]);
  });
});

describe("the age of an adult", () => {
  it("is not the survivor's beside who is accused", () => {
    expect(said("Tala* met a 19-year-old man.").details).toEqual([]);
    expect(said("Tala* is a 20-year-old student.").details).toEqual(["age: 20-year-old"]);
  });

  it("is not looked at from thirty on", () => {
    expect(said("Tala* met a 29-year-old student.").details).toEqual(["age: 29-year-old"]);
    expect(said("Tala* met a 30-year-old student.").details).toEqual([]);
  });
});
