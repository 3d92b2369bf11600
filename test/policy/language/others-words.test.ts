import { describe, expect, it } from "vitest";
import { judge, pathToString, type PolicyDocument } from "../../../policy/index.ts";
import { terminologyCurrent } from "../../../policy/rules/terminology-current.ts";
import { annotatedBlock, block, contextFor, doc, office, quote } from "../world.ts";

/** The old terms found, each after the field it stands in: `title: sex tourists`. */
function oldTerms(document: PolicyDocument): readonly string[] {
  const { findings } = judge(document, contextFor(document), [terminologyCurrent]);
  return findings.map(({ path, text, engineFault }) =>
    engineFault ? "broke" : `${pathToString(path)}: ${text}`,
  );
}

const OLD = "Sex tourists came.";
function answer(...blocks: readonly object[]): PolicyDocument {
  return doc("faq", "f", { question: "Who came?", answer: blocks });
}

const SLUG = { _type: "slug", current: "sex-tourists-came" };

describe("an old term in a field that is not our wording of today", () => {
  it.each([
    ["the words of a survivor", quote({ text: OLD })],
    ["the title and the address of a source", doc("source", "s", { title: OLD, slug: SLUG })],
    ["the title and the address of a paper", doc("paper", "p", { title: OLD, slug: SLUG })],
    [
      "the definition of a term",
      doc("glossaryTerm", "g", { term: "offender", status: "preferred", definition: OLD }),
    ],
    [
      "an entry for a term that is no longer used",
      doc("glossaryTerm", "g", { term: "sex tourists", status: "deprecated", definition: OLD }),
    ],
  ])("is left alone in %s", (_where, document) => {
    expect(oldTerms(document)).toEqual([]);
  });

  it.each([
    ["what stands around a survivor’s words", quote({ context: OLD }), ["context: Sex tourists"]],
    ["the note of a source", doc("source", "s", { note: OLD }), ["note: Sex tourists"]],
    ["the abstract of a paper", doc("paper", "p", { abstract: OLD }), ["abstract: Sex tourists"]],
    [
      "a term that is preferred",
      doc("glossaryTerm", "g", { term: "sex tourists", status: "preferred", definition: OLD }),
      ["term: sex tourists"],
    ],
    ["a title of ours", doc("milestone", "m", { title: OLD }), ["title: Sex tourists"]],
  ])("is found in %s", (_where, document, wanted) => {
    expect(oldTerms(document)).toEqual(wanted);
  });
});

describe("an old term in a stretch that is marked as another’s", () => {
  it.each([
    ["as a quotation", answer(annotatedBlock("b", ["They wrote: ", [OLD, "quotation"]]))],
    ["as historical", answer(annotatedBlock("b", ["In 1999: ", [OLD, "historical"]]))],
    ["as a block of quotation", answer(block("b", OLD, { style: "blockquote" }))],
    [
      "by two marks that touch",
      answer(
        annotatedBlock("b", [
          ["Sex ", "quotation"],
          ["tourists came.", "historical"],
        ]),
      ),
    ],
  ])("is left alone where it is marked %s", (_how, document) => {
    expect(oldTerms(document)).toEqual([]);
  });

  it.each([
    [
      "half of it is marked",
      answer(annotatedBlock("b", [["Sex ", "quotation"], "tourists came."])),
    ],
    ["a link is all that is marked", answer(annotatedBlock("b", [[OLD, "link"]]))],
    [
      "only another block is marked",
      answer(block("a", "They wrote this.", { style: "blockquote" }), block("b", OLD)),
    ],
    [
      "quotation marks alone stand around it in a text with marks of its own",
      answer(block("b", "“Sex tourists came here,” she said.")),
    ],
  ])("is found where %s", (_how, document) => {
    expect(oldTerms(document)).toEqual(["answer: Sex tourists"]);
  });

  it("is left alone after a later mark though an earlier one is elsewhere", () => {
    const document = answer(
      block("a", OLD, { style: "blockquote" }),
      annotatedBlock("b", ["It was ", ["sex tourists", "historical"], " then."]),
    );
    expect(oldTerms(document)).toEqual([]);
  });
});

describe("an old term between quotation marks in a plain text", () => {
  it.each([
    ["somebody said it after", "“Many sex tourists came here,” she said."],
    ["somebody said it before", "She told us: “Many sex tourists came here.”"],
    ["a name stands after a dash", "“Many sex tourists came here.” – Amihan"],
  ])("is left alone where %s", (_how, summary) => {
    expect(oldTerms(office({ summary }))).toEqual([]);
  });

  it.each([
    ["nobody says it", "“Many sex tourists came here.”"],
    ["it is two words alone", "She said “sex tourists” came."],
    ["who spoke, spoke in a sentence before", "She said so. “Many sex tourists came here.”"],
    ["who speaks, speaks in a sentence after", "“Many sex tourists came here.” Then. She said so."],
    ["who speaks stands far away", `“Many sex tourists came here” ${"and ".repeat(20)}she said.`],
  ])("is found where %s", (_how, summary) => {
    expect(oldTerms(office({ summary }))).toEqual(["summary: sex tourists"]);
  });
});
