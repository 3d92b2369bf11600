import { describe, expect, it } from "vitest";
import { intervalOf, isInSample } from "../../../scripts/long/sample.ts";

function chosenOf(all: number, oneOf: number, seed: number): readonly number[] {
  return Array.from({ length: all }, (_, index) => index).filter((index) =>
    isInSample({ oneOf, seed }, index),
  );
}

describe("a sample", () => {
  it("is the same each time with one seed, and another with another", () => {
    expect(chosenOf(1000, 10, 1)).toEqual(chosenOf(1000, 10, 1));
    expect(chosenOf(1000, 10, 1)).not.toEqual(chosenOf(1000, 10, 2));
  });

  it("has one of each ten neighbours where it is a tenth", () => {
    const blocks = chosenOf(1000, 10, 7).map((index) => Math.floor(index / 10));
    expect(blocks).toEqual(Array.from({ length: 100 }, (_, block) => block));
  });

  it("does not choose the same place among neighbours each time", () => {
    const places = new Set(chosenOf(1000, 10, 7).map((index) => index % 10));
    expect(places.size).toBe(10);
  });

  it("is everything where it is one of one", () => {
    expect(chosenOf(100, 1, 1)).toHaveLength(100);
  });
});

describe("an interval", () => {
  it("is where the whole lies", () => {
    const [from, to] = intervalOf(85, 100);
    expect(from).toBeCloseTo(0.767, 3);
    expect(to).toBeCloseTo(0.907, 3);
  });

  it("is the narrower the larger the sample", () => {
    const [from, to] = intervalOf(1190, 1400);
    expect(to - from).toBeLessThan(0.04);
  });

  it("stays within 0 and 1, and is everything where nothing was tried", () => {
    expect(intervalOf(0, 10)[0]).toBe(0);
    expect(intervalOf(10, 10)[1]).toBeCloseTo(1, 10);
    expect(intervalOf(0, 0)).toEqual([0, 1]);
  });
});
