import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groupSchema, GROUP_QUERY, type Group } from "../../../studio/languages/group.ts";
import { createTranslation } from "../../../studio/languages/create-translation.ts";
import { languageEntries } from "../../../studio/languages/menu-entries.ts";
import { startLake, type TestLake } from "../../lake/start-lake.ts";

const ORIGINAL = {
  _id: "story-1",
  _type: "story",
  _rev: "r1",
  _createdAt: "2026-01-01T00:00:00Z",
  _updatedAt: "2026-01-01T00:00:00Z",
  title: "A morning",
  slug: { _type: "slug", current: "a-morning" },
  language: "en",
  survivors: [{ _type: "reference", _key: "s", _ref: "survivor-1", _weak: true }],
  consents: [{ _type: "reference", _key: "c", _ref: "consent-1", _weak: true }],
};

let lake: TestLake;
beforeAll(async () => {
  lake = await startLake();
  await lake.client("administrator").create(ORIGINAL);
});
afterAll(() => lake.close());

/** Everybody here writes with the token of a contributor, who may write drafts and nothing else. */
const contributor = () => lake.client("contributor", { perspective: "raw" });

async function groupOf(id: string): Promise<Group | undefined> {
  const found: unknown = await contributor().fetch(GROUP_QUERY, { id });
  return groupSchema.array().parse(found)[0];
}

const translate = async (language: "fil" | "ceb", id: string, group: Group | undefined) =>
  createTranslation(contributor(), {
    original: ORIGINAL,
    from: { id: "story-1", language: "en" },
    group,
    language,
    id,
  });

describe("a translation", () => {
  it("is a draft of its own, without the address and the consents of the original", async () => {
    await translate("fil", "story-1-fil", undefined);
    const draft = await contributor().getDocument("drafts.story-1-fil");
    expect(draft).toMatchObject({ _type: "story", title: "A morning", language: "fil" });
    expect(draft).toHaveProperty("survivors");
    expect(draft).not.toHaveProperty("slug");
    expect(draft).not.toHaveProperty("consents");
  });

  it("is found from the original and from itself, in the plugin's own shape, and the group is a draft", async () => {
    const group = await groupOf("story-1");
    expect(group).toEqual(await groupOf("story-1-fil"));
    expect(group?._id).toBe("drafts.translation.metadata.story-1");
    expect(await contributor().getDocument(group?._id ?? "")).toMatchObject({
      _type: "translation.metadata",
      schemaTypes: ["story"],
      translations: [
        { language: "en", value: { _ref: "story-1", _weak: true } },
        { language: "fil", value: { _ref: "story-1-fil", _weak: true } },
      ],
    });
  });

  it("joins the group there is, and takes the place of one that was deleted", async () => {
    await translate("ceb", "story-1-ceb", await groupOf("story-1"));
    await contributor().delete("drafts.story-1-ceb");
    await translate("ceb", "story-1-ceb-2", await groupOf("story-1"));
    const members = (await groupOf("story-1"))?.members;
    expect(members?.map(({ id }) => id)).toEqual(["story-1", "story-1-fil", "story-1-ceb-2"]);
  });

  it("is not written where somebody changed the group meanwhile: neither of both", async () => {
    const group = await groupOf("story-1");
    expect(group).toBeDefined();
    await translate("ceb", "story-1-ceb-3", group);
    await expect(translate("ceb", "story-1-ceb-4", group)).rejects.toThrow(/revision/iu);
    expect(await contributor().getDocument("drafts.story-1-ceb-4")).toBeUndefined();
  });

  it("of a quote tells in which language it was said", async () => {
    const quote = { ...ORIGINAL, _id: "quote-1", _type: "survivorQuote", language: "ceb" };
    await createTranslation(contributor(), {
      original: quote,
      from: { id: "quote-1", language: "ceb" },
      group: undefined,
      language: "en",
      id: "quote-1-en",
    });
    expect(await contributor().getDocument("drafts.quote-1-en")).toMatchObject({
      language: "en",
      translatedFrom: "ceb",
    });
  });
});

describe("the menu of languages", () => {
  const here = { id: "story-1", language: "en" } as const;
  const member = { language: "fil", id: "story-2", isDraft: true, isPublished: false } as const;
  const states = (members: Group["members"]) =>
    languageEntries(here, { _id: "g", _rev: "r", members }).map(({ state }) => state);

  it("tells what there is in each language", () => {
    expect(states([member])).toEqual(["this", "there", "missing"]);
  });

  it("offers anew what was deleted", () => {
    expect(states([{ ...member, isDraft: false }])).toEqual(["this", "missing", "missing"]);
  });
});
