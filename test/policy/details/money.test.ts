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
    ["They paid P500k for it.", "P500k", 500_000, "PHP"],
    ["They paid 500k pesos for it.", "500k pesos", 500_000, "PHP"],
    ["They paid Php500 for it.", "Php500", 500, "PHP"],
    ["They paid USD20 for it.", "USD20", 20, "USD"],
    ["They paid PHP. 500 for it.", "PHP. 500", 500, "PHP"],
    ["They paid ₱2.50 for it.", "₱2.50", 2.5, "PHP"],
    ["They paid 1.5 million pesos for it.", "1.5 million pesos", 1_500_000, "PHP"],
    ["They paid 1,200,300 pesos for it.", "1,200,300 pesos", 1_200_300, "PHP"],
    ["They paid 20 Philippine pesos for it.", "20 Philippine pesos", 20, "PHP"],
    ["They paid €20 for it.", "€20", 20, "EUR"],
    ["Nagbayad ng isang daang libong piso.", "isang daang libong piso", 100_000, "PHP"],
    ["Nibayad og 5 ka gatos ka pesos.", "5 ka gatos ka pesos", 500, "PHP"],
  ])("is read in “%s”", (text, written, amount, currency) => {
    const field = fieldOf(text);
    const hits = moneyIn(field);
    expect(hits.map((hit) => [hit.text, hit.amount, hit.currency])).toEqual([
      [written, amount, currency],
    ]);
    expect(field.text.slice(hits[0]?.start, hits[0]?.end)).toBe(written);
  });

  it.each([
    ["They reached 500 children."],
    ["It stands on p 500."],
    ["Duha ka libo ang miabot."],
    ["They met 14. Pesos are money."],
    ["In 2020, 14 officers came."],
    ["Room P 5"],
  ])("is not read in “%s”", (text) => {
    expect(moneyIn(fieldOf(text))).toEqual([]);
  });
});
