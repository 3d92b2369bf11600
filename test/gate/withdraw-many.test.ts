import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_END } from "../../contracts/vocabulary.ts";
import { withdrawalReceiptSchema } from "../../gate/api.ts";
import { sealed } from "../../gate/seal.ts";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

const MANY = 1_000;
/** Documents in one transaction of the setting-up. */
const BATCH = 250;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Published as the gate would have, quicker: quotes of one person, every tenth on a page. */
async function letOutMany(people: { readonly survivor: string; readonly consent: string }) {
  const quotes = Array.from({ length: MANY - MANY / 10 }, (_, index) => `many-quote-${index}`);
  const pages = Array.from({ length: MANY / 10 }, (_, index) => `many-page-${index}`);
  const sealing = {
    validity: { validUntil: NO_END, channels: ["website", "print"] },
    approvals: [],
    at: world.clock(),
  } as const;
  const all = [
    ...quotes.map((id) => content.quote(id, people)),
    ...pages.map((id, index) => content.publication(id, `many-quote-${index}`)),
  ];
  for (let start = 0; start < all.length; start += BATCH) {
    const some = all.slice(start, start + BATCH);
    const inside = some.map((document) => ({ create: document }));
    await world.robot("editorial").mutate(inside);
    const forms = some.map(({ survivor: _s, consents: _c, use: _u, ...form }) =>
      sealed(form, sealing, world.options.keys),
    );
    const outside = (await Promise.all(forms)).map((form) => ({ create: form }));
    await world.robot("public").mutate(outside);
  }
  return [...quotes, ...pages];
}

test("a thousand documents that rest on a consent are gone when its withdrawal is answered", async () => {
  const people = await world.letInSomebody();
  const ids = await letOutMany(people);
  const query = "count(*[_id in $ids])";
  expect(await world.anonymously(query, { ids })).toBe(MANY);

  const answer = await world.withdraw(people.consent);
  const answered = performance.now();
  expect(await world.anonymously(query, { ids })).toBe(0);
  expect(performance.now() - answered).toBeLessThan(1_000);

  expect(withdrawalReceiptSchema.parse(answer.body).takenDown).toHaveLength(MANY);
  expect(await world.robot("editorial").fetch<unknown>(query, { ids })).toBe(0);
  expect(await world.anonymously(`count(*[_type == "tombstone"])`)).toBe(MANY);
}, 60_000);
