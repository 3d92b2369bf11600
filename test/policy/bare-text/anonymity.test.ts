import { describe, expect, it } from "vitest";
import { FLOORS } from "../../../policy/data/floors.ts";
import { judged } from "./judged.ts";

const TOLD =
  "Mayumi* has a **twin sister** and nine brothers.\n\nHer father drives a tricycle in Siquijor. On 17 August 2016 he was sentenced to 31 years in prison.\n\n*A pseudonym.";

describe("the anonymity set of a bare text", () => {
  it("is nobody's where nobody is told of", () => {
    expect(judged("Children have rights.").anonymity).toEqual({
      estimate: null,
      floor: FLOORS.block,
      generalisations: [],
    });
  });

  it("is under the floor where details identify together, with the steps that gain most first", () => {
    const { estimate, floor, generalisations } = judged(TOLD).anonymity;
    expect(estimate).toBeLessThan(floor);
    expect(generalisations.length).toBeGreaterThanOrEqual(3);
    const after = generalisations.map((step) => step.estimate);
    expect(after).toEqual(after.toSorted((left, right) => right - left));
  });

  it("grows when a step is taken in the file", () => {
    const [step, ...others] = judged(TOLD).anonymity.generalisations;
    expect(others).not.toEqual([]);
    const less = (step?.edits ?? []).toReversed().reduce((text, { start, end, replacement }) => {
      return text.slice(0, start) + replacement + text.slice(end);
    }, TOLD);
    expect(judged(less).anonymity.estimate).toBeGreaterThan(judged(TOLD).anonymity.estimate ?? 0);
  });

  it("says of every step where in the file it is", () => {
    for (const step of judged(TOLD).anonymity.generalisations) {
      for (const { start, end, text } of [step, ...step.edits]) {
        expect(TOLD.slice(start, end)).toBe(text);
        expect(text).not.toBe("");
      }
    }
  });
});
