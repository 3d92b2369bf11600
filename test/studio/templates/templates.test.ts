import { createClient } from "@sanity/client";
import {
  createSchema,
  defaultTemplatesForSchema,
  resolveInitialValue,
  type Template,
  type TemplateItem,
} from "sanity";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { PUBLIC_TYPES } from "../../../contracts/vocabulary.ts";
import { GATE_TYPES, INTERNAL_TYPES, WORKING_TYPES } from "../../../policy/data/vocabulary.ts";
import { schemaTypes } from "../../../schemas/index.ts";
import { havenTemplates, newDocumentOptions } from "../../../studio/templates/templates.ts";

const schema = createSchema({ name: "editorial", types: [...schemaTypes] });
const templates = havenTemplates(defaultTemplatesForSchema(schema));

// Sanity asks the window for its scheduler before it resolves initial values.
beforeAll(() => void vi.stubGlobal("window", globalThis));
afterAll(() => void vi.unstubAllGlobals());

const templateOf = (id: string): Template => {
  const template = templates.find((candidate) => candidate.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}.`);
  return template;
};

const beginning = async (id: string): Promise<unknown> =>
  resolveInitialValue(
    schema,
    templateOf(id),
    {},
    {
      projectId: "testproject",
      dataset: "editorial",
      schema,
      currentUser: null,
      getClient: () => createClient({ projectId: "testproject", dataset: "editorial" }),
    },
  );

const item = (templateId: string): TemplateItem => ({ templateId });

describe("templates", () => {
  it("are there for each type that people make, and for no other", () => {
    const types = new Set(templates.map(({ schemaType }) => schemaType));
    const made = PUBLIC_TYPES.filter((type) => type !== "siteSettings");
    expect(types).toEqual(new Set([...made, ...INTERNAL_TYPES, ...WORKING_TYPES]));
    for (const type of GATE_TYPES) expect(types).not.toContain(type);
  });

  it("begin a story in English, and in another language where that was chosen", async () => {
    expect(await beginning("story")).toMatchObject({ language: "en" });
    expect(await beginning("story--fil")).toMatchObject({ language: "fil" });
  });

  it("begin a source with the day on which it was looked at, and a fact sheet with its month", async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await beginning("source--web-page")).toMatchObject({
      kind: "web-page",
      accessedOn: today,
    });
    expect(await beginning("publication--fact-sheet")).toMatchObject({
      kind: "fact-sheet",
      issuedOn: { value: today.slice(0, 7), precision: "month" },
      language: "en",
    });
  });

  it("begin a consent with whom it is about, and never with what was agreed", async () => {
    const consent = await beginning("consent--survivor");
    expect(consent).toMatchObject({ subject: "survivor", imageAllowed: false });
    for (const agreed of ["purposes", "channels", "territories", "expiresOn", "minorAtGranting"])
      expect(consent).not.toHaveProperty(agreed);
  });

  it("offer one of each type in the menu of everything, and the variants in a list", () => {
    const items = [item("story"), item("story--fil")];
    const offered = (
      creationContext: Parameters<typeof newDocumentOptions>[1]["creationContext"],
    ) => newDocumentOptions(items, { creationContext }).map(({ templateId }) => templateId);
    expect(offered({ type: "global" })).toEqual(["story"]);
    expect(offered({ type: "structure", schemaType: "story" })).toEqual(["story", "story--fil"]);
  });
});
