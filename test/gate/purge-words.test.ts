/** What administrators are told of a purge: how far it is, and why it cannot be. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Purge, problemSchema, purgeSchema } from "../../gate/api.ts";
import * as content from "./content.ts";
import { type Answer, type Person, problemOf, startWorld, type World } from "./world.ts";

const NOON = "2026-06-01T12:00:00.000Z";
const A_WEEK_LATER = "2026-06-08T12:00:00.000Z";
const reason = "Asked for by the person.";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const purgeIn = ({ body }: Answer): Purge => purgeSchema.parse(body);
const told = (answer: Answer) => [problemOf(answer), problemSchema.parse(answer.body).detail];
const ask = (documentIds: readonly string[]) =>
  world.purges("POST", "administrator", "", { documentIds, reason });
const confirm = (id: string, person: Person = "secondAdministrator") =>
  world.purges("POST", person, `/${id}/confirm`);
const withdraw = (id: string) => world.purges("DELETE", "administrator", `/${id}`);

/** A draft that nobody published, and the request to purge it. */
async function asked() {
  const id = world.freshId("office");
  await world.save(content.office(id));
  return { id, purge: purgeIn(await ask([id])) };
}

describe("a purge", () => {
  test("waits for a week, and tells until when, by whom and why it was asked for", async () => {
    const { id, purge } = await asked();
    expect(purge).toEqual({
      id: purge.id,
      state: "waiting",
      documentIds: [id],
      reason,
      requestedBy: "u-administrator",
      requestedAt: NOON,
      confirmableUntil: A_WEEK_LATER,
      confirmedBy: null,
      confirmedAt: null,
      finishedAt: null,
    });
    expect(purge.id).toMatch(/^purge-\d+$/u);
  });

  test("tells who confirmed it and when, and when it was done", async () => {
    const { purge } = await asked();
    world.setNow("2026-06-02T12:00:00.000Z");
    const done = purgeIn(await confirm(purge.id));
    world.setNow(NOON);
    expect(done).toEqual({
      ...purge,
      state: "done",
      confirmedBy: "u-secondAdministrator",
      confirmedAt: "2026-06-02T12:00:00.000Z",
      finishedAt: "2026-06-02T12:00:00.000Z",
    });
    expect(told(await withdraw(purge.id))).toEqual([
      "purge-not-waiting",
      "It was confirmed and carried out.",
    ]);
  });

  test("can be confirmed until the last moment of its week, and no more at its end", async () => {
    const { purge } = await asked();
    const other = await asked();
    world.setNow("2026-06-08T11:59:59.999Z");
    expect(purgeIn(await confirm(purge.id)).state).toBe("done");
    world.setNow(A_WEEK_LATER);
    expect(told(await confirm(other.purge.id))).toEqual([
      "purge-not-waiting",
      `It could be confirmed until ${A_WEEK_LATER}.`,
    ]);
    const one = await world.purges("GET", "administrator", `/${other.purge.id}`);
    expect(purgeIn(one)).toEqual({ ...other.purge, state: "expired" });
    world.setNow(NOON);
  });

  test("that was withdrawn says so", async () => {
    const { purge } = await asked();
    expect(purgeIn(await withdraw(purge.id))).toEqual({ ...purge, state: "withdrawn" });
    expect(told(await confirm(purge.id))).toEqual(["purge-not-waiting", "It was withdrawn."]);
  });

  test("of which nothing is on record is told by its name, and one's own takes somebody else", async () => {
    expect(told(await confirm("purge-999999"))).toEqual([
      "unknown-purge",
      'There is no purge "purge-999999" on record.',
    ]);
    const { purge } = await asked();
    expect(told(await confirm(purge.id, "administrator"))).toEqual([
      "own-request",
      "You asked for this purge yourself.",
    ]);
  });
});

describe("a purge that cannot be asked for", () => {
  test("names what does not exist", async () => {
    expect(told(await ask(["nothing-here"]))).toEqual([
      "unknown-document",
      'There is no document "nothing-here", nor a history of it.',
    ]);
  });

  test("names what is public, and what other documents hold", async () => {
    const source = world.freshId("source");
    await world.letOut(content.source(source));
    const shown = await ask([source]);
    expect(told(shown)).toEqual(["still-public", `${source} must be taken down first.`]);
    expect(problemSchema.parse(shown.body).dependents).toEqual([source]);
    await world.post("editor", source, "unpublish", { reason });
  });

  test("names what refers to it, once", async () => {
    const page = world.freshId("publication");
    const quote = world.freshId("quote");
    const people = await world.letInSomebody();
    await world.letOut(content.quote(quote, people));
    await world.save(content.publication(page, quote));
    await world.post("editor", quote, "unpublish", { reason });
    await world.as("editor").patch(`drafts.${page}`).unset(["sections"]).commit();
    expect((await ask([quote])).status).toBe(201);
    const profile = await ask([people.survivor]);
    expect(told(profile)).toEqual(["still-in-use", "Other documents refer to what is to go."]);
    expect(problemSchema.parse(profile.body).dependents?.toSorted()).toEqual(
      [people.consent, quote].toSorted(),
    );
  });
});
