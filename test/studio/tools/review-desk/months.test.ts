import { describe, expect, it } from "vitest";
import {
  dayInWords,
  monthInWords,
  nextMonths,
  nextYear,
  periodOfDay,
  periodOfMonth,
  weeksOf,
} from "../../../../studio/tools/review-desk/endings/months.ts";

describe("the months of the next year", () => {
  it("begin with the running one and go over the turn of the year", () => {
    const months = nextMonths(new Date("2026-11-30T23:30:00Z"));
    expect(months).toHaveLength(12);
    expect([months[0], months[1], months[2], months[11]]).toEqual([
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-10",
    ]);
    expect(nextYear(new Date("2026-11-30T23:30:00Z"))).toEqual({
      from: "2026-11-30",
      to: "2027-11-30",
    });
  });

  it("end where the next one begins", () => {
    expect(periodOfMonth("2026-12")).toEqual({ from: "2026-12-01", to: "2027-01-01" });
    expect(periodOfMonth("2026-13")).toBeUndefined();
    expect(periodOfMonth("soon")).toBeUndefined();
  });

  it("are weeks from Monday on, with every day once", () => {
    const weeks = weeksOf("2027-02");
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7]);
    expect(weeks[0]?.[0]).toBe("2027-02-01");
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(28);
    expect(weeksOf("2026-11")[0]).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      "2026-11-01",
    ]);
  });

  it("and days are told in words", () => {
    expect(monthInWords("2027-03")).toBe("March 2027");
    expect(dayInWords("2027-03-09")).toBe("9 March 2027");
    expect(periodOfDay("2026-12-31")).toEqual({ from: "2026-12-31", to: "2027-01-01" });
    expect(periodOfDay("2026-02-30x")).toBeUndefined();
  });
});
