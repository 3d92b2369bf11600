import { describe, expect, it } from "vitest";
import { makeNameBook } from "../../../policy/index.ts";
import { doc, survivor } from "../world.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a document of a type adds: `kind: name`, in order. */
function added(type: string, fields: Fields): readonly string[] {
  return makeNameBook([doc(type, "x", fields)]).entries.map(({ kind, name }) => `${kind}: ${name}`);
}

describe("the names that the corpus knows", () => {
  it.each<readonly [string, Fields, readonly string[]]>([
    ["knownName", { kind: "place", name: "Matabang Dagat" }, ["place: Matabang Dagat"]],
    [
      "director",
      { name: "Leonor Abrigo", posts: [{ unit: "Legal" }, {}] },
      ["staff: Leonor Abrigo", "organisation: Legal"],
    ],
    ["office", { name: "Cebu" }, ["organisation: Cebu"]],
    [
      "partner",
      { name: "Tanglaw", abbreviation: "TNG", memberOf: ["Bigkis"] },
      ["organisation: Tanglaw", "organisation: TNG", "organisation: Bigkis"],
    ],
    ["contactPoint", { organisation: "Tanglaw" }, ["organisation: Tanglaw"]],
    [
      "source",
      { title: "A study", publisher: "Tanglaw", authors: ["Rodel Quimpo"] },
      ["work: A study", "organisation: Tanglaw", "public-figure: Rodel Quimpo"],
    ],
    [
      "paper",
      { title: "A paper", publisher: "Tanglaw", authors: ["Rodel Quimpo"] },
      ["work: A paper", "organisation: Tanglaw", "public-figure: Rodel Quimpo"],
    ],
    ["glossaryTerm", { term: "OSAEC", forms: ["CSAEM"] }, ["term: OSAEC", "term: CSAEM"]],
    [
      "siteSettings",
      { organisation: "Tanglaw", title: "Tanglaw online" },
      ["organisation: Tanglaw", "organisation: Tanglaw online"],
    ],
  ])("are those of a %s", (type, fields, wanted) => {
    expect(added(type, fields)).toEqual(wanted);
  });

  it("are of a survivor the declared pseudonym, and nothing else", () => {
    const { pseudonym } = survivor();
    expect(added("survivor", { pseudonym, isPseudonym: true })).toEqual([
      `pseudonym: ${String(pseudonym)}`,
    ]);
    expect(added("survivor", { pseudonym, isPseudonym: false })).toEqual([]);
    expect(added("survivor", { pseudonym })).toEqual([]);
  });

  it("are none where nobody said properly what a name is", () => {
    expect(added("knownName", { kind: "friend", name: "Tanglaw" })).toEqual([]);
    expect(added("knownName", { name: "Tanglaw" })).toEqual([]);
    expect(added("office", { name: 7 })).toEqual([]);
    expect(added("story", { title: "Tanglaw", name: "Tanglaw" })).toEqual([]);
  });

  it("say which document says so", () => {
    expect(makeNameBook([doc("office", "cebu", { name: "Cebu" })]).entries).toEqual([
      { name: "Cebu", kind: "organisation", from: "cebu", by: "office" },
    ]);
  });
});
