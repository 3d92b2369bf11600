/** What people are told when the gate refuses: what came, what is allowed, what to do. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemSchema } from "../../gate/api.ts";
import { PROBLEMS } from "../../gate/problems.ts";
import * as content from "./content.ts";
import { type Answer, type Person, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.save(content.office("the-office"));
});
afterAll(() => world.stop());

const DIGEST = `sha256:${"0".repeat(64)}`;

/** The kind and words of a problem; that its status and title are those of its kind goes with it. */
function told({ status, type, body }: Pick<Answer, "status" | "type" | "body">) {
  expect(type).toBe("application/problem+json");
  const problem = problemSchema.parse(body);
  const kind = Object.entries(PROBLEMS).find(([id]) => problem.type === `/problems/${id}`);
  expect(kind?.[1]).toMatchObject({ status: problem.status, title: problem.title });
  expect(status).toBe(problem.status);
  return [kind?.[0], problem.detail];
}

async function ask(path: string, init: RequestInit = {}, person?: Person) {
  const headers: HeadersInit =
    person === undefined ? {} : { authorization: `Bearer ${world.tokens[person]}` };
  const response = await fetch(`${world.url}${path}`, { headers, ...init });
  const { status } = response;
  const body: unknown = await response.json();
  return { status, type: response.headers.get("content-type"), body };
}

async function check(id: string, person?: Person) {
  return told(await world.post(person, id, "check"));
}

describe("whoever calls", () => {
  test("without a token, with one that nobody has, or without a part in the work is told so", async () => {
    expect(await check("the-office")).toEqual([
      "unauthenticated",
      "The request has no `Authorization: Bearer` header with a Sanity token.",
    ]);
    const headers = { authorization: "Bearer nobody-has-this" };
    expect(told(await ask("/v1/me", { headers }))).toEqual([
      "unauthenticated",
      "The lake does not know this token, or it has ended.",
    ]);
    expect(await check("the-office", "viewer")).toEqual([
      "forbidden",
      "Your role does not let you write drafts of this document.",
    ]);
    expect(told(await ask("/v1/audit", {}, "editor"))).toEqual([
      "administrators-only",
      "You are no administrator of the gate.",
    ]);
  });

  test("at no address of the gate is told which, and by no method of it is told those", async () => {
    expect(told(await ask("/v2/documents"))).toEqual([
      "not-found",
      "/v2/documents is not an address here.",
    ]);
    expect(told(await ask("/problems/none"))).toEqual(["not-found", 'There is no problem "none".']);
    expect(told(await ask("/v1/documents/the-office/publish", { method: "PUT" }))).toEqual([
      "method-not-allowed",
      "PUT is not taken here; allowed: POST.",
    ]);
    expect(told(await ask("/v1/webhooks/sanity", { method: "POST", body: "{}" }))).toEqual([
      "not-found",
      "This gate was given no secret for webhooks.",
    ]);
  });

  test.each([
    ["/v1/audit?after=x", 'after: it takes the number of an entry, not "x".'],
    [
      "/v1/audit?after=1234567890123",
      'after: it takes the number of an entry, not "1234567890123".',
    ],
    ["/v1/audit?after=1x", 'after: it takes the number of an entry, not "1x".'],
    ["/v1/takedowns?since=today", 'since: it takes an ISO 8601 moment in UTC, not "today".'],
  ])("asks %s is told what it takes", async (path, detail) => {
    expect(told(await ask(path, {}, "administrator"))).toEqual(["bad-request", detail]);
  });
});

describe("a request", () => {
  test("of what is not there, or is no id of a document, is told so", async () => {
    const missing = ["unknown-document", 'There is no document "nothing", nor a draft of it.'];
    expect(await check("nothing", "editor")).toEqual(missing);
    const unpublished = await world.post("editor", "nothing", "unpublish", { reason: "Closed." });
    expect(told(unpublished)).toEqual(missing);
    expect(told(await world.withdraw("nothing"))).toEqual(missing);
    expect(await check("drafts.the-office", "editor")).toEqual([
      "unknown-document",
      "The address does not hold a bare document id.",
    ]);
    const body = JSON.stringify({ ids: ["the-office", "drafts.a"], digests: [DIGEST, DIGEST] });
    expect(told(await ask("/v1/sets/publish", { method: "POST", body }, "editor"))).toEqual([
      "unknown-document",
      'ids: "drafts.a" is not a bare document id.',
    ]);
  });

  test("names each field that is not as it should be, with the reason", async () => {
    const body = { kind: "legal", digest: DIGEST };
    expect(told(await world.post("editor", "the-office", "reviews", body))).toEqual([
      "bad-request",
      'kind: Invalid option: expected one of "consent"|"identity"; decision: Invalid option: expected one of "approved"|"changes-requested"',
    ]);
    expect(told(await world.post("editor", "the-office", "publish", []))).toEqual([
      "bad-request",
      "the whole: Invalid input: expected object, received array",
    ]);
    const set = JSON.stringify({ ids: ["a", "a"], digests: [DIGEST] });
    expect(told(await ask("/v1/sets/publish", { method: "POST", body: set }, "editor"))).toEqual([
      "bad-request",
      "digests: there must be one for each id; ids: each may be there once",
    ]);
    const broken = { method: "POST", body: "{" };
    const [id, detail] = told(await ask("/v1/documents/the-office/check", broken, "editor"));
    expect([id, detail]).toEqual([
      "bad-request",
      expect.stringMatching(/^The body is not JSON: .+\.$/u),
    ]);
  });

  test("that is too large, or under a key that is none, is told what is taken", async () => {
    const body = JSON.stringify({ note: "x".repeat(70_000) });
    expect(told(await ask("/v1/documents/a/check", { method: "POST", body }, "editor"))).toEqual([
      "too-large",
      "The body is over 64 KiB.",
    ]);
    for (const key of ["two words", "x".repeat(256)]) {
      const headers = { "idempotency-key": key };
      const digest = { digest: DIGEST };
      const answer = await world.post(
        "editor",
        "the-office",
        "publish",
        digest,
        "documents",
        headers,
      );
      expect(told(answer)).toEqual([
        "bad-request",
        "Idempotency-Key: it takes 1 to 255 visible ASCII characters, a new UUID for example.",
      ]);
    }
  });

  test("under a key of another request is told so", async () => {
    const headers = { "idempotency-key": "k".repeat(255) };
    const id = world.freshId("office");
    await world.save(content.office(id));
    const { digest } = await world.check(id);
    const send = (body: object) => world.post("editor", id, "publish", body, "documents", headers);
    expect((await send({ digest })).status).toBe(200);
    expect(told(await send({ digest: DIGEST }))).toEqual([
      "key-reused",
      "This Idempotency-Key was used for another request.",
    ]);
  });
});

describe("a publish", () => {
  const publish = async (id: string, digest = DIGEST) => told(await world.publish(id, digest));

  test("of another text than was read, or of none, is told so", async () => {
    expect(await publish("the-office")).toEqual([
      "text-changed",
      "The text has changed since you read it, or something it rests on has.",
    ]);
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    expect(await publish(id)).toEqual(["nothing-to-publish", `"${id}" has no draft.`]);
  });

  test("that rules block names each of them once", async () => {
    const id = world.freshId("statistic");
    await world.save(content.statistic(id, "", { citations: [], value: "many" }));
    const { digest, findings } = await world.check(id);
    const blocking = findings.filter(({ severity }) => severity === "block");
    const names = [...new Set(blocking.map(({ rule }) => rule))];
    const answer = await world.publish(id, digest);
    expect(told(answer)).toEqual(["blocked", `What blocks: ${names.join(", ")}.`]);
    expect(problemSchema.parse(answer.body).findings).toEqual(blocking);
  });

  test.each([
    ["note-1", "somebodysNote", 'Documents of the type "somebodysNote" are not published.'],
    ["a.b", "office", 'Nobody could read "a.b": its id holds a dot.'],
    ["review.mine", "survivor", 'Ids that begin with "review." are the gate\'s.'],
  ])(
    "of %s, a document of the type %s, is told why that can never be",
    async (id, type, detail) => {
      await world.save({ ...content.office(id), _type: type });
      const { digest } = await world.check(id);
      expect(await publish(id, digest)).toEqual(["not-publishable", detail]);
    },
  );

  test("of what became another type is told of both", async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    await world.save(content.source(id));
    const { digest } = await world.check(id);
    expect(await publish(id, digest)).toEqual([
      "not-publishable",
      `It is published as "office" and became "source". Make a new document.`,
    ]);
  });

  test("of a set that holds what takes effect inside is told what to do", async () => {
    const id = world.freshId("survivor");
    await world.save(content.survivor(id));
    const { digest } = await world.check(id);
    const body = JSON.stringify({ ids: [id], digests: [digest] });
    expect(told(await ask("/v1/sets/publish", { method: "POST", body }, "editor"))).toEqual([
      "not-publishable",
      `"${id}" takes effect inside. Publish it by itself, before what rests on it.`,
    ]);
  });

  test("of a consent with other terms than were agreed is told so", async () => {
    const people = await world.letInSomebody();
    await world.save(content.consent(people.consent, people.survivor, { channels: ["website"] }));
    const { digest, findings } = await world.check(people.consent);
    expect(findings.map(({ message }) => message)).toContain(
      "The draft changes what was agreed, or takes back a withdrawal.",
    );
    expect(await publish(people.consent, digest)).toEqual([
      "consent-is-final",
      "The draft changes what was agreed, or takes back a withdrawal.",
    ]);
  });
});

describe("a review", () => {
  const review = async (id: string, person: Person, more: object = {}) => {
    const { digest } = await world.check(id);
    const body = { kind: "consent", decision: "approved", digest, ...more };
    return told(await world.post(person, id, "reviews", body));
  };

  test("by somebody who is no reviewer, of what needs none, or of no draft is told so", async () => {
    const people = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.save(content.quote(id, people));
    expect(await review(id, "editor")).toEqual([
      "may-not-review",
      'You are not a reviewer of the kind "consent". An operator of the gate names the reviewers.',
    ]);
    expect(await review("the-office", "consentReviewer")).toEqual([
      "may-not-review",
      'This document needs no review of the kind "consent".',
    ]);
    expect(await review(people.consent, "consentReviewer")).toEqual([
      "may-not-review",
      "There is no draft: what is published was reviewed.",
    ]);
  });

  test("by whoever wrote the text, or gave the other kind, is told that it takes somebody else", async () => {
    const people = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.save(content.quote(id, people), "consentReviewer");
    expect(await review(id, "consentReviewer")).toEqual([
      "may-not-review",
      "You changed this text since it was last published. Somebody else must review it.",
    ]);
    await world.approve(id, "identity", "bothReviewer");
    expect(await review(id, "bothReviewer")).toEqual([
      "may-not-review",
      "You gave the other kind of review for this text. Two kinds need two people.",
    ]);
  });

  test("of another text, or one that asks for changes and names none, is told so", async () => {
    const people = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.save(content.quote(id, people));
    expect(await review(id, "consentReviewer", { digest: DIGEST })).toEqual([
      "text-changed",
      "The text has changed since you read it, or something it rests on has.",
    ]);
    for (const more of [{}, { note: "  \n" }]) {
      expect(
        await review(id, "consentReviewer", { decision: "changes-requested", ...more }),
      ).toEqual(["note-needed", "The review asks for changes and does not say which."]);
    }
  });
});

test("a takedown of a draft, or of what others refer to, is told so, with those", async () => {
  const body = { reason: "No longer needed." };
  expect(told(await world.post("editor", "the-office", "unpublish", body))).toEqual([
    "nothing-to-take-down",
    '"the-office" is only a draft.',
  ]);
  const source = world.freshId("source");
  await world.letOut(content.source(source));
  const figures = [world.freshId("statistic"), world.freshId("statistic")];
  for (const id of figures) await world.letOut(content.statistic(id, source, { metric: id }));
  const answer = await world.post("editor", source, "unpublish", body);
  expect(told(answer)).toEqual(["still-referred-to", "2 published documents refer to it."]);
  expect(problemSchema.parse(answer.body).dependents?.toSorted()).toEqual(figures);
});

test("a withdrawal by somebody else, or of what is no consent in effect, is told so", async () => {
  const people = await world.letInSomebody();
  expect(told(await world.withdraw(people.consent, "editor"))).toEqual([
    "may-not-withdraw",
    "You are neither a consent reviewer nor an administrator of the gate.",
  ]);
  for (const id of [people.survivor, "the-office"]) {
    expect(told(await world.withdraw(id))).toEqual([
      "nothing-to-withdraw",
      `"${id}" is not a consent that took effect.`,
    ]);
  }
});
