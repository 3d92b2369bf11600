import { describe, expect, it } from "vitest";
import { toldIn } from "../../../policy/details/subject.ts";
import { textsOf } from "../../../policy/index.ts";
import { block, doc } from "../world.ts";

const NAMES = new Set(["tala", "luz amihan"]);

/** Each sentence that tells of somebody, with whom. A line is a paragraph, one after `#` a heading. */
function tellingOf(text: string, { whole }: { readonly whole: boolean }): readonly string[] {
  const answer = text
    .split("\n")
    .map((line, index) =>
      line.startsWith("#")
        ? block(`b${index}`, line.slice(1), { style: "h2" })
        : block(`b${index}`, line),
    );
  const field = textsOf(doc("faq", "f", { answer })).at(0);
  if (field === undefined) throw new Error("A document with a text has a field.");
  return toldIn(field, { names: NAMES, whole }).map(
    ({ sentence, people }) =>
      `${field.text.slice(sentence.start, sentence.end)}: ${people.join(", ")}`,
  );
}

describe("whom a sentence tells of, in a text about anything", () => {
  it.each([
    ["It rained.", []],
    ["Tala left. She ran.", ["Tala left: tala", "She ran: tala"]],
    ["Tala met Luz Amihan.", ["Tala met Luz Amihan: tala, luz amihan"]],
    ["Tala met Tala.", ["Tala met Tala: tala"]],
    ["Luz met Luz Santos.", []],
    ["Amihan met Luz.", []],
    ["It was tala in small letters.", []],
    ["#Tala\nShe ran.", ["Tala: tala", "She ran: tala"]],
    ["#Our work\nShe ran.", []],
    ["Tala left.\n#Our work\nShe ran.", ["Tala left: tala"]],
    ["Tala left.\n#She ran\nShe ran.", ["Tala left: tala"]],
    ["Tala left.\nOur work.\nShe ran.", ["Tala left: tala", "She ran: tala"]],
    ["The girl ran.", ["The girl ran: somebody in paragraph 1"]],
    ["It rained.\nThe girl ran.", ["The girl ran: somebody in paragraph 2"]],
    ["Tala left. The girl ran.", ["Tala left: tala", "The girl ran: tala"]],
    ["Tala left. A girl ran.", ["Tala left: tala", "A girl ran: tala"]],
    [
      "Tala left. A girl of nine ran.",
      ["Tala left: tala", "A girl of nine ran: somebody in paragraph 1"],
    ],
    ["Tala left. The girl of nine ran.", ["Tala left: tala", "The girl of nine ran: tala"]],
    [
      "Tala left. A bus came. The girl of nine ran.",
      ["Tala left: tala", "A bus came: tala", "The girl of nine ran: tala"],
    ],
    ["Tala left.\nChildren came.\nSurvivors came. The survivors ran.", ["Tala left: tala"]],
    ["Tala left. Survivors came.", ["Tala left: tala"]],
    ["Tala left. Her survivors ran.", ["Tala left: tala", "Her survivors ran: tala"]],
    ["Tala left. Police saw many survivors and children.", ["Tala left: tala"]],
    ["Tala left. Police came.", ["Tala left: tala", "Police came: tala"]],
    [
      "Tala left. Children and two cousins ran.",
      ["Tala left: tala", "Children and two cousins ran: tala"],
    ],
    ["Tala left. Children and cousins ran.", ["Tala left: tala"]],
    [
      "She was nine when she was rescued. Tala ran.",
      ["She was nine when she was rescued: somebody in paragraph 1", "Tala ran: tala"],
    ],
    [
      "I was nine when they were arrested.",
      ["I was nine when they were arrested: somebody in paragraph 1"],
    ],
    ["I was nine when it rained.", []],
    ["It rained. The judge says he was nine.", []],
    ["It is said that he was nine.", ["It is said that he was nine: somebody in paragraph 1"]],
    ["A man was arrested with his parents.", []],
    [
      "“I ran.” The survivor came.",
      ["I ran: somebody in paragraph 1", "The survivor came: somebody in paragraph 1"],
    ],
    [
      "“I ran.” Survivors and the girl came.",
      ["Survivors and the girl came: somebody in paragraph 1"],
    ],
    [`“I ran.” ${"It rained. ".repeat(30)}Tala came.`, ["Tala came: tala"]],
  ] as const)("“%s”", (text, wanted) => {
    expect(tellingOf(text, { whole: false })).toEqual(wanted);
  });
});

describe("whom a sentence tells of, in a story of theirs", () => {
  it.each([
    ["It rained.", ["It rained: tala, luz amihan"]],
    ["Children came.", []],
    ["Tala left. It rained.", ["Tala left: tala", "It rained: tala"]],
    ["A girl of nine ran.", ["A girl of nine ran: tala, luz amihan"]],
    ["Tala left. A girl of nine ran.", ["Tala left: tala", "A girl of nine ran: tala"]],
    ["#Our work\nShe ran.", ["Our work: tala, luz amihan", "She ran: tala, luz amihan"]],
  ] as const)("“%s”", (text, wanted) => {
    expect(tellingOf(text, { whole: true })).toEqual(wanted);
  });
});
