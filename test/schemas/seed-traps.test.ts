import { describe, expect, it } from "vitest";
import { CONTRACTS, isPublicType } from "../../contracts/index.ts";
import { publicSchemaTypes, schemaTypes } from "../../schemas/index.ts";
import { definitionsOf } from "./fields.ts";
import { placeless } from "./places.ts";
import { TRAPS } from "./seed-traps.ts";

const types = definitionsOf(schemaTypes);
const publicTypes = definitionsOf(publicSchemaTypes);

/** As editors have it: the people of a story stand in their profiles. */
function inEditorial<Document extends { readonly _type: string }>(document: Document) {
  return { ...document, people: undefined };
}

/** What the border says: the document as it leaves, or where it is stopped. */
function atTheBorder(document: { readonly _type: string }): unknown {
  if (!isPublicType(document._type)) return undefined;
  const { data, error } = CONTRACTS[document._type].publicForm.safeParse(document);
  return error === undefined ? data : error.issues.map(({ path }) => path.join("."));
}

describe.each(TRAPS)("$trap", ({ documents, border }) => {
  it("has a place in the model for every part of it", () => {
    expect(documents.flatMap((document) => placeless(document, publicTypes))).toEqual([]);
    expect(documents.flatMap((document) => placeless(inEditorial(document), types))).toEqual([]);
  });

  it("is let out whole or stopped where something is missing, never shortened", () => {
    expect(documents.map(atTheBorder)).toEqual(
      border === "whole" ? documents : [[border.stoppedAt]],
    );
  });
});

describe("the look for places", () => {
  it("tells a field, an item and an annotation that have none", () => {
    const story = {
      _type: "story",
      colour: "red",
      body: [
        { _type: "block", markDefs: [{ _type: "shout" }, { _type: "link", target: "x" }] },
        { _type: "poll" },
      ],
      office: { _type: "reference", _ref: "office-a", name: "Cebu" },
    };
    expect(placeless(story, types)).toEqual([
      "story.colour",
      "story.body[0].markDefs[0]",
      "story.body[0].markDefs[1].target",
      "story.body[1]",
      "story.office.name",
    ]);
  });
});
