import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const reason = "Asked for by the person.";
const publicIds = (ids: readonly string[]) =>
  world.anonymously("*[_id in $ids] | order(_id asc)._id", { ids });
const insideIds = async (ids: readonly string[]) => {
  const found = await world.as("editor").getDocuments([...ids]);
  return found.flatMap((document) => document?._id ?? []).toSorted();
};

test("what is taken down is gone from public, and a draft inside", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  const answer = await world.post("secondEditor", id, "unpublish", { reason });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ documentId: id, takenDown: [id] });
  expect(await publicIds([id])).toEqual([]);
  expect(await insideIds([id, `drafts.${id}`])).toEqual([`drafts.${id}`]);
  expect((await world.check(id)).published).toBeNull();
});

test("a draft that people work on survives the takedown of its published version", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  await world.save(content.office(id, { name: "Work in progress" }));
  await world.post("editor", id, "unpublish", { reason });
  const draft = await world.as("editor").getDocument(`drafts.${id}`);
  expect(draft).toMatchObject({ name: "Work in progress" });
  expect((await world.check(id)).editors).toEqual(["u-editor"]);
});

test("what was taken down is published again by the front door", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.letOut(content.quote(id, people));
  await world.post("editor", id, "unpublish", { reason });
  expect((await world.check(id)).blocked).toBe(true);
  await world.approveAll(id);
  expect((await world.publish(id)).status).toBe(200);
  expect(await publicIds([id])).toEqual([id]);
});

test("what published documents refer to comes down only with them", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  const page = world.freshId("publication");
  await world.letOut(content.quote(quote, people));
  await world.letOut(content.publication(page, quote));

  const refused = await world.post("editor", quote, "unpublish", { reason });
  expect(refused.status).toBe(409);
  expect(problemOf(refused)).toBe("still-referred-to");
  expect(refused.body).toMatchObject({ dependents: [page] });
  expect(await publicIds([quote, page])).toEqual([page, quote].toSorted());

  const answer = await world.post("editor", quote, "unpublish", { reason, cascade: true });
  expect(answer.body).toMatchObject({ takenDown: [page, quote] });
  expect(await publicIds([quote, page])).toEqual([]);
});

test("a cascade goes all the way up", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  const story = world.freshId("story");
  const page = world.freshId("publication");
  await world.letOut(content.quote(quote, people));
  const embed = { _type: "quoteEmbed", _key: "q1", quote: content.reference(quote) };
  const told = content.story(story, people);
  await world.letOut({ ...told, body: [content.block("Amihan* speaks for others."), embed] });
  await world.letOut(
    content.publication(page, quote, {
      sections: [{ _type: "storySection", _key: "s1", story: content.reference(story) }],
    }),
  );
  const answer = await world.post("editor", people.survivor, "unpublish", {
    reason,
    cascade: true,
  });
  expect(answer.status).toBe(200);
  expect(await publicIds([quote, story, page])).toEqual([]);
  expect(await insideIds([quote, story, page, people.survivor, people.consent])).toEqual([]);
});

test("a draft that points at it is no obstacle, and points weakly afterwards", async () => {
  const source = world.freshId("source");
  const statistic = world.freshId("statistic");
  await world.letOut(content.source(source));
  await world.save(content.statistic(statistic, source));
  expect((await world.post("editor", source, "unpublish", { reason })).status).toBe(200);
  const pointer: unknown = await world
    .as("editor")
    .fetch("*[_id == $draft][0].citations[0].source", { draft: `drafts.${statistic}` });
  expect(pointer).toEqual({
    ...content.reference(source),
    _weak: true,
    _strengthenOnPublish: { type: "source", weak: false },
  });
  expect((await world.check(statistic)).editors).toEqual(["u-editor"]);

  await world.letOut(content.source(source));
  expect((await world.publish(statistic)).status).toBe(200);
});

test("a draft is not taken down, and neither is what does not exist", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const answer = await world.post("editor", id, "unpublish", { reason });
  expect(problemOf(answer)).toBe("nothing-to-take-down");
  const nothing = await world.post("editor", "no-such-office", "unpublish", { reason });
  expect(problemOf(nothing)).toBe("unknown-document");
});

test("the reason is on record with everything that went", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  await world.post("secondEditor", id, "unpublish", { reason });
  const entry: unknown = await world
    .as("editor")
    .fetch(`*[_type == "auditEntry" && documentId == $id && action == "takedown"][0]`, { id });
  expect(entry).toMatchObject({ actor: "u-secondEditor", reason, takenDown: [id] });
});

test("a document in public that nothing inside backs can be taken down", async () => {
  const id = world.freshId("office");
  await world.robot("public").create(content.office(id));
  expect((await world.post("editor", id, "unpublish", { reason })).status).toBe(200);
  expect(await publicIds([id])).toEqual([]);
});
