import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../policy/text/figures.ts";

/** Square brackets stand around each figure; `\\n` for a new line. */
const SENTENCES = String.raw`
  Some [500] children came.
  Some 9 children came.
  Some [10] children came.
  [500] came.
  500 Cebu Street.
  [500] Filipino children came.
  500 Manila, Philippines.
  500 years passed.
  [500] na bata ang dumating.
  500 na taon ang lumipas.
  [500] of the children came.
  [500] of them came.
  500 of Manila came.
  In 2019 children came.
  Some [2019] children came.
  [2,019] children came.
  Children under 18 came.
  Children under 21 teams came.
  Children under 21 came.
  Over [22] children came.
  Page 14 children.
  Pages 12 to 14 children.
  Section 500 children.
  No. 1,200 is open.
  On 12 May children came.
  On May 12 children came.
  May 12-14 children came.
  Every 500 children get one.
  Per 500 children.
  ₱500 pays for a meal.
  [₱500] was paid.
  A fine of ₱500.
  A fine of at most ₱500.
  A fine of two million pesos.
  [Two million pesos] were paid.
  Two million pesos help.
  [PHP 500] and [P500] and [US$500].
  [$ 5 million] was paid.
  [5 million pesos] were paid.
  [Half of] children came.
  [A hundred] came.
  [A hundred] children came.
  [One thousand] children came.
  [Two thousand] came.
  Three hundred days passed.
  We doubled our efforts.
  Cases [doubled].
  Reports rose to [500].
  Reports rose to 500 years.
  The average age of victims is [12].
  The average age.\nIt is 12.
  [Forty] children came.
  Forty years passed.
  [Forty] came.
  Page forty children.
  [Eighty per cent] came.
  [80%] and [90 percent] and [95 per cent].
  [80 porsyento] ng mga bata.
  [650+] children.
  [1 in 5] children.
  [One in five] children.
  [One out of every five].
  [Isa sa limang] bata.
  [Libo-libong] bata.
  [Hundreds of] children came.
  Call 500-600.
  v500 and a500 and 500a.
  500/600 children.
  See #500 children.
  500@ children.
  [1343] children came.
  Dial 1343.
  [12.5 million] children.
  [500] ka bata.
  [500] mga bata.
`
  .split("\n")
  .map((line) => line.trim().replaceAll(String.raw`\n`, "\n"))
  .filter((line) => line !== "");

describe("figures that claim a quantity are found", () => {
  it.each(SENTENCES)("where brackets stand in “%s”", (marked) => {
    const text = marked.replaceAll(/[[\]]/gu, "");
    const told = figuresIn(text)
      .toReversed()
      .reduce(
        (done, { start, end }) =>
          `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
        text,
      );
    expect(told).toBe(marked);
  });
});
