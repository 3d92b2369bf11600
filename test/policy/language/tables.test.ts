import { describe, expect, it } from "vitest";
import { FIGURES } from "./figures.table.ts";
import { METHOD } from "./method.table.ts";
import { RELATION } from "./relation.table.ts";
import { SECOND_ROUND } from "./second-round.ts";
import { SENSATIONAL } from "./sensational.table.ts";
import { measure } from "./table.ts";
import { THIRD_ROUND } from "./third-round.ts";
import { TERMINOLOGY } from "./terminology.table.ts";

const TABLES = [
  ["terminology-current", TERMINOLOGY],
  ["language-not-sensational", SENSATIONAL],
  ["no-method-detail", METHOD],
  ["offender-relation-withheld", RELATION],
  ["statistic-cited", FIGURES],
] as const;

describe.each([...TABLES, ...Object.entries(SECOND_ROUND), ...Object.entries(THIRD_ROUND)])(
  "%s",
  (rule, table) => {
    it("finds what each sentence marks, and nothing in those that only look alike", () => {
      expect(measure(rule, table)).toEqual({ missed: [], falselyFound: [] });
    });

    it("is measured by about as many near misses as offences", () => {
      const clean = table.filter(({ wanted }) => wanted.length === 0).length;
      expect(clean / table.length).toBeGreaterThan(0.4);
    });
  },
);
