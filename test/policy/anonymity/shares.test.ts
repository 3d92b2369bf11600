import { describe, expect, it } from "vitest";
import { anonymityOf, type AnonymitySet } from "../../../policy/index.ts";
import { FRACTIONS, REFERENCE_POPULATION } from "../../../policy/data/fractions.ts";
import { fieldDates } from "../../../policy/anonymity/field-dates.ts";
import { block, consent, contextFor, doc, quote, story, survivor } from "../world.ts";

const milestone = (value: unknown) => doc("milestone", "m", { date: { value } });
const spoken = (id: string, text: string) => ({ ...quote({ text }), _id: id });

function setOf(...texts: readonly string[]): AnonymitySet {
  const document = doc("faq", "f", {
    question: "",
    answer: texts.map((text, index) => block(`b${index}`, text)),
  });
  const set = anonymityOf(document, contextFor(document));
  if (set === undefined) throw new Error("The text tells of somebody.");
  return set;
}

/** Of how many in a hundred, before and after what is offered. */
function shares(text: string): readonly (readonly [string, number, number])[] {
  return setOf(text).details.map(({ text: words, share, generalShare }) => [
    words,
    Number((100 * share).toPrecision(3)),
    Number((100 * generalShare).toPrecision(3)),
  ]);
}

describe("the share of people with a detail, and with what is told in its place", () => {
  it.each([
    ["Tala* was nine.", [["nine", 2, 24]]],
    ["Tala* was 11 years old.", [["11 years old", 2, 24]]],
    ["Tala* was 12 years old.", [["12 years old", 2, 12]]],
    ["Tala* was 17 years old.", [["17 years old", 2, 12]]],
    ["Tala* was 18 years old.", [["18 years old", 2, 14]]],
    ["Tala* was 24 years old.", [["24 years old", 2, 14]]],
    ["Tala* was 25 years old.", [["25 years old", 2, 100]]],
    ["Tala* was a teenager.", [["teenager", 14, 14]]],
    ["Tala* was under 18.", [["under 18", 36, 36]]],
    ["Tala* left in 2016.", [["2016", 10, 100]]],
    ["Tala* left in May 2016.", [["May 2016", 0.833, 10]]],
    ["Tala* left in May.", [["May", FRACTIONS["date-month-alone"].share * 100, 100]]],
    ["Tala* left on 3 May 2016.", [["3 May 2016", 0.04, 10]]],
    ["Tala* lives in Luzon.", [["Luzon", 30, 30]]],
    ["Tala* lives in Cebu City.", [["Cebu City", 0.884, 6]]],
  ])("in “%s”", (text, wanted) => {
    expect(shares(text)).toEqual(
      wanted.map(([words, share, general]) => [
        words,
        Number(Number(share).toPrecision(3)),
        Number(Number(general).toPrecision(3)),
      ]),
    );
  });

  it.each([
    ["four sisters", "siblings-few"],
    ["five sisters", "siblings-many"],
    ["three cousins", "cousins"],
    ["a godmother", "relative"],
    ["a twin", "twin"],
  ] as const)("is that of the list for %s", (words, id) => {
    expect(setOf(`Tala* has ${words}.`).details.map(({ share }) => share)).toEqual([
      FRACTIONS[id].share,
    ]);
  });

  it("is not counted where everybody has it", () => {
    expect(setOf("Tala* lives in the Philippines.").estimate).toBe(
      Number(REFERENCE_POPULATION.people.toPrecision(2)),
    );
  });
});

describe("an estimate in words", () => {
  it.each([
    [["Tala* sings."], "about 110,000,000 people fit what is told of Tala."],
    [
      ["Tala* left on 3 May 2016."],
      "about 44,000 people fit what is told of Tala. Writing “in 2016” in place of “on 3 May 2016” makes it about 11,000,000.",
    ],
    [
      ["Tala* left Cebu City on 3 May 2016 with a twin."],
      "about 7.7 people fit what is told of Tala. Writing “in 2016” in place of “on 3 May 2016” makes it about 1,900. All 3 steps together make it about 650,000.",
    ],
    [
      ["Tala* left Cebu City on 3 May 2016 with a twin, a godmother and five sisters."],
      "not even one person would be expected to fit what is told of Tala. Writing “in 2016” in place of “on 3 May 2016” makes it about 48. All 5 steps together make it about 650,000.",
    ],
  ])("of %j", (texts, words) => {
    expect(setOf(...texts).words).toBe(`Of everybody in the country, ${words}`);
  });
});

describe("the date that a milestone has in a field", () => {
  it.each([
    ["2016", [["2016", 10, 10, false]]],
    ["2016-05", [["2016-5", 0.833, 10, false]]],
    ["2016-05-17", [["2016-5-17", 0.04, 10, true]]],
    ["May 2016", []],
    ["16-05", []],
    [2016, []],
  ])("%j", (value, wanted) => {
    const told = fieldDates(milestone(value)).map((each) => [
      each.value,
      Number((100 * each.share).toPrecision(3)),
      100 * each.generalShare,
      each.exact,
    ]);
    expect(told).toEqual(wanted);
  });

  it("is of no other type", () => {
    expect(fieldDates(doc("story", "s", { date: { value: "2016" } }))).toEqual([]);
  });
});

describe("what is published", () => {
  const document = story({ summary: "", body: [block("b", "Amihan* left on 3 May 2016.")] });
  const set = (...texts: readonly string[]) => {
    const quotes = texts.map((text, index) => spoken(`quote-${index}`, text));
    return anonymityOf(
      document,
      contextFor(document, { published: [survivor(), consent(), ...quotes] }),
    );
  };

  it("counts once, however often it is published", () => {
    const once = set("My twin came.");
    expect(set("My twin came.", "My twin sang.")?.estimate).toBe(once?.estimate);
    expect(once?.details.map(({ text, places }) => [text, places.length])).toEqual([
      ["3 May 2016", 1],
      ["twin", 0],
    ]);
  });

  it("cannot be told less exactly here, where it is told here too", () => {
    const told = set("It was 3 May 2016.");
    expect(told?.details.map(({ edits, share }) => [edits, share])).toEqual([
      [[], told?.details[0]?.generalShare],
    ]);
    expect(told?.generalisations).toEqual([]);
  });
});
