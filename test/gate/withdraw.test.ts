import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { sealVerifier } from "../../contracts/seal-check.ts";
import {
  dependentsResponseSchema,
  takedownsResponseSchema,
  withdrawalReceiptSchema,
} from "../../gate/api.ts";
import type { Step } from "../../gate/index.ts";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.restart());
afterAll(() => world.stop());

const idsSchema = z.array(z.string());
const publicIds = async (ids: readonly string[]) =>
  idsSchema.parse(await world.anonymously("*[_id in $ids]._id", { ids })).toSorted();
const insideIds = async (ids: readonly string[]) => {
  const found = await world.robot("editorial").getDocuments([...ids]);
  return found.flatMap((document) => document?._id ?? []).toSorted();
};
const receiptIn = ({ body }: { readonly body: unknown }) => withdrawalReceiptSchema.parse(body);

/** A quote, its translation, a story that shows it and a page of both: all rest on one consent. */
async function restingOn(people: { readonly survivor: string; readonly consent: string }) {
  const ids = {
    quote: world.freshId("quote"),
    translation: world.freshId("quote"),
    story: world.freshId("story"),
    page: world.freshId("publication"),
  };
  await world.letOut(content.quote(ids.quote, people));
  await world.letOut(
    content.quote(ids.translation, people, { language: "fil", translatedFrom: "en" }),
  );
  await world.letOut(
    content.story(ids.story, people, { use: { ...content.use, channels: ["website"] } }),
  );
  const sections = [
    { _type: "quoteSection", _key: "s1", quote: content.reference(ids.translation) },
    { _type: "storySection", _key: "s2", story: content.reference(ids.story) },
  ];
  const use = { ...content.use, channels: ["website"] };
  await world.letOut(content.publication(ids.page, ids.quote, { sections, use }));
  return Object.values(ids);
}

describe("what a withdrawal would do", () => {
  const ask = (id: string, person: "consentReviewer" | "editor") =>
    fetch(`${world.url}/v1/consents/${encodeURIComponent(id)}/dependents`, {
      headers: { authorization: `Bearer ${world.tokens[person]}` },
    });

  test("is told before, the same as is done then, and nothing is written", async () => {
    const people = await world.letInSomebody();
    const resting = await restingOn(people);
    const answer = dependentsResponseSchema.parse(
      await (await ask(people.consent, "consentReviewer")).json(),
    );
    expect(answer.documents.map(({ documentId }) => documentId).toSorted()).toEqual(
      resting.toSorted(),
    );
    expect(answer.documents.map(({ documentType }) => documentType)).toContain("publication");
    expect(await publicIds(resting)).toHaveLength(resting.length);

    const receipt = receiptIn(await world.withdraw(people.consent));
    expect(receipt.takenDown.toSorted()).toEqual(resting.toSorted());
    expect(receipt.recall).toEqual(answer.recall);
  });

  test("is for those who may withdraw, of a consent that took effect", async () => {
    const people = await world.letInSomebody();
    expect((await ask(people.consent, "editor")).status).toBe(403);
    expect((await ask("consent-nowhere", "consentReviewer")).status).toBe(404);
    expect((await ask(people.survivor, "consentReviewer")).status).toBe(409);
    expect((await ask("drafts.x", "consentReviewer")).status).toBe(404);
  });
});

describe("a withdrawal", () => {
  test("takes down all that rests on the consent, in every language, and nothing else", async () => {
    const people = await world.letInSomebody();
    const others = await world.letInSomebody();
    const resting = await restingOn(people);
    const other = world.freshId("quote");
    await world.letOut(content.quote(other, others));

    const answer = await world.withdraw(people.consent);
    expect(answer.status).toBe(200);
    expect(receiptIn(answer).takenDown.toSorted()).toEqual(resting.toSorted());
    expect(await publicIds([...resting, other])).toEqual([other]);
    const drafts = resting.map((id) => `drafts.${id}`);
    expect(await insideIds([...resting, ...drafts])).toEqual(drafts.toSorted());
    expect(await world.pending()).toEqual([]);
  });

  test("is on the consent, which nothing can rest on any more, and is not taken back", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, people));
    await world.withdraw(people.consent);
    const consent: unknown = await world.robot("editorial").getDocument(people.consent);
    expect(consent).toMatchObject({ withdrawn: { reason: "Asked for by the person." } });
    expect((await world.check(quote)).blocked).toBe(true);
    await world.save(content.consent(people.consent, people.survivor));
    expect(problemOf(await world.publish(people.consent))).toBe("consent-is-final");
  });

  test("leaves another consent alone that superseded the withdrawn one, and what rests on it", async () => {
    const people = await world.letInSomebody();
    const newer = world.freshId("consent");
    const quote = world.freshId("quote");
    await world.letOut(
      content.consent(newer, people.survivor, { supersedes: content.reference(people.consent) }),
    );
    await world.letOut(content.quote(quote, { ...people, consent: newer }));
    expect(receiptIn(await world.withdraw(people.consent)).takenDown).toEqual([]);
    expect(await publicIds([quote])).toEqual([quote]);
    expect(receiptIn(await world.withdraw(newer)).takenDown).toEqual([quote]);
  });

  test("lists the copies that people have to call back, by channel", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    const story = world.freshId("story");
    await world.letOut(content.quote(quote, people));
    const use = { ...content.use, channels: ["website"] };
    await world.letOut(content.story(story, people, { use }));
    const { recall } = receiptIn(await world.withdraw(people.consent));
    expect(recall).toEqual([{ channel: "print", documentIds: [quote] }]);
  });

  test("lists copies of what was taken down before, or allowed less since", async () => {
    const people = await world.letInSomebody();
    const gone = world.freshId("quote");
    const less = world.freshId("quote");
    await world.letOut(content.quote(gone, people));
    await world.letOut(content.quote(less, people));
    await world.post("editor", gone, "unpublish", { reason: "No longer wanted." });
    const use = { ...content.use, channels: ["website"] };
    await world.letOut(content.quote(less, people, { use }));
    const { recall, takenDown } = receiptIn(await world.withdraw(people.consent));
    expect(recall).toEqual([{ channel: "print", documentIds: [gone, less].toSorted() }]);
    expect(takenDown).toEqual([less]);
  });

  test("asked for again answers the same receipt and does nothing more", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, people));
    const first = await world.withdraw(people.consent);
    const again = await world.withdraw(people.consent, "administrator", { reason: "Another." });
    expect(again.body).toEqual(first.body);
    expect(receiptIn(first)).toMatchObject({ requestedBy: "u-consentReviewer", tookMs: 0 });
    const entries: unknown = await world
      .robot("editorial")
      .fetch(`*[_type == "auditEntry" && action == "withdrawal" && documentId == $id]`, {
        id: people.consent,
      });
    expect(entries).toMatchObject([{ actor: "u-consentReviewer", takenDown: [quote] }]);
  });

  test("takes what another gate publishes while it is worked out, too", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.save(content.quote(quote, people));
    const digest = await world.approveAll(quote);
    const other = await world.anotherGate();
    let published: number | undefined;
    await world.restart({
      onStep: async (step) => {
        if (step !== "withdrawal: before the decision" || published !== undefined) return;
        published = (await other.publish(quote, digest)).status;
      },
    });
    const receipt = receiptIn(await world.withdraw(people.consent));
    expect(published).toBe(200);
    expect(receipt.takenDown).toEqual([quote]);
    expect(await publicIds([quote])).toEqual([]);
  });

  test("shows in a draft of the consent that somebody has at hand", async () => {
    const people = await world.letInSomebody();
    await world.save(content.consent(people.consent, people.survivor, { imageAllowed: false }));
    await world.withdraw(people.consent);
    const draft: unknown = await world.robot("editorial").getDocument(`drafts.${people.consent}`);
    expect(draft).toMatchObject({ imageAllowed: false, withdrawn: {} });
  });

  test.each(["editor", "identityReviewer", "viewer"] as const)(
    "is not entered by somebody who is only %s",
    async (person) => {
      const people = await world.letInSomebody();
      const answer = await world.withdraw(people.consent, person);
      expect(problemOf(answer)).toBe("may-not-withdraw");
    },
  );

  test("is of a consent that is in effect, with a reason, by somebody who is known", async () => {
    const people = await world.letInSomebody();
    expect(problemOf(await world.withdraw(people.survivor))).toBe("nothing-to-withdraw");
    expect(problemOf(await world.withdraw("no-such-consent"))).toBe("unknown-document");
    const draft = world.freshId("consent");
    await world.save(content.consent(draft, people.survivor));
    expect(problemOf(await world.withdraw(draft))).toBe("nothing-to-withdraw");
    expect(problemOf(await world.withdraw(people.consent, "administrator", {}))).toBe(
      "bad-request",
    );
    const nobody = await world.post(undefined, people.consent, "withdraw", {}, "consents");
    expect(problemOf(nobody)).toBe("unauthenticated");
  });
});

/** A portrait that rests on a consent. */
const shown = (asset: string, people: { survivor: string; consent: string }) => ({
  _type: "consentedImage",
  asset: content.reference(asset),
  alt: "A person at a window, from behind",
  depiction: "survivor",
  peopleShown: [
    {
      _type: "personShown",
      _key: "p1",
      who: "survivor",
      survivor: content.reference(people.survivor),
      consent: content.reference(people.consent),
      identifiable: false,
    },
  ],
});

describe("images", () => {
  const upload = async (colour: string) => {
    const create = { width: 9, height: 7, channels: 3, background: colour } as const;
    const bytes = await sharp({ create }).png().toBuffer();
    return (await world.as("editor").assets.upload("image", bytes))._id;
  };

  test("of the person go from drafts and are deleted; others stay where they are used", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    const office = world.freshId("office");
    const own = await upload("#112233");
    const shared = await upload("#445566");
    await world.letOut(content.quote(quote, people, { portrait: shown(own, people) }));
    const later = world.freshId("quote");
    await world.save(content.quote(later, people, { portrait: shown(own, people) }));
    await world.letOut(content.office(office, { image: content.emptyRoom(shared) }));

    expect((await world.withdraw(people.consent)).status).toBe(200);
    expect(await world.anonymously("*[_id == $own]", { own })).toEqual([]);
    expect(await insideIds([own, shared])).toEqual([shared]);
    for (const id of [quote, later]) {
      const draft = await world.robot("editorial").getDocument(`drafts.${id}`);
      expect(draft).toMatchObject({ portrait: { alt: "A person at a window, from behind" } });
      expect(draft).not.toMatchObject({ portrait: { asset: {} } });
    }
    expect(await publicIds([office])).toEqual([office]);
  });
});

describe("a tombstone", () => {
  const tombstones = (ids: readonly string[]) =>
    world.anonymously(
      `*[_type == "tombstone" && documentId in $ids]{documentId, documentType, since, kind}`,
      { ids },
    );
  const feed = async (query = "") => {
    const response = await fetch(`${world.url}/v1/takedowns${query}`);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    return takedownsResponseSchema.parse(await response.json()).takedowns;
  };

  test("says that something was there, since when it is gone and the kind of reason", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, people));
    await world.withdraw(people.consent);
    const expected = {
      documentId: quote,
      documentType: "survivorQuote",
      since: "2026-06-01T12:00:00.000Z",
      kind: "consent-withdrawn",
    };
    expect(await tombstones([quote, people.consent, people.survivor])).toEqual([expected]);
    expect(await feed()).toContainEqual(expected);
    expect(await feed("?since=2026-06-01T12:00:00.000Z")).toContainEqual(expected);
    expect(await feed("?since=2026-06-01T12:00:00.001Z")).toEqual([]);
    expect((await fetch(`${world.url}/v1/takedowns?since=yesterday`)).status).toBe(400);
  });

  test("of what a newer consent no longer covers says no more than that", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, people));
    await world.letOut(
      content.consent(world.freshId("consent"), people.survivor, {
        supersedes: content.reference(people.consent),
        channels: ["print"],
      }),
    );
    expect(await tombstones([quote])).toMatchObject([{ kind: "no-longer-allowed" }]);
  });

  test("is sealed, and holds nothing else", async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    await world.post("editor", id, "unpublish", { reason: "Closed for good." });
    const [tombstone] = z
      .array(z.looseObject({ _id: z.string(), _type: z.string() }))
      .parse(await world.anonymously(`*[_type == "tombstone" && documentId == $id]`, { id }));
    if (tombstone === undefined) throw new Error("There is no tombstone.");
    expect(tombstone).toMatchObject({ kind: "editorial", documentType: "office" });
    expect(JSON.stringify(tombstone)).not.toMatch(/Invented|Closed/);
    expect(await sealVerifier(world.options.keys.publicKeys)(tombstone)).toBe("genuine");
  });

  test("goes when the document is published again", async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    await world.post("editor", id, "unpublish", { reason: "Closed for good." });
    expect(await tombstones([id])).toHaveLength(1);
    await world.letOut(content.office(id));
    expect(await tombstones([id])).toEqual([]);
    expect(await publicIds([id])).toEqual([id]);
  });

  test("is not made of what never was public", async () => {
    const people = await world.letInSomebody();
    const reason = "Entered by mistake.";
    await world.post("editor", people.consent, "unpublish", { reason });
    expect(await tombstones([people.consent])).toEqual([]);
  });

  test("cannot be put there, nor anything else, by an outbox entry that somebody wrote", async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    for (const form of [content.office(id, { name: "By hand" }), content.office("by-hand")]) {
      await world.robot("editorial").create({
        _id: `outboxEntry.999999999999-${form._id}`,
        _type: "outboxEntry",
        operation: "takedown",
        documentId: id,
        form: JSON.stringify(form),
        state: "pending",
      });
      await world.drain();
    }
    expect(await publicIds([id, "by-hand"])).toEqual([]);
  });
});

class Crash extends Error {}

/** A gate that ends at one point, and does nothing from then on. */
function endingAt(point: Step) {
  let ended = false;
  return (step: Step) => {
    if (step === point) ended = true;
    if (ended) throw new Crash(point);
  };
}

const POINTS = [
  "withdrawal: before the decision",
  "withdrawal: after the decision",
  "takedown: after the public transaction",
  "takedown: after clearing assets",
  "takedown: after the editorial transaction",
  "withdrawal: before the receipt",
] as const satisfies readonly Step[];

test.each(POINTS)(
  "a gate that ends in a withdrawal, %s, leaves all or nothing after a restart",
  async (point) => {
    const people = await world.letInSomebody();
    const resting = await restingOn(people);
    await world.restart({ onStep: endingAt(point) });
    expect((await world.withdraw(people.consent)).status).not.toBe(200);
    await world.restart();

    const decided = point !== "withdrawal: before the decision";
    expect(await publicIds(resting)).toEqual(decided ? [] : resting.toSorted());
    expect(await insideIds(resting)).toEqual(decided ? [] : resting.toSorted());
    expect(await world.pending()).toEqual([]);
    const receipts: unknown = await world
      .robot("editorial")
      .fetch(`*[_id == $id].finishedAt`, { id: `withdrawalReceipt.${people.consent}` });
    expect(receipts).toEqual(decided ? ["2026-06-01T12:00:00.000Z"] : []);
    const again = receiptIn(await world.withdraw(people.consent));
    expect(again.takenDown.toSorted()).toEqual(resting.toSorted());
    expect(again.finishedAt).not.toBeNull();
  },
);

describe("a withdrawal that something else comes before", () => {
  test.each([
    [4, 200],
    [5, 409],
  ])(
    "%d times is decided again, up to five times in all, and answers %d",
    async (times, status) => {
      const people = await world.letInSomebody();
      const quote = world.freshId("quote");
      await world.letOut(content.quote(quote, people));
      const other = await world.anotherGate();
      let left = times;
      await world.restart({
        onStep: async (step) => {
          if (step !== "withdrawal: before the decision" || left === 0) return;
          left -= 1;
          const id = world.freshId("office");
          await world.save(content.office(id));
          const answer = await other.publish(id, (await world.check(id)).digest);
          if (answer.status !== 200) throw new Error(await answer.text());
        },
      });
      expect((await world.withdraw(people.consent)).status).toBe(status);
      expect(left).toBe(0);
      expect(await publicIds([quote])).toEqual(status === 200 ? [] : [quote]);
      expect((await world.withdraw(people.consent)).status).toBe(200);
      expect(await publicIds([quote])).toEqual([]);
    },
  );
});
