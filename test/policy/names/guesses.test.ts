import { describe, expect, it } from "vitest";
import { judge } from "../../../policy/index.ts";
import { properNounsClassified } from "../../../policy/rules/proper-nouns-classified.ts";
import { block, contextFor, doc } from "../world.ts";

const PERSON = "the name of a person";
const ORGANISATION = "the name of an organisation or a work";
const SHORT_FORM = "a short form or a name in capitals";

describe("what an unknown name is taken for", () => {
  it.each([
    ["We met Luzviminda there.", "Luzviminda", PERSON],
    ["We met J. Abarquez there.", "J. Abarquez", PERSON],
    ["We met ABARQUEZ Luzviminda there.", "ABARQUEZ Luzviminda", PERSON],
    ["We met ABARQUEZ there.", "ABARQUEZ", PERSON],
    ["MARISOL SPOKE TO US ALL", "MARISOL", PERSON],
    ["LIEZL SPOKE TO US ALL", "LIEZL", PERSON],
    ["We joined the Marisol Foundation there.", "Marisol Foundation", ORGANISATION],
    ["We saw Q. W. there.", "Q. W.", "somebody’s initials"],
    ["We saw XYQA there.", "XYQA", SHORT_FORM],
    ["We saw QWERTU there.", "QWERTU", SHORT_FORM],
    ["We saw Safe Light there.", "Safe Light", "a name made of words"],
  ])("%s", (text, name, takenFor) => {
    const document = doc("bareText", "bare-text", { language: "en", body: [block("b0", text)] });
    const { findings } = judge(document, contextFor(document), [properNounsClassified]);

    expect(findings.map(({ message }) => message.split(", and nobody")[0])).toEqual([
      `“${name}” is taken for ${takenFor}`,
    ]);
  });
});
