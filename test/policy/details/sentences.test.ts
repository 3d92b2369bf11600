import { describe, expect, it } from "vitest";
import { detailsOf } from "./annotated.ts";
import { AGES, BESIDE, DATES, LIVES, MONEY, RELATIVES, TERMS } from "./sentences.table.ts";

describe.each([
  ["ages", AGES],
  ["dates", DATES],
  ["amounts of money", MONEY],
  ["relatives", RELATIVES],
  ["lives", LIVES],
  ["terms of imprisonment", TERMS],
  ["words beside those for ages, relatives and trades", BESIDE],
] as const)("in sentences with %s", (_what, table) => {
  it.each(table.map(({ text, wanted }) => [text, wanted] as const))(
    "all details and nothing else are found in “%s”",
    (text, wanted) => {
      expect(detailsOf(text)).toEqual(wanted);
    },
  );
});
