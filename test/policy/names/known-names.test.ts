import { describe, expect, it } from "vitest";
import { judge, type PolicyDocument } from "../../../policy/index.ts";
import { properNounsClassified } from "../../../policy/rules/proper-nouns-classified.ts";
import { unknownNamesIn } from "../../../policy/names/unknown-names.ts";
import { textsOf } from "../../../policy/text/texts.ts";
import { block, contextFor, doc } from "../world.ts";

/** The names still unknown in a text where these documents are published. */
function unknown(type: string, text: string, ...published: readonly PolicyDocument[]) {
  const document = doc(type, `${type}-1`, { answer: [block("b0", text)] });
  return judge(document, contextFor(document, { published }), [properNounsClassified]).findings.map(
    (finding) => finding.text,
  );
}

const partner = (name: string, abbreviation?: string) =>
  doc("partner", "partner-1", { name, abbreviation, kind: "ngo" });
const person = (name: string, kind = "public-figure") =>
  doc("knownName", `known-${name}`, { name, kind });

describe("what a partner is called counts where it reads as no person's name", () => {
  it.each([
    ["Tolentino Foundation"],
    ["Bright Harbor"],
    ["Liwanag ng Bayan"],
    ["ABRQZ"],
    ["Facebook Qwertz"],
    ["Qwertz ABRQ Group"],
  ])("%s counts", (name) => {
    expect(unknown("faq", `We thank ${name} for it.`, partner(name))).toEqual([]);
  });

  it.each([
    ["Marisol Tolentino", "Marisol Tolentino"],
    ["Luzviminda", "Luzviminda"],
    ["Facebook Tolentino", "Tolentino"],
    ["MARISOL", "MARISOL"],
    ["Qwertz", "Qwertz"],
  ])("%s must be classified first", (name, found) => {
    expect(unknown("faq", `We thank ${name} for it.`, partner(name))).toEqual([found]);
  });

  it("counts in every writing of it, and in no part of it", () => {
    const tanglaw = partner("Tanglaw Qwertz Foundation", "TQF");
    expect(unknown("faq", "The TQF and TANGLAW QWERTZ FOUNDATION met.", tanglaw)).toEqual([]);
    expect(unknown("faq", "We thank Tanglaw Qwertz Foundation's staff.", tanglaw)).toEqual([]);
    expect(unknown("faq", "We thank Qwertz for it.", tanglaw)).toEqual(["Qwertz"]);
  });
});

describe("who is classified", () => {
  it("may be named in full, by a title and by a part of the name after that", () => {
    const luz = person("Luzviminda Abarquez de Leon");
    expect(unknown("faq", "Luzviminda Abarquez de Leon and Luzviminda met.", luz)).toEqual([]);
    expect(unknown("faq", "Luzviminda Abarquez de Leon’s book. Abarquez wrote it.", luz)).toEqual(
      [],
    );
    expect(unknown("faq", "We thank Ms. Leon.", luz)).toEqual([]);
    expect(unknown("faq", "We thank Ms. Leon Santos.", luz)).toEqual(["Leon Santos"]);
    expect(unknown("faq", "We thank ms. Luzviminda.", luz)).toEqual(["Luzviminda"]);
    expect(unknown("faq", "We thank ms. Leon.", luz)).toEqual(["Leon"]);
    expect(unknown("faq", "We thank Ms. Abarquez.", luz)).toEqual(["Abarquez"]);
    expect(unknown("faq", "Ms. Leon met Ms. Marisol.", luz)).toEqual(["Marisol"]);
    expect(unknown("faq", "We thank Luzviminda.", luz)).toEqual(["Luzviminda"]);
    expect(unknown("faq", "We thank Atty. Leon. Leon smiled.", luz)).toEqual([]);
  });

  it("may be named in an address of the document that names them", () => {
    const luz = person("Luzviminda Abarquez");
    expect(unknown("faq", "Luzviminda Abarquez: example.org/luzviminda-abarquez", luz)).toEqual([]);
    expect(unknown("faq", "See example.org/luzviminda", luz)).toEqual(["luzviminda"]);
    expect(unknown("faq", "See example.org/tanglaw", person("Tanglaw", "organisation"))).toEqual(
      [],
    );
  });

  it("may be named by one word, and nobody else who is called so", () => {
    const tala = person("Tala");
    expect(unknown("faq", "Tala left. We thank Tala.", tala)).toEqual([]);
    expect(unknown("faq", "Tala left, and Tala’s aunt too.", tala)).toEqual([]);
    expect(unknown("faq", "We thank Tala Qwertz. Tala left.", tala)).toEqual(["Tala Qwertz"]);
  });

  it("may be named in an address by one word, whatever longer names begin with it", () => {
    const organisations = [
      person("Qwertz", "organisation"),
      person("Qwertz Tanglaw", "organisation"),
    ];
    expect(unknown("faq", "See #Qwertz", ...organisations)).toEqual([]);
    expect(unknown("faq", "See #Qwertz", ...organisations.slice(1))).toEqual(["Qwertz"]);
  });

  it("is nobody else of that surname or of that given name", () => {
    const luz = person("Luzviminda Abarquez");
    expect(unknown("faq", "Luzviminda Santos and Marisol Abarquez met.", luz)).toEqual([
      "Luzviminda Santos",
      "Marisol Abarquez",
    ]);
  });
});

describe("who may be named by a part of the name", () => {
  it.each([
    ["a member of staff", doc("director", "d", { name: "Luzviminda Abarquez" }), []],
    ["a public figure", person("Luzviminda Abarquez"), []],
    ["somebody of the staff, as classified", person("Luzviminda Abarquez", "staff"), []],
    ["no organisation", person("Luzviminda Abarquez", "organisation"), ["Luzviminda", "Abarquez"]],
    ["no place", person("Luzviminda Abarquez", "place"), ["Luzviminda", "Abarquez"]],
  ])("is %s", (_who, published, wanted) => {
    const text = "We met Luzviminda Abarquez. Then Luzviminda left, and Abarquez stayed.";
    expect(unknown("faq", text, published)).toEqual(wanted);
  });
});

describe("the longer of two known names", () => {
  it("counts, whichever was classified first", () => {
    const text = "We met Qwertz Tanglaw and Qwertz.";
    const [short, long] = [person("Qwertz", "organisation"), person("Qwertz Tanglaw")];
    expect(unknown("faq", text, short, long)).toEqual([]);
    expect(unknown("faq", text, long, short)).toEqual([]);
    expect(unknown("faq", text, short)).toEqual(["Tanglaw"]);
    expect(unknown("faq", text, long)).toEqual([]);
  });
});

describe("an author of a paper", () => {
  const paper = doc("paper", "paper-1", { title: "A paper", authors: ["Luzviminda Abarquez"] });

  it("may be named, but not where survivors are told of", () => {
    const text = "Luzviminda Abarquez wrote it.";
    expect(unknown("faq", text, paper)).toEqual([]);
    expect(unknown("story", text, paper)).toEqual(["Luzviminda Abarquez"]);
    expect(unknown("survivorQuote", text, paper)).toEqual(["Luzviminda Abarquez"]);
  });
});

describe("where an organisation lives", () => {
  it("is its own to say, streets that are called after people included", () => {
    const contact = doc("contactPoint", "contact-1", {
      organisation: "Luzviminda Abarquez",
      addressLines: ["12 Marisol Tolentino Street"],
    });
    const { findings } = judge(contact, contextFor(contact), [properNounsClassified]);
    expect(findings.map(({ text }) => text)).toEqual(["Luzviminda Abarquez"]);
  });
});

describe("a code", () => {
  it("is no text, whatever it looks like", () => {
    const faq = doc("faq", "faq-1", { kind: "Marisol", question: "Who is Marisol?" });
    const { findings } = judge(faq, contextFor(faq), [properNounsClassified]);
    expect(findings.map(({ path }) => path)).toEqual([["question"]]);
  });
});

describe("where nobody asked what the corpus knows", () => {
  it("every name is unknown", () => {
    const faq = doc("faq", "faq-1", { question: "Who is Tanglaw?" });
    const published = [person("Tanglaw")];
    const around = contextFor(faq, { published });
    const asked = unknownNamesIn(faq, { ...around, texts: textsOf });
    const unasked = unknownNamesIn(faq, { ...around, texts: textsOf, names: () => "unresolved" });
    expect(asked).toEqual([]);
    expect(unasked.map(({ text }) => text)).toEqual(["Tanglaw"]);
  });
});
