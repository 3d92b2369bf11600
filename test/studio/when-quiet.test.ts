import { describe, expect, it } from "vitest";
import { dueAt } from "../../studio/judgement/when-quiet.ts";

describe("a text that is being written is judged", () => {
  it("a moment after the last keystroke", () => {
    expect(dueAt(10_000, 10_000)).toBe(10_200);
  });

  it("also while somebody types on and on", () => {
    expect(dueAt(11_400, 10_000)).toBe(11_500);
    expect(dueAt(12_000, 10_000)).toBe(12_000);
  });
});
