import { describe, expect, it } from "vitest";
import { nameCandidates } from "../../../policy/index.ts";
import { candidatesIn } from "../../../policy/names/candidates.ts";
import { block, doc } from "../world.ts";

function asked(text: string): readonly string[] {
  return nameCandidates(doc("faq", "1", { answer: text }));
}

describe("what a vault is asked of a text", () => {
  it("is every run of words, in one writing, and each once", () => {
    expect(asked("Ana Ligon, Ana")).toEqual([
      "ana",
      "analigon",
      "analigonana",
      "ligon",
      "ligonana",
    ]);
  });

  it("is no run longer than seven words", () => {
    const runs = asked("ab cd ef gh ij kl mn op");
    expect(runs).toContain("abcdefghijklmn");
    expect(runs).not.toContain("abcdefghijklmnop");
    expect(runs).toContain("cdefghijklmnop");
  });

  it.each([
    ["capitals", "AnaDimagiba"],
    ["a hyphen", "ana-dimagiba"],
    ["an underscore", "ana_dimagiba"],
    ["digits", "ana2dimagiba"],
    ["capitals throughout one part", "ANADimagiba"],
  ])("is the parts of a word that %s part it in", (_what, text) => {
    expect(asked(text)).toEqual(expect.arrayContaining(["ana", "dimagiba", "anadimagiba"]));
  });

  it("is every stretch of six letters or more of a word that no dictionary knows", () => {
    const runs = asked("qqtalang");
    expect(runs).toEqual(expect.arrayContaining(["qqtala", "qtalan", "talang", "qqtalang"]));
    expect(runs).not.toContain("talan");
  });

  it("is nothing inside a word of a dictionary", () => {
    expect(asked("mathematics")).toEqual(["mathematics"]);
    expect(asked("nagmamahalan")).toEqual(["nagmamahalan"]);
  });

  it("is of a very long word the beginning, not its end", () => {
    const runs = asked(`${"q".repeat(34)}talang${"z".repeat(10)}dimagiba`);
    expect(runs).toContain("talang");
    expect(runs).not.toContain("dimagiba");
  });
});

describe("a name that may be in a document", () => {
  it("is told with its place in the text", () => {
    const document = doc("faq", "1", { answer: "See AnaDimagiba now" });
    const [found] = [...candidatesIn(document)].filter(({ normal }) => normal === "dimagiba");
    expect(found).toEqual({ normal: "dimagiba", path: ["answer"], start: 7, end: 15 });
  });

  it("is looked for in ids and keys too, wherever they are", () => {
    const document = doc("faq", "faq-ana", {
      answer: [{ ...block("dimagiba-1", "See"), children: [{ _key: "tala", text: "See" }] }],
      nothing: null,
      count: 7,
    });
    const found = [...candidatesIn(document)].map(({ normal, path }) => [normal, path]);
    expect(found).toContainEqual(["faqana", ["_id"]]);
    expect(found).toContainEqual(["dimagiba", ["answer", { _key: "dimagiba-1" }, "_key"]]);
    expect(found.map(([normal]) => normal)).toContain("tala");
  });

  it("is at its place in an id", () => {
    const document = doc("faq", "faq-ana", {});
    const [found] = [...candidatesIn(document)].filter(({ normal }) => normal === "ana");
    expect(found).toMatchObject({ start: 4, end: 7 });
  });
});
