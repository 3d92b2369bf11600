import { describe, expect, test } from "vitest";
import type { Json, SourceMap } from "../../../lake/types.ts";
import { openTestCore, SYSTEM, type TestCore } from "../open-core.ts";

const DOCUMENTS = [
  { _id: "ann", _type: "author", name: "Ann" },
  { _id: "bob", _type: "author", name: "Bob" },
  {
    _id: "p1",
    _type: "post",
    title: "One",
    order: 1,
    author: { _type: "reference", _ref: "ann" },
    tags: ["x", "y"],
    body: [
      { _key: "k1", _type: "block", text: "First" },
      { _key: "k2", _type: "block", text: "Second", "it's": "odd" },
    ],
    with: [{ _key: "w", _type: "reference", _ref: "bob" }],
  },
  { _id: "p2", _type: "post", title: "Two", order: 2, subtitle: "Sub", tags: [] },
];

let opened: TestCore;

async function open(): Promise<TestCore> {
  opened = openTestCore();
  await opened.mutate(DOCUMENTS.map((document) => ({ create: document })));
  return opened;
}

type Form = "withIndexes" | "withKeys";

async function ask(
  query: string,
  form: Form = "withIndexes",
  perspective = "raw",
): Promise<{ result: Json; sourceMap: SourceMap }> {
  const { result, sourceMap } = await opened.dataset.query({
    query,
    params: {},
    perspective,
    identity: SYSTEM,
    sourceMap: form,
  });
  if (sourceMap === undefined) throw new Error("There is no source map.");
  return { result, sourceMap };
}

/** Each path of the answer, and the document and path in it where the value came from. */
async function origins(query: string, form?: Form, perspective?: string) {
  const { sourceMap } = await ask(query, form, perspective);
  return Object.fromEntries(
    Object.entries(sourceMap.mappings).map(([path, { source }]) => [
      path,
      `${sourceMap.documents[source.document]?._id} ${sourceMap.paths[source.path]}`,
    ]),
  );
}

describe("a source map tells", () => {
  test.each<[string, Record<string, string>]>([
    ['*[_id == "p1"][0]{title}', { "$['title']": "p1 $['title']" }],
    ['*[_id == "p1"][0].title', { $: "p1 $['title']" }],
    [
      '*[_type == "post"] | order(order desc) {"t": title}',
      { "$[0]['t']": "p2 $['title']", "$[1]['t']": "p1 $['title']" },
    ],
    [
      '*[_type == "post"] | order(order)[0..0]{"by": author->name, "ref": author->{name}}',
      { "$[0]['by']": "ann $['name']", "$[0]['ref']['name']": "ann $['name']" },
    ],
    ['*[_id == "p1"][0]{"w": with[]->name}', { "$['w'][0]": "bob $['name']" }],
    ['*[_id == "p1"][0]{"w": with[]->{name}}', { "$['w'][0]['name']": "bob $['name']" }],
    ['*[_id == "p1"].tags[]', { "$[0]": "p1 $['tags'][0]", "$[1]": "p1 $['tags'][1]" }],
    ['*[_id == "p1"][0]{"t": tags[1]}', { "$['t']": "p1 $['tags'][1]" }],
    [
      '*[_id == "p1"][0]{"t": tags[0..1]}',
      { "$['t'][0]": "p1 $['tags'][0]", "$['t'][1]": "p1 $['tags'][1]" },
    ],
    [
      '*[_id == "p1"][0]{"s": body[text == "Second"].text}',
      { "$['s'][0]": "p1 $['body'][1]['text']" },
    ],
    [
      '*[_id == "p1"][0]{"b": body[]{text}}',
      {
        "$['b'][0]['text']": "p1 $['body'][0]['text']",
        "$['b'][1]['text']": "p1 $['body'][1]['text']",
      },
    ],
    [
      '*[_type == "post"] | order(order) {"s": coalesce(subtitle, title)}',
      { "$[0]['s']": "p1 $['title']", "$[1]['s']": "p2 $['subtitle']" },
    ],
    [
      '*[_type == "post"] | order(order) {"s": select(order > 1 => subtitle, title)}',
      { "$[0]['s']": "p1 $['title']", "$[1]['s']": "p2 $['subtitle']" },
    ],
    [
      '*[_type == "post"] | order(order) {order > 1 => {title}}',
      { "$[1]['title']": "p2 $['title']" },
    ],
    ['{"a": *[_id == "ann"][0].name, "n": 1}', { "$['a']": "ann $['name']" }],
    [
      '*[_id == "p1"][0]{"it\'s": body[1]["it\'s"]}',
      { "$['it\\'s']": "p1 $['body'][1]['it\\'s']" },
    ],
  ])("%s", async (query, expected) => {
    await open();
    expect(await origins(query)).toEqual(expected);
  });

  test("whole documents and what is splatted, and what is put over it", async () => {
    await open();
    const whole = await origins('*[_id == "ann"][0]');
    expect(whole["$['name']"]).toBe("ann $['name']");
    const splatted = await origins('*[_id == "p1"][0]{..., "title": author->name}');
    expect(splatted["$['title']"]).toBe("ann $['name']");
    expect(splatted["$['body'][1]['text']"]).toBe("p1 $['body'][1]['text']");
  });

  test("members of arrays by their keys where asked to", async () => {
    await open();
    expect(await origins('*[_id == "p1"][0]{body, tags}', "withKeys")).toMatchObject({
      "$['body'][1]['text']": "p1 $['body'][?(@._key=='k2')]['text']",
      "$['tags'][0]": "p1 $['tags'][0]",
    });
  });

  test("the draft or version that a perspective shows, not the id under which it shows it", async () => {
    const { mutate } = await open();
    await mutate([{ create: { _id: "drafts.p1", _type: "post", title: "Draft" } }]);
    expect(await origins('*[_id == "p1"][0]{title}', "withIndexes", "drafts")).toEqual({
      "$['title']": "drafts.p1 $['title']",
    });
  });
});

describe("a source map leaves out", () => {
  test.each([
    '*[_id == "p1"][0]{"t": title + "!"}',
    '*[_id == "p1"][0]{"n": count(tags)}',
    '*[_id == "p1"][0]{"u": upper(title)}',
    '*[_id == "p1"][0]{"x": "One"}',
    '*[_id == "p1"][0]{"x": missing}',
    '*[_type == "author"]{"posts": *[_type == "post" && references(^._id)].title}',
    "count(*)",
    '"a" + "b"',
  ])("what comes from no one place, or is not known: %s", async (query) => {
    await open();
    expect(await origins(query)).toEqual({});
  });

  test("documents that gave nothing", async () => {
    await open();
    const { sourceMap } = await ask('*[_type == "post"] | order(order)[0]{title}');
    expect(sourceMap.documents).toEqual([{ _id: "p1", _type: "post" }]);
  });
});

/** Reads a JSON path of the kind that source maps have. */
function valueAt(value: unknown, path: string): unknown {
  const steps = [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gu)];
  return steps.reduce<unknown>((at, [, name, index]) => {
    const key = name?.replaceAll(/\\(.)/gu, "$1") ?? index ?? "";
    return typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  }, value);
}

test.each([
  "*",
  '*[_type == "post"]{..., author->, "w": with[]->{..., "n": name}}',
  '*[_type == "post"] | order(title desc){"b": body[]{..., "t": text}, tags}',
  '*[]{_id, "first": body[0].text, "f": body[_key == "k2"][0].text}',
  '{"posts": *[_type == "post"]{title}, "authors": *[_type == "author"].name}',
])("every mapping of %s leads to the value in the answer", async (query) => {
  await open();
  const { result, sourceMap } = await ask(query);
  const mappings = Object.entries(sourceMap.mappings);
  expect(mappings.length).toBeGreaterThan(3);
  for (const [path, { source }] of mappings) {
    const id = sourceMap.documents[source.document]?._id ?? "";
    const document = await opened.get(id);
    expect(valueAt(document, sourceMap.paths[source.path] ?? "")).toBe(valueAt(result, path));
  }
});
