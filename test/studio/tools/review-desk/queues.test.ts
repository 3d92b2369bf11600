import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  countsQuery,
  queueQuery,
  type Asker,
} from "../../../../studio/tools/review-desk/queue/requests.ts";
import {
  ageOf,
  kindsForMe,
  whyNotMine,
} from "../../../../studio/tools/review-desk/queue/standing.ts";
import { neighboursOf } from "../../../../studio/tools/review-desk/queue/use-neighbours.ts";
import {
  placeOf,
  reviewDeskRouter,
  stateOf,
  type KindFilter,
  type Place,
  type QueueName,
} from "../../../../studio/tools/review-desk/places.ts";
import * as content from "../../../gate/content.ts";
import { startWorld, type World } from "../../../gate/world.ts";
import { englishWords } from "../../words.ts";

const CONSENT: Asker = { id: "u-consentReviewer", reviews: ["consent"] };
const IDENTITY: Asker = { id: "u-identityReviewer", reviews: ["identity"] };
const NOBODY: Asker = { id: "u-secondEditor", reviews: [] };

let world: World;
let fresh: string;
let half: string;
let returned: string;
let approved: string;
let ofReviewer: string;

beforeAll(async () => {
  world = await startWorld();
  const people = await world.letInSomebody();
  const asked = async (author: "editor" | "consentReviewer" = "editor") => {
    const id = world.freshId("quote");
    await world.save(content.quote(id, people), author);
    const { digest } = await world.check(id);
    await world.post("editor", id, "review-requests", { digest });
    return id;
  };
  fresh = await asked();
  half = await asked();
  await world.approve(half, "consent", "consentReviewer");
  returned = await asked();
  await world.post("identityReviewer", returned, "reviews", {
    kind: "identity",
    decision: "changes-requested",
    digest: (await world.check(returned)).digest,
    note: "The second sentence names a place.",
  });
  approved = await asked();
  await world.approveAll(approved);
  ofReviewer = await asked("consentReviewer");
}, 60_000);
afterAll(() => world.stop());

async function rowsOf(queue: QueueName, asker: Asker, kind: KindFilter = "all") {
  const { query, params, rows } = queueQuery(queue, kind, asker, 1);
  return rows.parse(await world.as("editor").fetch<unknown>(query, { ...params }));
}

const idsOf = async (queue: QueueName, asker: Asker, kind: KindFilter = "all") =>
  (await rowsOf(queue, asker, kind)).map(({ documentId }) => documentId);

describe("the queues", () => {
  it("hold what waits for a person, without what that person wrote or has reviewed", async () => {
    expect(await idsOf("mine", CONSENT)).toEqual([fresh]);
    expect(await idsOf("mine", IDENTITY)).toEqual([fresh, half, ofReviewer]);
    expect(await idsOf("mine", NOBODY)).toEqual([]);
  });

  it("tell apart what waits, what waits for its other check, what is returned and what is approved", async () => {
    expect(await idsOf("waiting", NOBODY)).toEqual([fresh, half, ofReviewer]);
    expect(await idsOf("half", NOBODY)).toEqual([half]);
    expect(await idsOf("returned", NOBODY)).toEqual([returned]);
    expect(await idsOf("approved", NOBODY)).toEqual([approved]);
  });

  it("are counted where the data is, as they are listed", async () => {
    for (const asker of [CONSENT, IDENTITY, NOBODY]) {
      const { query, params, rows } = countsQuery("all", asker);
      const [counts] = rows.parse(await world.as("editor").fetch<unknown>(query, { ...params }));
      for (const queue of ["mine", "waiting", "half", "returned", "approved"] as const) {
        expect(counts?.[queue]).toBe((await idsOf(queue, asker)).length);
      }
    }
  });

  it("are narrowed to the texts that need a kind of check", async () => {
    expect(await idsOf("waiting", NOBODY, "consent")).toEqual([fresh, half, ofReviewer]);
    await world.save(content.survivor("survivor-alone"));
    const { digest } = await world.check("survivor-alone");
    await world.post("editor", "survivor-alone", "review-requests", { digest });
    expect(await idsOf("waiting", NOBODY, "consent")).not.toContain("survivor-alone");
    expect(await idsOf("waiting", NOBODY, "identity")).toContain("survivor-alone");
  });

  it("say why a text is not a person's to review", async () => {
    const rows = [...(await rowsOf("waiting", CONSENT)), ...(await rowsOf("approved", CONSENT))];
    const why = (id: string, asker: Asker) => {
      const row = rows.find(({ documentId }) => documentId === id);
      return row === undefined ? "not listed" : whyNotMine(row, asker, englishWords);
    };
    expect(why(fresh, CONSENT)).toBeUndefined();
    expect(why(ofReviewer, CONSENT)).toMatch(/you changed this text/u);
    expect(why(half, CONSENT)).toMatch(/You gave the consent check/u);
    expect(why(fresh, NOBODY)).toMatch(/not named as a reviewer/u);
    expect(why(approved, { id: "another", reviews: ["consent"] })).toBe("Every check is given.");
    expect(rows.flatMap((row) => kindsForMe(row, CONSENT))).toEqual(["consent"]);
  });
});

describe("the age of a request", () => {
  it("is told in steps", () => {
    const asked = "2026-06-01T12:00:00.000Z";
    const after = (hours: number) => ageOf(asked, Date.parse(asked) + hours * 3_600_000);
    expect([after(0), after(23.9), after(24), after(167.9), after(168)]).toEqual([
      "today",
      "today",
      "days",
      "days",
      "week",
    ]);
  });
});

describe("the text before and after", () => {
  it("are those beside it, and stay so when a decision has taken it out of the queue", () => {
    const queue = ["a", "b", "c"];
    expect(neighboursOf("b", queue, queue)).toEqual({
      previous: "a",
      next: "c",
      position: 2,
      total: 3,
    });
    expect(neighboursOf("b", queue, ["a", "c"])).toMatchObject({ previous: "a", next: "c" });
    expect(neighboursOf("b", queue, ["a"])).toMatchObject({ previous: "a", next: undefined });
    expect(neighboursOf("x", queue, queue)).toMatchObject({ previous: undefined, next: "a" });
    expect(neighboursOf("c", queue, ["a", "b", "c", "d"])).toMatchObject({ next: "d" });
  });
});

describe("an address", () => {
  const places: readonly Place[] = [
    { page: "queue", queue: "returned", kind: "consent" },
    { page: "document", queue: "mine", kind: "all", documentId: "story-1" },
    { page: "endings" },
    { page: "endings", by: "day", value: "2027-03-01" },
  ];

  it.each(places)("leads to the place it was made of: $page", (place) => {
    const address = reviewDeskRouter.encode(stateOf(place));
    expect(placeOf(reviewDeskRouter.decode(address) ?? {})).toEqual(place);
  });

  it("that says nothing known leads to the person's own queue", () => {
    const mine = { page: "queue", queue: "mine", kind: "all" };
    expect(placeOf(reviewDeskRouter.decode("/") ?? {})).toEqual(mine);
    expect(placeOf(reviewDeskRouter.decode("/queue/strange/thing") ?? {})).toEqual(mine);
  });
});
