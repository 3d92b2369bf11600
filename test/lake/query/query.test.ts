import { describe, expect, test } from "vitest";
import type { Json } from "../../../lake/types.ts";
import { openTestCore, person, refusalOf, START, SYSTEM, type TestCore } from "../open-core.ts";

async function openWith(
  documents: readonly { readonly [field: string]: Json }[],
): Promise<TestCore> {
  const opened = openTestCore();
  await opened.mutate(documents.map((create) => ({ create })));
  return opened;
}

describe("a query", () => {
  test("filters, projects, follows references, counts and orders", async () => {
    const { query } = await openWith([
      { _id: "p", _type: "person", name: "Ada" },
      { _id: "a", _type: "note", rank: 2, author: { _type: "reference", _ref: "p" } },
      { _id: "b", _type: "note", rank: 1, author: { _type: "reference", _ref: "p" } },
    ]);
    expect(await query('*[_type == "note"] | order(rank){_id, "by": author->name}')).toEqual([
      { _id: "b", by: "Ada" },
      { _id: "a", by: "Ada" },
    ]);
    expect(await query("count(*[references('p')])")).toBe(2);
    expect(await query("*[_type == 'none'][0]")).toBeNull();
  });

  test("without an order answers by _id, whatever was changed last", async () => {
    const { query, mutate } = await openWith([
      { _id: "b", _type: "note" },
      { _id: "a", _type: "note" },
    ]);
    await mutate([{ patch: { id: "a", set: { seen: true } } }]);
    expect(await query("*._id")).toEqual(["a", "b"]);
  });

  test("takes parameters anywhere, and another value the next time", async () => {
    const documents = ["a", "b", "c"].map((_id) => ({ _id, _type: "note", title: _id }));
    const { query } = await openWith(documents);
    const text = "*[_id in $ids][0...$limit][$field]";
    const ids = ["a", "b", "c"];
    expect(await query(text, { ids, limit: 2, field: "title" })).toEqual(["a", "b"]);
    expect(await query(text, { ids, limit: 1, field: "_id" })).toEqual(["a"]);
  });

  test("knows who asks and what time it is by the clock of the lake", async () => {
    const { query, pass } = openTestCore();
    expect(await query("[identity(), now()]", {}, { identity: person("viewer") })).toEqual([
      "u-viewer",
      START,
    ]);
    pass(1_000);
    expect(await query("now()")).toBe("2026-03-01T08:00:01.000Z");
    expect(await query("dateTime(now()) - 1")).toBe("2026-03-01T08:00:00Z");
  });

  test("sees each commit at once", async () => {
    const { query, mutate } = openTestCore();
    expect(await query("count(*)")).toBe(0);
    await mutate([{ create: { _id: "a", _type: "note" } }]);
    expect(await query("count(*)")).toBe(1);
    await mutate([{ delete: { id: "a" } }]);
    expect(await query("count(*)")).toBe(0);
  });
});

describe("a query that is wrong", () => {
  test.each([
    ["*[_type ==", 9],
    ["*[foo", 4],
    ['*{"a": }', 6],
    ["*[_id == 'open", 14],
    ["", 0],
  ])("%j is refused with its position", async (text, start) => {
    const { query } = openTestCore();
    const { status, details } = await refusalOf(() => query(text));
    expect(status).toBe(400);
    expect(details).toMatchObject({ type: "queryParseError", query: text, start });
    expect(details.description).not.toBe("");
    expect(Number(details["end"])).toBeGreaterThanOrEqual(start);
  });

  test("names the parameter that is missing, and where", async () => {
    const { query } = openTestCore();
    for (const text of ["*[_id == $id]", "*[0...$id]"]) {
      const { details } = await refusalOf(() => query(text));
      const start = text.indexOf("$id");
      expect(details).toMatchObject({
        type: "queryParseError",
        description: "param $id referenced, but not provided",
        start,
        end: start + 3,
      });
    }
    await query("*[_id == $id]", { id: "a" });
    expect((await refusalOf(() => query("*[_id == $id]"))).status).toBe(400);
  });

  test("calling what is not implemented is refused, not a fault of the lake", async () => {
    const { query } = await openWith([{ _id: "a", _type: "note" }]);
    const { status, details } = await refusalOf(() => query("*[documents::get(a)]"));
    expect([status, details.type]).toEqual([400, "queryError"]);
    expect((await refusalOf(() => query("*[nonsense(1)]"))).status).toBe(400);
  });
});

test("score() is not refused where the hosted service refuses it", async () => {
  const { query } = await openWith([{ _id: "a", _type: "note", a: 1 }]);
  expect(await query("*{a} | score(a == 1)")).toEqual([{ a: 1, _score: 1 }]);
});

describe("diff::", () => {
  const documents = [
    { _id: "drafts.a", _type: "note", title: "new", tags: ["x"], body: { text: "same" } },
    { _id: "a", _type: "note", title: "old", tags: ["x"], body: { text: "same" } },
  ];

  test.each([
    ["changedAny", "title", true],
    ["changedAny", "(tags, body.text)", false],
    ["changedAny", "(tags, title)", true],
    ["changedOnly", "(title, _id, _rev, _createdAt, _updatedAt)", true],
    ["changedOnly", "(_id, _rev, _createdAt, _updatedAt)", false],
  ])("%s tells for %s: %s", async (name, selector, expected) => {
    const { query } = await openWith(documents);
    expect(
      await query(`diff::${name}(*[_id == "a"][0], *[_id == "drafts.a"][0], ${selector})`),
    ).toBe(expected);
  });

  test("stands in filters beside anything else", async () => {
    const { query } = await openWith(documents);
    const changed = 'diff::changedAny(@, *[_id == "drafts." + ^._id][0], title)';
    expect(
      await query(`*[_type == "note" && !(_id in path("drafts.**")) && ${changed}]._id`),
    ).toEqual(["a"]);
  });
});

describe("perspectives", () => {
  const documents = [
    { _id: "a", _type: "note", title: "a published" },
    { _id: "drafts.a", _type: "note", title: "a draft" },
    { _id: "versions.r1.a", _type: "note", title: "a in r1" },
    { _id: "b", _type: "note", title: "b published" },
    { _id: "drafts.c", _type: "note", title: "c draft" },
    { _id: "versions.r2.d", _type: "note", title: "d in r2" },
  ];
  const titles = ["a published", "b published", "c draft", "a draft", "d in r2", "a in r1"];

  test.each([
    ["raw", titles.toSorted()],
    ["published", ["a published", "b published"]],
    ["drafts", ["a draft", "b published", "c draft"]],
    ["previewDrafts", ["a draft", "b published", "c draft"]],
    [["r1"], ["a in r1", "b published"]],
    [
      ["r2", "drafts"],
      ["a draft", "b published", "c draft", "d in r2"],
    ],
    ["r2,r1,drafts", ["a in r1", "b published", "c draft", "d in r2"]],
    [
      ["published", "drafts"],
      ["a published", "b published"],
    ],
  ])("%j", async (perspective, expected) => {
    const { query } = await openWith(documents);
    expect(await query("*[] | order(title).title", {}, { perspective })).toEqual(expected);
  });

  test("give documents their bare id and tell the original one", async () => {
    const { query } = await openWith(documents);
    const ids = await query("*{_id, _originalId}", {}, { perspective: "drafts" });
    expect(ids).toEqual([
      { _id: "a", _originalId: "drafts.a" },
      { _id: "b", _originalId: "b" },
      { _id: "c", _originalId: "drafts.c" },
    ]);
  });

  test("follow references to the version that they show", async () => {
    const { query, mutate } = await openWith(documents);
    await mutate([{ create: { _id: "x", _type: "link", to: { _type: "reference", _ref: "a" } } }]);
    const text = "*[_id == 'x'][0].to->title";
    expect(await query(text, {}, { perspective: "published" })).toBe("a published");
    expect(await query(text, {}, { perspective: "drafts" })).toBe("a draft");
    expect(await query(text, {}, { perspective: ["r1", "drafts"] })).toBe("a in r1");
  });

  test("hide a document that a release is going to unpublish", async () => {
    const { query, mutate } = await openWith(documents);
    const version = { _id: "versions.r1.b", _type: "note", _system: { delete: true } };
    await mutate([{ create: version }]);
    expect(await query("*._id", {}, { perspective: ["r1"] })).toEqual(["a"]);
  });

  test.each([["nonsense!"], [["raw", "drafts"]], [""]])("%j is refused", async (perspective) => {
    const { query } = openTestCore();
    const { status, message } = await refusalOf(() => query("*", {}, { perspective }));
    expect(status).toBe(400);
    expect(message).toContain("Allowed: raw alone, published, drafts");
  });
});

describe("text::query", () => {
  const documents = [
    {
      _id: "a",
      _type: "note",
      title: "A quiet harbour",
      body: [{ _key: "k", text: "Boats at dawn" }],
    },
    {
      _id: "b",
      _type: "note",
      title: "Harbour office",
      body: [{ _key: "k", text: "Open on Mondays" }],
    },
    { _id: "c", _type: "memo", title: "Señor Peña writes", number: 7 },
  ];
  const search = "*[[@, _id] match text::query($q)]._id";

  test.each([
    ["harbour", ["a", "b"]],
    ["harb", ["a", "b"]],
    ["HARB*", ["a", "b"]],
    ["harb dawn", ["a"]],
    ["harb -dawn", ["b"]],
    ['"quiet harbour"', ["a"]],
    ['"quiet harb"', []],
    ["arbour", []],
    ["peñ", ["c"]],
    ["b", ["a", "b"]],
    ["note", []],
    ["*", ["a", "b", "c"]],
    ["", []],
    ["k", []],
  ])("%j finds %j", async (q, expected) => {
    const { query } = await openWith(documents);
    expect(await query(search, { q })).toEqual(expected);
  });

  test("looks into one field where one is given", async () => {
    const { query } = await openWith(documents);
    expect(await query('*[title match text::query("quiet")]._id')).toEqual(["a"]);
    expect(await query('*[title match text::query("dawn")]._id')).toEqual([]);
    expect(await query('*[@ match text::query("dawn")]._id')).toEqual(["a"]);
  });

  test("scores as the search of the Studio asks it to", async () => {
    const { query } = await openWith(documents);
    const text = `*[_type in $types]
      | score(boost(_type in ["note"] && title match text::query($q), 10), [@, _id] match text::query($q))
      [_score > 0] {_id, _score} | order(_score desc) [0...$limit]`;
    const params = { types: ["note", "memo"], q: "harb* quiet*", limit: 10 };
    expect(await query(text, params)).toMatchObject([{ _id: "a" }]);
  });

  test("leaves no trace in results", async () => {
    const { query, get } = await openWith(documents);
    await query(search, { q: "harbour" });
    const stored = await get("a");
    expect(await query('*[@ match text::query("quiet")][0]{...}')).toEqual(stored);
    expect(JSON.stringify(stored)).not.toContain("\\u0000");
  });

  test("of anything but a string is refused", async () => {
    const { query } = await openWith(documents);
    expect((await refusalOf(() => query(search, { q: 7 }))).status).toBe(400);
    expect((await refusalOf(() => query("*[@ match text::query(title)]"))).status).toBe(400);
  });
});

async function tagsOf({ dataset }: TestCore, query: string): Promise<readonly string[]> {
  const request = { query, params: {}, perspective: "published", identity: SYSTEM };
  return (await dataset.query(request)).syncTags;
}

describe("sync tags", () => {
  test("of queries on the same type are the same, on other types others", async () => {
    const opened = openTestCore();
    const note = await tagsOf(opened, '*[_type == "note"]');
    expect(await tagsOf(opened, '*[_type == "note" && rank > 2]{title}')).toEqual(note);
    expect(await tagsOf(opened, '*[_type == "memo"]')).not.toEqual(note);
  });

  test("of a query that may rest on anything are those of everything", async () => {
    const opened = openTestCore();
    const everything = await tagsOf(opened, "*");
    expect(await tagsOf(opened, '*[_type == "note"]{"by": author->name}')).toEqual(everything);
    expect(await tagsOf(opened, '*[_type == "note"]{"n": count(*)}')).toEqual(everything);
    expect(await tagsOf(opened, '*[_type == "note" || rank > 2]')).toEqual(everything);
  });
});
