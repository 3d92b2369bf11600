import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { asPublished, digestOfReviewed } from "../../contracts/reviewed-text.ts";
import { dependenciesOf } from "../../policy/index.ts";
import { loadDependencies } from "../../schemas/validation/dependencies.ts";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** What a Studio does: reads the draft and what it rests on with a person's token. */
async function digestInStudio(id: string): Promise<string> {
  const client = world.as("consentReviewer");
  const root = asPublished(documentSchema.parse(await client.getDocument(`drafts.${id}`)));
  const gathered = await loadDependencies(client, root);
  return digestOfReviewed(root, dependenciesOf(root, gathered.known));
}

test("a reviewer's own reading of a text has the digest that the gate holds a review to", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  expect(await digestInStudio(id)).toBe((await world.check(id)).digest);
});

test("it has another one when something it rests on was published meanwhile", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  const before = await digestInStudio(id);
  await world.letOut({ ...content.survivor(people.survivor), region: "Eastern Visayas" });
  expect(await digestInStudio(id)).not.toBe(before);
  expect(await digestInStudio(id)).toBe((await world.check(id)).digest);
});

test("a reference that waits for its target is read as it would be published", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  const consents = [
    {
      _key: "c1",
      _type: "reference",
      _ref: people.consent,
      _weak: true,
      _strengthenOnPublish: { type: "consent" },
    },
  ];
  await world.save(content.quote(id, people, { consents }));
  expect(await digestInStudio(id)).toBe((await world.check(id)).digest);
});
