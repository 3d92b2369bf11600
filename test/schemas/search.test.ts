/** Sanity's own search, as global search and the lists send it, over the types of this Studio. */
import { createSchema, createSearch, getPublishedId, getSearchableTypes } from "sanity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaTypes } from "../../schemas/index.ts";
import { startLake, type TestLake } from "../lake/start-lake.ts";
import type { StudioDocument } from "./studio.ts";

const schema = createSchema({ name: "editorial", types: [...schemaTypes] });
const ref = (id: string) => ({ _type: "reference", _ref: id });
const item = (id: string) => ({ ...ref(id), _key: id });

const DOCUMENTS: readonly StudioDocument[] = [
  { _id: "survivor-1", _type: "survivor", pseudonym: "Luningning" },
  { _id: "survivor-2", _type: "survivor", pseudonym: "Tala" },
  { _id: "office-1", _type: "office", name: "Office by the river" },
  { _id: "source-1", _type: "source", title: "Yearly count", publisher: "An institute" },
  { _id: "drafts.story-1", _type: "story", title: "A morning", survivors: [item("survivor-1")] },
  { _id: "drafts.story-2", _type: "story", title: "An evening", survivors: [item("survivor-2")] },
  { _id: "quote-1", _type: "survivorQuote", text: "I was heard.", survivor: ref("survivor-1") },
  { _id: "consent-1", _type: "consent", subject: "survivor", survivor: ref("survivor-1") },
  {
    _id: "director-1",
    _type: "director",
    name: "A leader",
    posts: [{ _type: "post", _key: "p", office: ref("office-1") }],
  },
  { _id: "milestone-1", _type: "milestone", title: "Doors opened", office: ref("office-1") },
  {
    _id: "statistic-1",
    _type: "statistic",
    title: "People reached",
    citations: [{ _type: "citation", _key: "c", source: ref("source-1") }],
  },
  {
    _id: "review.1",
    _type: "review",
    note: "Luningning is a pseudonym.",
    document: ref("drafts.story-1"),
  },
];

let lake: TestLake;
beforeAll(async () => {
  lake = await startLake();
  const transaction = lake.client("administrator").transaction();
  for (const document of DOCUMENTS) transaction.create({ ...document });
  await transaction.commit();
});
afterAll(() => lake.close());

/** What global search looks among: all but what is kept out of it. */
const EVERYWHERE = schemaTypes.flatMap((type) =>
  "__experimental_omnisearch_visibility" in type ? [] : [type.name],
);

/** The published ids that a search finds, among documents of these types. */
async function found(query: string, ...names: readonly string[]): Promise<readonly string[]> {
  const among = names.length === 0 ? EVERYWHERE : names;
  const search = createSearch(
    getSearchableTypes(schema).filter(({ name }) => among.includes(name)),
    lake.client("contributor"),
    { strategy: "groq2024", maxDepth: 5 },
  );
  return new Promise((resolve, reject) => {
    search(query, { perspective: "drafts", limit: 100 }).subscribe({
      next: ({ hits }) => resolve(hits.map(({ hit }) => getPublishedId(hit._id)).toSorted()),
      error: reject,
    });
  });
}

describe("search", () => {
  it("finds by a pseudonym the person, the stories, the quotes and the consents", async () => {
    expect(await found("Luningning")).toEqual(["consent-1", "quote-1", "story-1", "survivor-1"]);
  });

  it("finds by a pseudonym in a list of stories too, while it is being typed", async () => {
    expect(await found("luning", "story")).toEqual(["story-1"]);
  });

  it("finds by the name of an office its leaders and milestones", async () => {
    expect(await found("river")).toEqual(["director-1", "milestone-1", "office-1"]);
    expect(await found("river", "director")).toEqual(["director-1"]);
  });

  it.each(["Yearly count", "institute"])("finds a figure by its source: %s", async (words) => {
    expect(await found(words, "statistic")).toEqual(["statistic-1"]);
  });

  it("leaves out what no word leads to, and the records of the gate", async () => {
    expect(await found("Tala")).toEqual(["story-2", "survivor-2"]);
    expect(await found("nobody")).toEqual([]);
  });
});
