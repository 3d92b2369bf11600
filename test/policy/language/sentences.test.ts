import { describe, expect, it } from "vitest";
import { wordingOf } from "./annotated.ts";
import { NAMED_OR_SINGLED_OUT, NEAR_AND_FAR } from "./relatives.table.ts";
import { OFFENDERS, WORDINGS } from "./sentences.table.ts";
import { COMPANY, GRAVITY } from "./wordings.table.ts";

describe.each([
  ["relatives", OFFENDERS],
  ["relatives near and far from what was done", NEAR_AND_FAR],
  ["relatives who are named or singled out", NAMED_OR_SINGLED_OUT],
  ["strong words, methods, terms and figures", WORDINGS],
  ["strong words about one child, about many, or about none", GRAVITY],
  ["words that count in some company only", COMPANY],
] as const)("in sentences with %s", (_what, table) => {
  it.each(table.map(({ text, wanted }) => [text, wanted] as const))(
    "what is marked and nothing else is found in “%s”",
    (text, wanted) => {
      expect(wordingOf(text)).toEqual(wanted);
    },
  );
});
