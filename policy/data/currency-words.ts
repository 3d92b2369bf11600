/**
 * How amounts of money are marked, in English, Tagalog and Cebuano. Codes: ISO 4217. Which dollar is
 * meant where a text says no more than the sign: the one of the United States, as Filipino papers do.
 */

/** Signs that stand before an amount, with what stands before the sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["₱", "PHP"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["HK$", "HKD"],
  ["NZ$", "NZD"],
  ["S$", "SGD"],
]);

/** In small letters, before or behind an amount. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  "PHP USD EUR GBP AUD CAD HKD NZD SGD".split(" ").map((code) => [code.toLowerCase(), code]),
);

/** Behind an amount; of a dollar nobody knows whose it is. */
export const CURRENCY_NAMES: ReadonlyMap<string, string | undefined> = new Map(
  (
    [
      ["peso pesos piso pisos pesong", "PHP"],
      ["dollar dollars dolyar", undefined],
      ["euro euros", "EUR"],
      ["pounds", "GBP"],
    ] as const
  ).flatMap(([words, code]) => words.split(" ").map((word) => [word, code] as const)),
);

/** "20 Australian dollars": whose they are. */
export const OF_COUNTRY: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["american", "USD"],
  ["australian", "AUD"],
  ["canadian", "CAD"],
  ["singapore", "SGD"],
  ["philippine", "PHP"],
]);

/** Between an amount, its magnitude and its currency: "duha ka libo ka pesos". */
export const MONEY_LINKS: ReadonlySet<string> = new Set("na ka ng nga".split(" "));

/** Between the parts of an amount in words: "duha ka libo ug lima ka gatos". */
export const AMOUNT_JOINERS: ReadonlySet<string> = new Set("and at ug".split(" "));
