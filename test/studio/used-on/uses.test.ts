import { createSchema } from "sanity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaTypes } from "../../../schemas/index.ts";
import {
  ASIDE,
  picturesIn,
  userDocuments,
  USES_QUERY,
  usesIn,
  type Use,
} from "../../../studio/used-on/uses.ts";
import { startLake, type TestLake } from "../../lake/start-lake.ts";

const schema = createSchema({ name: "editorial", types: [...schemaTypes] });
const ref = (id: string) => ({ _type: "reference", _ref: id, _weak: true });
const IMAGE = "image-1111111111111111111111111111111111111111-10x10-png";

let lake: TestLake;
beforeAll(async () => {
  lake = await startLake();
  const transaction = lake.client("administrator").transaction();
  const embed = { _type: "quoteEmbed", _key: "q", quote: ref("quote-1") };
  const story = { _type: "story", title: "A story", body: [embed] };
  transaction.create({ ...story, _id: "story-1" });
  transaction.create({
    ...story,
    _id: "drafts.story-1",
    mainImage: { _type: "consentedImage", asset: ref(IMAGE) },
  });
  const section = { _type: "quoteSection", _key: "s", quote: ref("quote-1") };
  transaction.create({ _id: "drafts.fact-sheet", _type: "publication", sections: [section] });
  transaction.create({ _id: "review.1", _type: "review", document: ref("quote-1") });
  await transaction.commit();
});
afterAll(() => lake.close());

async function usesOf(...ids: readonly string[]): Promise<readonly Use[]> {
  const client = lake.client("contributor", { perspective: "raw" });
  const found: unknown = await client.fetch(USES_QUERY, { ids, aside: ASIDE });
  const uses = usesIn(userDocuments.parse(found), ids, schema);
  return uses.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

describe("used on", () => {
  it("lists each document once, in draft or published, with the fields that lead there", async () => {
    expect(await usesOf("quote-1")).toEqual([
      {
        documentId: "fact-sheet",
        documentType: "publication",
        isDraft: true,
        isPublished: false,
        fields: ["Sections"],
      },
      {
        documentId: "story-1",
        documentType: "story",
        isDraft: true,
        isPublished: true,
        fields: ["Text"],
      },
    ]);
  });

  it("finds a picture by its file, wherever it stands", async () => {
    expect(await usesOf(IMAGE)).toMatchObject([
      { documentId: "story-1", isDraft: true, isPublished: false, fields: ["Main image"] },
    ]);
  });

  it("finds nothing for what stands nowhere", async () => {
    expect(await usesOf("quote-2")).toEqual([]);
  });
});

describe("the pictures of a document", () => {
  it("are each named once, at any depth", () => {
    const image = { _type: "consentedImage", asset: ref(IMAGE) };
    expect(
      picturesIn({ mainImage: image, body: [{ ...image, _key: "i" }], office: ref("office-1") }),
    ).toEqual([IMAGE]);
  });
});
