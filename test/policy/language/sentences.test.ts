import { describe, expect, it } from "vitest";
import { wordingOf } from "./annotated.ts";
import { OFFENDERS, WORDINGS } from "./sentences.table.ts";

describe.each([
  ["relatives", OFFENDERS],
  ["strong words, methods, terms and figures", WORDINGS],
] as const)("in sentences with %s", (_what, table) => {
  it.each(table.map(({ text, wanted }) => [text, wanted] as const))(
    "what is marked and nothing else is found in “%s”",
    (text, wanted) => {
      expect(wordingOf(text)).toEqual(wanted);
    },
  );
});
