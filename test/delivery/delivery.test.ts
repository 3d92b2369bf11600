import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../../contracts/vocabulary.ts";
import { createDelivery, DeliveryContractError } from "../../delivery/index.ts";
import { PROJECT_ID, startLake, type TestLake } from "../lake/start-lake.ts";
import {
  office,
  type PublicDocument,
  publication,
  quote,
  seal,
  source,
  statistic,
  story,
} from "./public-content.ts";

const ENDS = "2026-07-01T00:00:00.000Z";
const BEFORE = "2026-06-30T23:59:59.000Z";

let lake: TestLake;
let now = new Date(BEFORE);

beforeEach(async () => {
  now = new Date(BEFORE);
  lake = await startLake({ clock: () => now });
});
afterEach(() => lake.close());

async function publish(...documents: readonly PublicDocument[]): Promise<void> {
  const transaction = lake.client("administrator", { dataset: "public" }).transaction();
  for (const document of documents) transaction.createOrReplace({ ...document });
  await transaction.commit();
}

const delivery = (channel?: Channel) =>
  createDelivery({
    projectId: PROJECT_ID,
    apiHost: lake.url,
    ...(channel === undefined ? {} : { channel }),
  });

const everything = [source(), statistic(), office(), quote(), story(), publication()];

describe("delivery", () => {
  it("hands a page out with all that it leads to, without a token", async () => {
    await publish(...everything);
    const page = await delivery().story("a-year-of-her-own");
    expect(page).toMatchObject({
      slug: "a-year-of-her-own",
      people: [{ pseudonym: "Lakambini", isPseudonym: true }],
      office: { name: "North", slug: "north" },
      body: [
        { _type: "block" },
        { _type: "quoteEmbed", quote: { text: "I plan my own days now." } },
        {
          _type: "figureEmbed",
          statistic: { value: 40, citations: [{ locator: "p. 4", source: { kind: "report" } }] },
        },
      ],
    });
  });

  it("leaves out what is not there instead of handing out null", async () => {
    await publish(office());
    expect(await delivery().offices()).toEqual([
      {
        _id: "office-north",
        _type: "office",
        name: "North",
        slug: "north",
        kind: "field",
        seal: { validUntil: "9999-12-31T23:59:59.999Z", channels: ["website", "print"] },
      },
    ]);
  });

  it("tells a page that is not there by undefined, an empty list by an empty list", async () => {
    expect(await delivery().story("nothing-here")).toBeUndefined();
    expect(await delivery().siteSettings()).toBeUndefined();
    expect(await delivery().stories()).toEqual([]);
  });

  it("tells what is gone, the newest first, and nothing that stood in it", async () => {
    await publish(
      gone("story-1", "2026-01-11T09:00:00.000Z"),
      gone("story-2", "2026-01-12T09:00:00.000Z"),
    );
    expect(await delivery().takedowns()).toMatchObject([
      { documentId: "story-2", documentType: "story", kind: "consent-withdrawn" },
      { documentId: "story-1", since: "2026-01-11T09:00:00.000Z" },
    ]);
  });

  it("shows a document to the last moment of its consent and not a moment longer", async () => {
    await publish(...everything, story({ seal: seal({ validUntil: ENDS }) }));
    expect(await delivery().stories()).toHaveLength(1);
    now = new Date(ENDS);
    expect(await delivery().stories()).toEqual([]);
    expect(await delivery().story("a-year-of-her-own")).toBeUndefined();
  });

  it("does not let an ended quote through a story or a publication that lives on", async () => {
    await publish(...everything, quote({ seal: seal({ validUntil: ENDS }) }));
    now = new Date(ENDS);
    const page = await delivery().story("a-year-of-her-own");
    const embed = page?.body.find((block) => block._type === "quoteEmbed");
    expect(embed).toEqual({ _type: "quoteEmbed", _key: "q1" });
    const sheet = await delivery().publication("the-year-in-one-sheet");
    const section = sheet?.sections.find(({ _type }) => _type === "quoteSection");
    expect(section).toEqual({ _type: "quoteSection", _key: "s2" });
    expect(JSON.stringify([page, sheet])).not.toContain("I plan my own days now.");
  });

  it("drops what is no longer in force from lists of a page", async () => {
    await publish(...everything, statistic({ seal: seal({ validUntil: ENDS }) }));
    now = new Date(ENDS);
    const sheet = await delivery().publication("the-year-in-one-sheet");
    expect(sheet?.sections).toContainEqual({
      _type: "figuresSection",
      _key: "s1",
      heading: "Progress",
      statistics: [],
    });
  });

  it("hands out only what may be used in its channel", async () => {
    await publish(...everything, story({ seal: seal({ channels: ["print"] }) }));
    expect(await delivery().stories()).toEqual([]);
    expect(await delivery("print").stories()).toHaveLength(1);
  });

  it("hands out nothing that bears no seal", async () => {
    const { seal: _, ...unsealed } = story();
    await publish(...everything, { ...unsealed, _id: "story-lakambini", _type: "story" });
    expect(await delivery().stories()).toEqual([]);
  });

  it("hands out no field that the contract does not name, at any depth", async () => {
    const secret = {
      leak: "private",
      survivor: { _type: "reference", _ref: "survivor-1", _weak: true },
    };
    const body = [
      {
        _type: "block",
        _key: "p1",
        markDefs: [],
        children: [{ _type: "span", _key: "s", text: "Text.", marks: ["leak-mark"], leak: 1 }],
        leak: secret,
      },
    ];
    await publish(...everything, story({ ...secret, body, use: { purposes: ["leak"] } }));
    const page = JSON.stringify(await delivery().story("a-year-of-her-own"));
    expect(page).toContain("Text.");
    expect(page).not.toMatch(/leak|survivor-1/);
  });

  it("refuses an answer that breaks the contract, naming query, document and place", async () => {
    await publish(
      ...everything,
      story({
        _id: "story-broken",
        title: "B",
        people: [{ _type: "person", _key: "p1", isPseudonym: true }],
      }),
    );
    const failure = await delivery()
      .stories()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeliveryContractError);
    expect(failure).toMatchObject({
      query: "stories",
      documentId: "story-broken",
      path: "[1].people[0].pseudonym",
    });
    expect(String(failure)).toContain("document story-broken");
  });

  it("answers every function from an empty data set and from a full one", async () => {
    const reader = delivery();
    const readAll = async () => [
      await reader.offices(),
      await reader.office("north"),
      await reader.directors(),
      await reader.milestones(),
      await reader.statistics(),
      await reader.faqs(),
      await reader.stories(),
      await reader.quotes(),
      await reader.publications(),
      await reader.publication("the-year-in-one-sheet"),
      await reader.partners(),
      await reader.papers(),
      await reader.glossary(),
      await reader.siteSettings(),
    ];
    expect((await readAll()).flat().filter((found) => found !== undefined)).toEqual([]);
    await publish(...everything);
    const found = (await readAll()).flat().flatMap((document) => document?._type ?? []);
    expect(found).toEqual([
      "office",
      "office",
      "statistic",
      "story",
      "survivorQuote",
      "publication",
      "publication",
    ]);
  });
});

/** A tombstone as the gate writes it. */
function gone(id: string, since: string) {
  return {
    _id: `tombstone-${id}`,
    _type: "tombstone",
    documentId: id,
    documentType: "story",
    since,
    kind: "consent-withdrawn",
    seal: seal(),
  };
}
