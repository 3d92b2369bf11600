import { describe, expect, it } from "vitest";
import { moneyIn } from "../../../policy/details/money.ts";
import { fieldOf } from "./read.ts";

describe("an amount of money", () => {
  it.each([
    ["They paid ₱500 for it.", "₱500", 500, "PHP"],
    ["They paid PHP 1,200.50 for it.", "PHP 1,200.50", 1200.5, "PHP"],
    ["They paid P500 for it.", "P500", 500, "PHP"],
    ["A fine of five hundred pesos.", "five hundred pesos", 500, "PHP"],
    ["A fine of $150 billion a year.", "$150 billion", 150_000_000_000, "USD"],
    ["A gift of US$ 20 helps.", "US$ 20", 20, "USD"],
    ["A gift of 20 dollars helps.", "20 dollars", 20, undefined],
    ["Nagbayad ng limang daang piso.", "limang daang piso", 500, "PHP"],
    ["Nagbayad ng singko mil pesos.", "singko mil pesos", 5000, "PHP"],
    ["Nibayad og duha ka libo ka pesos.", "duha ka libo ka pesos", 2000, "PHP"],
  ])("is read in “%s”", (text, written, amount, currency) => {
    const field = fieldOf(text);
    const hits = moneyIn(field);
    expect(hits.map((hit) => [hit.text, hit.amount, hit.currency])).toEqual([
      [written, amount, currency],
    ]);
    expect(field.text.slice(hits[0]?.start, hits[0]?.end)).toBe(written);
  });

  it.each([["They reached 500 children."], ["In 2020, 14 officers came."], ["Room P 5"]])(
    "is not read in “%s”",
    (text) => {
      expect(moneyIn(fieldOf(text))).toEqual([]);
    },
  );
});
