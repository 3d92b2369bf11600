import { describe, expect, it } from "vitest";
import { toldOf } from "./annotated.ts";
import { TOLD } from "./told.table.ts";

describe("what is told of one person", () => {
  it.each(TOLD.map(({ text, wanted }) => [text, wanted] as const))(
    "is what stands in brackets, with what says less, in “%s”",
    (text, wanted) => {
      expect(toldOf(text)).toEqual(wanted);
    },
  );
});
