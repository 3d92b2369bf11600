import { afterAll, beforeAll, expect, test } from "vitest";
import { checkChain } from "../../gate/audit-chain.ts";
import { z } from "zod";
import * as content from "./content.ts";
import { type Person, problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function publishSet(
  body: { readonly ids: readonly string[]; readonly digests: readonly string[] },
  more: Readonly<Record<string, string>> = {},
  person: Person = "editor",
) {
  const response = await fetch(`${world.url}/v1/sets/publish`, {
    method: "POST",
    headers: { authorization: `Bearer ${world.tokens[person]}`, ...more },
    body: JSON.stringify(body),
  });
  const { status, headers } = response;
  const answer: unknown = await response.json();
  return { status, type: headers.get("content-type"), body: answer };
}

const digestsOf = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await world.check(id)).digest));
const inPublic = (ids: readonly string[]) =>
  world.anonymously("*[_id in $ids] | order(_id asc)._id", { ids });

/** A figure and its source, both drafts, the figure first. */
async function figureAndSource(overrides: Readonly<Record<string, unknown>> = {}) {
  const source = world.freshId("source");
  const figure = world.freshId("statistic");
  await world.save(content.source(source, overrides));
  // As the Studio refers to what is not published yet.
  const later = {
    ...content.reference(source),
    _weak: true,
    _strengthenOnPublish: { type: "source" },
  };
  const citation = { _type: "citation", _key: "c1", source: later, locator: "page 4" };
  await world.save(content.statistic(figure, source, { metric: figure, citations: [citation] }));
  return [figure, source] as const;
}

test("documents that refer to each other go out together, in one transaction", async () => {
  const ids = await figureAndSource();
  expect((await world.check(ids[0])).blocked).toBe(true);
  const answer = await publishSet({ ids, digests: await digestsOf(ids) });
  expect(answer).toMatchObject({ status: 200, body: { documentIds: ids, published: true } });
  expect(await inPublic(ids)).toEqual(ids.toSorted());
  const { transactionId } = z.object({ transactionId: z.string() }).parse(answer.body);
  const entries = await world
    .robot("editorial")
    .fetch<unknown>(`count(*[_type == "auditEntry" && transactionId == $transactionId])`, {
      transactionId,
    });
  expect(entries).toBe(2);
  const chain = z
    .array(z.looseObject({ _id: z.string() }))
    .parse(await world.robot("editorial").fetch(`*[_type == "auditEntry"]`));
  expect((await checkChain(chain, world.options.keys.publicKeys)).broken).toEqual([]);
});

test("where one may not go out, none does", async () => {
  const ids = await figureAndSource({ title: "" });
  const answer = await publishSet({ ids, digests: await digestsOf(ids) });
  expect(answer.status).toBe(422);
  expect(await inPublic(ids)).toEqual([]);
  expect(await world.robot("editorial").fetch<unknown>("*[_id in $ids]", { ids })).toEqual([]);
});

test("a text that changed since it was checked stops all", async () => {
  const ids = await figureAndSource();
  const digests = await digestsOf(ids);
  await world.save(content.source(ids[1], { title: "Another title" }));
  expect(problemOf(await publishSet({ ids, digests }))).toBe("text-changed");
  expect(await inPublic(ids)).toEqual([]);
});

test("what needs reviews does not slip through in a set, nor does a consent", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.save(content.quote(quote, people));
  const blocked = await publishSet({ ids: [quote], digests: await digestsOf([quote]) });
  expect(problemOf(blocked)).toBe("blocked");
  const consent = world.freshId("consent");
  await world.save(content.consent(consent, people.survivor));
  const refused = await publishSet({ ids: [consent], digests: await digestsOf([consent]) });
  expect(problemOf(refused)).toBe("not-publishable");
});

test("a set is sent again under its key and published once", async () => {
  const ids = await figureAndSource();
  const body = { ids, digests: await digestsOf(ids) };
  const first = await publishSet(body, { "idempotency-key": "set-1" });
  expect(first.status).toBe(200);
  expect(await publishSet(body, { "idempotency-key": "set-1" })).toEqual(first);
});

test("a set that was cut short is whole after a restart", async () => {
  const ids = await figureAndSource();
  const body = { ids, digests: await digestsOf(ids) };
  await world.restart({
    onStep: (step) => {
      if (step.startsWith("outbox")) throw new Error("ended");
    },
  });
  expect((await publishSet(body)).body).toMatchObject({ published: false });
  expect(await inPublic(ids)).toEqual([]);
  await world.restart();
  expect(await inPublic(ids)).toEqual(ids.toSorted());
});

test("a set names each document once, with a digest", async () => {
  const ids = await figureAndSource();
  const [digest = ""] = await digestsOf(ids);
  for (const body of [
    { ids: [ids[0], ids[0]], digests: [digest, digest] },
    { ids, digests: [digest] },
    { ids: [], digests: [] },
  ]) {
    expect(problemOf(await publishSet(body))).toBe("bad-request");
  }
  const draft = await publishSet({ ids: [`drafts.${ids[0]}`], digests: [digest] });
  expect(problemOf(draft)).toBe("unknown-document");
});

test("where two reviewers are not needed, a set rests on the reviews of one as a document does", async () => {
  const people = await world.letInSomebody();
  const ids = [world.freshId("quote"), world.freshId("quote")];
  for (const id of ids) {
    await world.save(content.quote(id, people, { text: `An invented sentence for ${id}.` }));
  }
  await world.restart({ twoReviewers: "not-needed" });
  try {
    for (const id of ids) {
      for (const kind of ["consent", "identity"] as const) {
        expect((await world.approve(id, kind, "bothReviewer")).status).toBe(200);
      }
    }
    const answer = await publishSet({ ids, digests: await digestsOf(ids) });
    expect(answer).toMatchObject({ status: 200, body: { published: true } });
  } finally {
    await world.restart();
  }
});
