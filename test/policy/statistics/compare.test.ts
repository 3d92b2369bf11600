import { assert, constantFrom, integer, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { QUALIFIERS, UNITS } from "../../../contracts/vocabulary.ts";
import { compareStatistics } from "../../../policy/index.ts";
import { statistic } from "../world.ts";

type Fields = Readonly<Record<string, unknown>>;

const PRECISIONS: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };
const on = (value: string) => ({
  _type: "preciseDate",
  value,
  precision: PRECISIONS[value.length],
});
const since = (from: string, to?: string): Fields => ({
  asOf: undefined,
  period: { from: on(from), ...(to === undefined ? {} : { to: on(to) }) },
});
const asOf = (date: string): Fields => ({ asOf: on(date) });
const place = (name: string, level = "city", code?: string): Fields => ({
  geography: { name, level, ...(code === undefined ? {} : { code }) },
});

/** What differs in words alone. */
const SAME: readonly (readonly [string, Fields, Fields])[] = [
  ["the very same", {}, {}],
  ["a metric in capitals", {}, { metric: "Officers-Of-The-Unit" }],
  ["a population in other spacing", {}, { population: "officers  of the\nUnit." }],
  ["an accent stored otherwise", { population: "Ni\u00f1os" }, { population: "Nin\u0303os" }],
  ["one code", place("NCR", "region", "PH-00"), place("Metro Manila", "region", "ph-00")],
  ["a place of which one has no code", place("Cebu", "city", "1"), place("cebu")],
  ["the same year", asOf("2016"), asOf("2016")],
  ["the same period", since("2006", "2016"), since("2006", "2016")],
  ["a population in capitals", { population: "OFFICERS" }, { population: "officers" }],
  ["one place without a level", place("Cebu", ""), place("cebu", "")],
  ["a count broken off at a date", { ...since("2006"), ...asOf("2018") }, since("2006", "2018")],
];

/** With the doubt, in words. */
const UNSURE: readonly (readonly [string, Fields, Fields, RegExp])[] = [
  ["the singular", { population: "Survivors" }, { population: "survivor" }, /in nearly the same/u],
  [
    "another order",
    { population: "Minors in casework" },
    { population: "casework of minors" },
    /“Minors in casework” \/ “casework of minors”/u,
  ],
  [
    "joined otherwise",
    { population: "All of the officers" },
    { population: "officers" },
    /in nearly the same/u,
  ],
  [
    "periods of which one is told more exactly",
    since("2011-03", "2022"),
    since("2011", "2022"),
    /may/u,
  ],
  ["a year and a month in it", asOf("2016"), asOf("2016-05"), /as of 2016 \/ as of May 2016/u],
  [
    "a period told more exactly",
    since("2011", "2022"),
    since("2011", "2022-02-04"),
    /2011 to 2022 \/ 2011 to 4 February 2022/u,
  ],
  ["two counts that go on", since("2006"), since("2006"), /may be the same: since 2006/u],
];

/** With the reason, in words. */
const APART: readonly (readonly [string, Fields, Fields, RegExp])[] = [
  [
    "another metric",
    {},
    { metric: "budget" },
    /things are counted: officers-of-the-unit \/ budget/u,
  ],
  ["no metric", {}, { metric: undefined }, /not said what is counted/u],
  [
    "a population with a negation",
    { population: "Children in care" },
    { population: "Children not in care" },
    /different populations: “Children in care” \/ “Children not in care”/u,
  ],
  [
    "another age",
    { population: "Children under 12" },
    { population: "Children under 18" },
    /different populations/u,
  ],
  ["no population", {}, { population: " " }, /not said who/u],
  ["a word that ends like a plural", { population: "class" }, { population: "clas" }, /different/u],
  ["a short word with an s", { population: "gas" }, { population: "ga" }, /different populations/u],
  ["other letters alone", { population: "a b" }, { population: "ab" }, /different populations/u],
  [
    "periods with another beginning",
    since("2006", "2016"),
    since("2007", "2016"),
    /different times/u,
  ],
  ["periods with another end", since("2006", "2016"), since("2006", "2017"), /different times/u],
  ["a year and a month before it", asOf("2016"), asOf("2015-12"), /different times/u],
  ["a year and a month after it", asOf("2016"), asOf("2017-01"), /different times/u],
  ["counts that go on from other years", since("2006"), since("2007"), /different times/u],
  ["a period that cannot be read", since("soon", "2016"), since("2006", "2016"), /for what time/u],
  [
    "the city of a name and its region",
    place("Manila"),
    place("Manila", "region"),
    /different places: Manila \(city or municipality\) \/ Manila \(region\)/u,
  ],
  ["another place", place("Cebu"), place("Pampanga"), /different places/u],
  ["another code", place("San Jose", "city", "1"), place("San Jose", "city", "2"), /places/u],
  ["no place", {}, { geography: undefined }, /not said where/u],
  ["another unit", {}, { unit: "percent" }, /different units: people \/ per cent/u],
  ["a unit that does not exist", {}, { unit: "sheep" }, /a unit is missing/u],
  ["another year", asOf("2016"), asOf("2017"), /different times: as of 2016 \/ as of 2017/u],
  ["a month and a day not in it", asOf("2016-05"), asOf("2016-06-01"), /different times/u],
  [
    "periods that overlap",
    since("2011", "2022"),
    since("2017", "2021"),
    /2011 to 2022 \/ 2017 to 2021/u,
  ],
  [
    "a range with an end beside one without",
    since("2006", "2016"),
    since("2006"),
    /2006 to 2016 \/ since 2006/u,
  ],
  ["a period and a date", since("2016", "2018"), asOf("2018"), /2016 to 2018 \/ as of 2018/u],
  ["no time", { asOf: undefined }, {}, /for what time/u],
  ["no value", {}, { value: Number.NaN }, /a value is missing/u],
];

/** What does not depend on which figure comes first. */
function said(comparison: ReturnType<typeof compareStatistics>): readonly unknown[] {
  return comparison.comparable ? [comparison.agree, comparison.doubt === undefined] : [];
}

describe("whether two figures count the same", () => {
  it.each(SAME)("they do: %s", (_what, first, second) => {
    expect(compareStatistics(statistic(first), statistic(second))).toEqual({
      comparable: true,
      agree: true,
    });
  });

  it.each(UNSURE)("they may: %s", (_what, first, second, doubt) => {
    const says: unknown = expect.stringMatching(doubt);
    expect(compareStatistics(statistic(first), statistic(second))).toEqual({
      comparable: true,
      agree: true,
      doubt: says,
    });
  });

  it.each(APART)("they do not: %s", (_what, first, second, because) => {
    const says: unknown = expect.stringMatching(because);
    expect(compareStatistics(statistic(first), statistic(second))).toEqual({
      comparable: false,
      because: says,
    });
  });

  it("names everything that tells them apart", () => {
    const comparison = compareStatistics(
      statistic(),
      statistic({ unit: "cases", ...asOf("2016") }),
    );
    expect(comparison).toEqual({
      comparable: false,
      because: "different times: as of January 2022 / as of 2016; different units: people / cases",
    });
  });
});

const VALUES = [
  ["exactly", 650, "exactly", 650, true],
  ["exactly", 650, "exactly", 651, false],
  ["more-than", 650, "exactly", 650, true],
  ["more-than", 650, "exactly", 700, true],
  ["more-than", 650, "exactly", 649, false],
  ["at-least", 650, "more-than", 100, true],
  ["up-to", 50, "exactly", 51, false],
  ["up-to", 50, "more-than", 50, true],
  ["up-to", 50, "more-than", 51, false],
  ["about", 100, "exactly", 110, true],
  ["about", 100, "exactly", 111, false],
  ["nearly", 100, "exactly", 90, true],
  ["nearly", 100, "exactly", 101, false],
  ["about", -10, "exactly", -11, true],
] as const;

describe("whether both values can be true", () => {
  it.each(VALUES)("%s %d and %s %d: %s", (qualifier, value, other, otherValue, agree) => {
    const comparison = compareStatistics(
      statistic({ qualifier, value }),
      statistic({ qualifier: other, value: otherValue }),
    );
    expect(comparison).toEqual({ comparable: true, agree });
  });

  it("does not depend on the order", () => {
    const figures = record({
      value: integer(),
      qualifier: constantFrom(...QUALIFIERS.map(({ value }) => value)),
      unit: constantFrom(...UNITS.map(({ value }) => value)),
      population: string(),
      asOf: constantFrom(on("2016"), on("2016-05"), on("2017")),
    }).map((fields) => statistic(fields));
    assert(
      property(figures, figures, (left, right) => {
        expect(said(compareStatistics(left, right))).toEqual(said(compareStatistics(right, left)));
      }),
    );
  });
});
