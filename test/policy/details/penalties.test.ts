import { describe, expect, it } from "vitest";
import { penaltiesIn } from "../../../policy/details/penalties.ts";
import { fieldOf } from "./read.ts";

function told(text: string): readonly string[] {
  const field = fieldOf(text);
  return penaltiesIn(field).map((hit) => {
    expect(field.text.slice(hit.start, hit.end)).toBe(hit.text);
    return `${hit.text}: ${hit.years ?? "life"}`;
  });
}

describe("a term of imprisonment", () => {
  it.each([
    ["She was sentenced to 37 years in prison.", "37 years in prison: 37"],
    ["He was sentenced to twenty years.", "twenty years: 20"],
    ["He serves 15 years behind bars.", "15 years behind bars: 15"],
    ["A 22-year prison sentence was handed down.", "22-year prison: 22"],
    ["She received life imprisonment.", "life imprisonment: life"],
    ["The penalty was reclusion perpetua.", "reclusion perpetua: life"],
    ["Hinatulan siya ng 21 taong pagkakabilanggo.", "21 taong pagkakabilanggo: 21"],
    ["Hinatulan siya ng habambuhay na pagkabilanggo.", "habambuhay na pagkabilanggo: life"],
    ["Gisentensiyahan siya og 12 ka tuig nga pagkapriso.", "12 ka tuig nga pagkapriso: 12"],
  ])("is read in “%s”", (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  it.each([
    ["They worked there for 37 years."],
    ["A 39-year-old woman was sentenced."],
    ["The prison was built 12 kilometres away."],
    ["In 2019 life went on."],
  ])("is not read in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is read in order, be it of years or for life", () => {
    expect(told("After 37 years in prison came life imprisonment, and 12 years in jail.")).toEqual([
      "37 years in prison: 37",
      "life imprisonment: life",
      "12 years in jail: 12",
    ]);
  });
});
