/** What the gate writes down of its decisions, whole: ids, kinds, digests and moments, never content. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { takedownsResponseSchema } from "../../gate/api.ts";
import { contentOf, digestOf } from "../../gate/digest.ts";
import { tombstoneIdOf } from "../../gate/tombstone.ts";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

const NOON = "2026-06-01T12:00:00.000Z";
const REASON = "Asked for by the person.";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });
type Stored = z.infer<typeof documentSchema>;

async function found(query: string, params: Readonly<Record<string, unknown>>) {
  const answer = await world.robot("editorial").fetch<unknown>(query, { ...params });
  return z.array(documentSchema).parse(answer);
}

/** Entries of the audit on a document, oldest first. */
const entriesOn = (id: string, action: string) =>
  found(`*[_type == "auditEntry" && documentId == $id && action == $action] | order(_id asc)`, {
    id,
    action,
  });

/** Of one entry: what is told of the decision, without what binds it into the chain. */
function decisionIn([entry]: readonly Stored[]) {
  const {
    _id: _number,
    _rev: revision,
    _createdAt: _created,
    _updatedAt: _updated,
    previous,
    signature,
    keyId,
    transactionId,
    ...decision
  } = documentSchema.parse(entry);
  expect(previous).toMatch(/^sha256:[\da-f]{64}$/u);
  expect(signature).toMatch(/^[\w-]{86}$/u);
  expect(keyId).toBe(world.options.keys.keyId);
  expect(transactionId).toBe(revision);
  return decision;
}

const inside = async (id: string) =>
  documentSchema.parse(await world.robot("editorial").getDocument(id));

async function approvedQuote() {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  const { digest } = await world.check(id);
  await world.approve(id, "consent", "consentReviewer");
  await world.approve(id, "identity", "identityReviewer");
  return { id, people, digest };
}

test("of a publish: the text, where it may be used, on which consents and reviews it rests, and its seal", async () => {
  const { id, people, digest } = await approvedQuote();
  const reviews = await found(`*[_type == "review" && document._ref == $id] | order(kind asc)`, {
    id,
  });
  await world.publish(id, digest);
  const form = z
    .looseObject({ seal: z.looseObject({ signature: z.string() }) })
    .parse(await world.robot("public").getDocument(id));
  expect(decisionIn(await entriesOn(id, "publish"))).toEqual({
    _type: "auditEntry",
    action: "publish",
    documentId: id,
    documentType: "survivorQuote",
    digest,
    content: await digestOf(contentOf(await inside(id))),
    channels: ["website", "print"],
    consents: [people.consent],
    actor: "u-editor",
    at: NOON,
    approvals: reviews.map(({ _id, kind, reviewer }) => ({
      _key: _id.replace(".", "-"),
      _type: "approval",
      kind,
      reviewer,
      reviewId: _id,
    })),
    seals: [{ _key: "n0", _type: "sealOnRecord", documentId: id, signature: form.seal.signature }],
    takenDown: [],
  });
  expect(reviews.map(({ reviewer }) => reviewer)).toEqual([
    "u-consentReviewer",
    "u-identityReviewer",
  ]);
});

test("of what takes effect inside: its terms, and no channels, seals or reviews of others", async () => {
  const { consent } = await world.letInSomebody();
  const decision = decisionIn(await entriesOn(consent, "publish"));
  const { terms, approvals, ...rest } = decision;
  expect(terms).toBe(await digestOf(contentOf(await inside(consent))));
  expect(approvals).toHaveLength(1);
  expect(Object.keys(rest).toSorted()).toEqual([
    "_type",
    "action",
    "actor",
    "at",
    "content",
    "digest",
    "documentId",
    "documentType",
    "takenDown",
  ]);
});

test("of a review: who gave it, of which text, and which rules he took note of", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  const { digest } = await world.check(id);
  const send = (decision: string, more: object) =>
    world.post("consentReviewer", id, "reviews", { kind: "consent", decision, digest, ...more });
  await send("changes-requested", { note: "Another word.", acknowledged: ["a-rule"] });
  const common = {
    _type: "auditEntry",
    action: "review",
    documentId: id,
    documentType: "survivorQuote",
    digest,
    actor: "u-consentReviewer",
    at: NOON,
  };
  expect(decisionIn(await entriesOn(id, "review"))).toEqual({
    ...common,
    decision: "changes-requested",
    acknowledged: ["a-rule"],
    approvals: [],
  });
  const stored = () => found(`*[_type == "review" && document._ref == $id]`, { id });
  const [review] = await stored();
  expect(review?._id).toMatch(/^review\.[\da-f-]{36}$/u);
  expect(contentOf(review ?? {})).toEqual({
    _id: review?._id,
    _type: "review",
    document: { _type: "reference", _ref: id, _weak: true },
    kind: "consent",
    decision: "changes-requested",
    digest,
    reviewer: "u-consentReviewer",
    reviewedAt: NOON,
    acknowledged: ["a-rule"],
    note: "Another word.",
  });

  world.setNow("2026-06-01T12:30:00.000Z");
  const answer = await send("approved", {});
  world.setNow(NOON);
  expect(answer.body).toEqual({
    review: {
      id: review?._id,
      kind: "consent",
      decision: "approved",
      digest,
      reviewer: "u-consentReviewer",
      reviewedAt: "2026-06-01T12:30:00.000Z",
      acknowledged: [],
    },
  });
  expect(await stored()).toMatchObject([{ _id: review?._id, decision: "approved" }]);
  expect(decisionIn((await entriesOn(id, "review")).slice(1))).toMatchObject({
    decision: "approved",
    approvals: [
      {
        _type: "approval",
        kind: "consent",
        reviewer: "u-consentReviewer",
        reviewId: review?._id,
      },
    ],
  });
});

test("of a request for reviews: who asked, when, for which text, and which kinds it needs", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  const { digest } = await world.check(id);
  const answer = await world.post("secondEditor", id, "review-requests", {
    digest,
    note: "Please.",
  });
  const request = { requestedBy: "u-secondEditor", requestedAt: NOON, digest, note: "Please." };
  expect(answer).toMatchObject({ status: 200, body: { reviewRequest: request } });
  expect(contentOf(await inside(`reviewRequest.${id}`))).toEqual({
    _id: `reviewRequest.${id}`,
    _type: "reviewRequest",
    document: { _type: "reference", _ref: id, _weak: true },
    ...request,
    kinds: ["consent", "identity"],
    editors: ["u-editor"],
  });
  expect((await world.check(id)).reviewRequest).toEqual(request);
  const { note: _note, ...bare } = request;
  expect((await world.post("secondEditor", id, "review-requests", { digest })).body).toEqual({
    reviewRequest: bare,
  });
});

test("of a refusal: what was asked for, why it was refused, and the rules that blocked", async () => {
  const id = world.freshId("statistic");
  await world.save(content.statistic(id, "", { citations: [] }));
  const { digest } = await world.check(id);
  await world.publish(id, digest);
  expect(decisionIn(await entriesOn(id, "refusal"))).toEqual({
    _type: "auditEntry",
    action: "refusal",
    attempted: "publish",
    documentId: id,
    documentType: "statistic",
    digest,
    actor: "u-editor",
    at: NOON,
    problem: "blocked",
    rules: ["statistic-cited"],
    approvals: [],
  });
});

test("of a takedown: who wanted it and why, with a digest that outlives the words; what went with it", async () => {
  const source = world.freshId("source");
  const figure = world.freshId("statistic");
  await world.letOut(content.source(source));
  await world.letOut(content.statistic(figure, source, { metric: figure }));
  const body = { reason: REASON, cascade: true };
  const answer = await world.post("secondEditor", source, "unpublish", body);
  const { reasonSalt, reasonDigest, ...decision } = decisionIn(await entriesOn(source, "takedown"));
  expect(decision).toEqual({
    _type: "auditEntry",
    action: "takedown",
    documentId: source,
    documentType: "source",
    actor: "u-secondEditor",
    at: NOON,
    reason: REASON,
    takenDown: [figure, source],
    approvals: [],
  });
  expect(reasonSalt).toMatch(/^[\w-]{22}$/u);
  expect(reasonDigest).toBe(await digestOf({ reason: REASON, salt: reasonSalt }));
  const outbox = await found(
    `*[_type == "outboxEntry" && documentId in $ids && operation == "takedown"] | order(_id asc)`,
    { ids: [source, figure] },
  );
  const number = (await entriesOn(source, "takedown"))[0]?._id.slice("auditEntry.".length);
  expect(outbox.map((entry) => contentOf(entry))).toEqual(
    [figure, source].map((documentId, place) => ({
      _id: `outboxEntry.${number}-0000${place}`,
      _type: "outboxEntry",
      operation: "takedown",
      documentId,
      assets: [],
      state: "applied",
      createdAt: NOON,
      appliedAt: NOON,
    })),
  );
  expect(answer.body).toEqual({
    documentId: source,
    transactionId: outbox[0]?.["_rev"],
    takenDown: [figure, source],
  });
  const feed: unknown = await (await fetch(`${world.url}/v1/takedowns`)).json();
  expect(takedownsResponseSchema.parse(feed).takedowns).toContainEqual({
    documentId: figure,
    documentType: "statistic",
    since: NOON,
    kind: "editorial",
  });
});

test("of a withdrawal: the consent as it is from now on, what fell, and a receipt with the time it took", async () => {
  const { id, people, digest } = await approvedQuote();
  await world.publish(id, digest);
  const answer = await world.withdraw(people.consent, "administrator", { reason: REASON });
  const consent = await inside(people.consent);
  const withdrawn = { on: NOON, reason: REASON };
  expect(consent).toMatchObject({ withdrawn });
  const { withdrawn: _withdrawn, ...agreed } = contentOf(consent);
  const entries = await entriesOn(people.consent, "withdrawal");
  const { reasonSalt: _salt, reasonDigest: _digest, ...decision } = decisionIn(entries);
  expect(decision).toEqual({
    _type: "auditEntry",
    action: "withdrawal",
    documentId: people.consent,
    documentType: "consent",
    actor: "u-administrator",
    at: NOON,
    reason: REASON,
    takenDown: [id],
    terms: await digestOf(agreed),
    withdrawal: await digestOf(withdrawn),
    content: await digestOf(contentOf(consent)),
    approvals: [],
  });
  const recall = [{ channel: "print", documentIds: [id] }];
  const receipt = {
    transactionId: entries[0]?.["_rev"],
    requestedBy: "u-administrator",
    requestedAt: NOON,
    finishedAt: NOON,
    tookMs: 0,
    takenDown: [id],
  };
  expect(answer.body).toEqual({ consentId: people.consent, ...receipt, recall });
  expect(contentOf(await inside(`withdrawalReceipt.${people.consent}`))).toEqual({
    _id: `withdrawalReceipt.${people.consent}`,
    _type: "withdrawalReceipt",
    consent: { _type: "reference", _ref: people.consent, _weak: true },
    ...receipt,
    recall: recall.map((item) => ({ _type: "recall", _key: item.channel, ...item })),
  });
  expect(await world.robot("public").getDocument(await tombstoneIdOf(id))).toMatchObject({
    documentId: id,
    documentType: "survivorQuote",
    kind: "consent-withdrawn",
    since: NOON,
  });
});

test("of a request under a key: digests of both, so that nobody reads the key there", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  const key = "a-key-of-the-caller";
  await world.post("editor", id, "publish", { digest }, "documents", { "idempotency-key": key });
  const decision = decisionIn(await entriesOn(id, "publish"));
  const callerId = "u-editor";
  expect(decision).toMatchObject({
    requestKey: await digestOf({ purpose: "haven/request/1", callerId, key }),
    requestDigest: await digestOf({
      collection: "documents",
      id,
      action: "publish",
      body: { digest },
    }),
  });
  expect(JSON.stringify(decision)).not.toContain(key);
});

test("of what was done in public: one line of the log for each", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  await world.post("editor", id, "unpublish", { reason: REASON });
  expect(world.log.filter(({ documentId }) => documentId === id)).toEqual([
    { event: "published", documentId: id },
    { event: "taken-down", documentId: id },
  ]);
});

test("of reviews of one document: one for each person, kind and text; the same again replaces it", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  const given = async () =>
    (
      await found(
        `*[_type == "review" && document._ref == $id] | order(reviewer asc, reviewedAt asc)`,
        { id },
      )
    ).map(({ reviewer, kind, digest }) => [reviewer, kind, digest]);
  await world.save(content.quote(id, people));
  const first = (await world.check(id)).digest;
  await world.approve(id, "consent", "consentReviewer", first);
  await world.approve(id, "consent", "consentReviewer", first);
  await world.approve(id, "consent", "bothReviewer", first);
  await world.approve(id, "identity", "identityReviewer", first);
  await world.save(content.quote(id, people, { context: "a young survivor leader" }));
  const second = (await world.check(id)).digest;
  world.setNow("2026-06-01T12:30:00.000Z");
  await world.approve(id, "consent", "consentReviewer", second);
  world.setNow(NOON);
  expect(await given()).toEqual([
    ["u-bothReviewer", "consent", first],
    ["u-consentReviewer", "consent", first],
    ["u-consentReviewer", "consent", second],
    ["u-identityReviewer", "identity", first],
  ]);
});
