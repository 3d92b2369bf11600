import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { asPublished } from "../../../../contracts/reviewed-text.ts";
import { authorsOf } from "../../../../studio/tools/review-desk/history/authorship.ts";
import { draftLog } from "../../../../studio/tools/review-desk/history/log.ts";
import * as content from "../../../gate/content.ts";
import { startWorld, type Person, type World } from "../../../gate/world.ts";
import { read } from "./readings.ts";

const storedSchema = z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function stored(id: string) {
  return storedSchema.parse(await world.as("editor").getDocument(id));
}

/** "context: u-editor, u-secondEditor", the latest first, for each passage somebody is named for. */
async function namesOf(id: string, isPublished: boolean): Promise<readonly string[] | undefined> {
  const { entries } = await draftLog(world.as("consentReviewer"), id);
  const authors = authorsOf({
    draft: await stored(`drafts.${id}`),
    draftId: `drafts.${id}`,
    entries,
    published: isPublished ? await stored(id) : undefined,
    read: (document) =>
      read(asPublished(z.looseObject({ _id: z.string(), _type: z.string() }).parse(document))),
  });
  return (
    authors &&
    [...authors].map(
      ([passage, named]) => `${passage}: ${named.map(({ author }) => author).join(", ")}`,
    )
  );
}

const change = (person: Person, id: string, fields: Readonly<Record<string, unknown>>) =>
  world.as(person).patch(`drafts.${id}`).set(fields).commit();

describe("who wrote which part", () => {
  it("is told passage by passage, the latest first", async () => {
    const people = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.save(content.quote(id, people, { context: "a student" }));
    await change("secondEditor", id, { context: "a survivor leader" });
    const names = await namesOf(id, false);
    expect(names).toContain("context: u-secondEditor, u-editor");
    expect(names).toContain("text: u-editor");
  });

  it("names nobody for what stands as it was published", async () => {
    const people = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.letOut(content.quote(id, people));
    await world.save(content.quote(id, people), "secondEditor");
    await change("identityReviewer", id, { context: "a teacher" });
    expect(await namesOf(id, true)).toEqual(["context: u-identityReviewer"]);
  });

  it("is not guessed where the history does not tell of the text on the screen", async () => {
    const people = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.save(content.quote(id, people));
    const draft = { ...(await stored(`drafts.${id}`)), _rev: "another" };
    const named = authorsOf({
      draft,
      draftId: `drafts.${id}`,
      entries: [],
      published: undefined,
      read: () => [],
    });
    expect(named).toBeUndefined();
  });
});
