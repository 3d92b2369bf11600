import { existsSync } from "node:fs";
import { join } from "node:path";
import { createSchema } from "sanity";
import { describe, expect, it } from "vitest";
import { CONTRACTS } from "../../contracts/index.ts";
import * as publicVocabulary from "../../contracts/vocabulary.ts";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import * as privateVocabulary from "../../policy/data/vocabulary.ts";
import { GATE_TYPES, INTERNAL_TYPES, WORKING_TYPES } from "../../policy/data/vocabulary.ts";
import { publicSchemaTypes, schemaTypes } from "../../schemas/index.ts";
import { definitionsOf, fieldsOf } from "./fields.ts";

const DOCUMENT_TYPES = [...PUBLIC_TYPES, ...INTERNAL_TYPES, ...WORKING_TYPES, ...GATE_TYPES];
const types = definitionsOf(schemaTypes);
const documentTypes = types.filter(({ type }) => type === "document");
const fields = types.flatMap((type) => fieldsOf(type));

const kebab = (name = "") => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("the schema of the editorial data set", () => {
  it("compiles without a problem", () => {
    expect(createSchema({ name: "editorial", types: [...schemaTypes] })._validation).toEqual([]);
  });

  it("has each type that may leave, each that stays or is only drafted, and each that the gate writes", () => {
    expect(new Set(documentTypes.map(({ name }) => name))).toEqual(new Set(DOCUMENT_TYPES));
  });

  it.each(types)("keeps $name in a file of that name", ({ name }) => {
    const folders = ["documents", "objects", "sections"];
    const files = folders.map((folder) => `../../schemas/${folder}/${kebab(name)}.ts`);
    expect(files.some((file) => existsSync(join(import.meta.dirname, file)))).toBe(true);
  });

  it.each(types)("says of $name in plain words what it is, with an icon", (type) => {
    expect(type.title).toMatch(/^[A-Z]/);
    expect(type.description).toMatch(/^[A-Z].{10,}\.$/u);
    expect(type.type === "array" || type.icon !== undefined).toBe(true);
  });

  it.each(fields)("says of $path in plain words what belongs there", ({ definition }) => {
    expect(definition.title).toMatch(/^[A-Z]/);
    expect(definition.description).toMatch(/^[A-Z“*0-9].{7,}[.?”]$/u);
  });

  it.each(documentTypes)("shows a $name in lists by more than its type", (type) => {
    expect(type).toHaveProperty("preview.select");
  });

  it("takes every list of choices from the vocabulary", () => {
    const vocabulary = [...Object.values(publicVocabulary), ...Object.values(privateVocabulary)];
    const lists = new Set(vocabulary.map((list) => JSON.stringify(list)));
    const offered = fields.filter(({ definition }) => definition.options?.list !== undefined);
    expect(offered.length).toBeGreaterThan(30);
    const invented = offered.filter(
      ({ definition }) => !lists.has(JSON.stringify(definition.options?.list)),
    );
    expect(invented.map(({ path }) => path)).toEqual([]);
  });

  it("lets nobody write by hand what only the gate writes", () => {
    for (const type of documentTypes.filter(({ name }) => GATE_TYPES.some((gate) => gate === name)))
      expect(type).toHaveProperty("readOnly", true);
  });

  it("never decides for an editor whether a story is invented or a name is a pseudonym left out", () => {
    const initial = (path: string) =>
      fields.find((field) => field.path === path)?.definition.initialValue;
    expect(initial("story.illustrative")).toBeUndefined();
    expect(initial("survivorQuote.illustrative")).toBeUndefined();
    expect(initial("consent.minorAtGranting")).toBeUndefined();
    expect(initial("survivor.isPseudonym")).toBe(true);
    expect(initial("consent.imageAllowed")).toBe(false);
  });

  it("gives no object inside a document a value of its own: empty dates would come to stand there", () => {
    const nested = types
      .filter(({ type }) => type !== "document")
      .flatMap((type) => fieldsOf(type));
    expect(nested.filter(({ definition }) => definition.initialValue !== undefined)).toEqual([]);
  });
});

describe("the schema of the public data set", () => {
  const publicTypes = definitionsOf(publicSchemaTypes);

  it("compiles without a problem", () => {
    expect(createSchema({ name: "public", types: [...publicSchemaTypes] })._validation).toEqual([]);
  });

  it.each(PUBLIC_TYPES)("has of %s exactly what its contract names, and the seal", (name) => {
    const type = publicTypes.find((each) => each.name === name);
    const named = Object.keys(CONTRACTS[name].publicForm.shape).filter(
      (field) => !field.startsWith("_"),
    );
    const held = type?.fields?.map((field) => field.name);
    expect(new Set(held)).toEqual(new Set([...named, "seal"]));
  });

  it.each(publicTypes.flatMap((type) => fieldsOf(type)))(
    "says of $path in plain words what stands there",
    ({ definition }) => {
      expect(definition.title).toMatch(/^[A-Z]/u);
      expect(definition.description).toMatch(/^[A-Z“*0-9].{7,}[.?”]$/u);
    },
  );

  it("has no place for people, consents and what only the gate keeps", () => {
    const paths = publicTypes.flatMap((type) => fieldsOf(type)).map(({ path }) => path);
    const hidden = /peopleShown|survivors?$|consents?$|caseReference|\.use$/;
    expect(paths.filter((path) => hidden.test(path))).toEqual([]);
    const names = publicTypes.map(({ name }) => name);
    for (const name of [...INTERNAL_TYPES, ...WORKING_TYPES, ...GATE_TYPES])
      expect(names).not.toContain(name);
  });
});
