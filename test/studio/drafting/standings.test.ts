import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGateClient } from "../../../studio/gate-access/client.ts";
import type { Draft, ReviewEvent } from "../../../studio/drafting/drafts.ts";
import type { Standing } from "../../../studio/drafting/stages.ts";
import { createStandings, type Standings } from "../../../studio/drafting/standings.ts";
import { consent, story, survivor } from "../../gate/content.ts";
import { startLake, type TestLake } from "../../lake/start-lake.ts";

const dayFromToday = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const TERM = {
  grantedOn: dayFromToday(-30),
  startsOn: dayFromToday(-30),
  expiresOn: dayFromToday(300),
  riskAssessment: { on: dayFromToday(-31), outcome: "acceptable", reference: "risk-0001" },
};
const PEOPLE = { survivor: "survivor-1", consent: "consent-1" };

let lake: TestLake;
let standings: Standings;
beforeAll(async () => {
  lake = await startLake();
  const transaction = lake.client("administrator").transaction();
  transaction.create(survivor("survivor-1"));
  transaction.create(consent("consent-1", "survivor-1", TERM));
  transaction.create({ ...story("clean", PEOPLE), _id: "drafts.clean" });
  transaction.create({ ...story("faulty", PEOPLE, { consents: [] }), _id: "drafts.faulty" });
  await transaction.commit();
});
afterAll(() => lake.close());

/** A gate that nobody runs: what it is not asked is not missed. */
const NO_GATE = createGateClient("http://127.0.0.1:1", undefined);
beforeEach(() => {
  standings = createStandings(lake.client("contributor", { maxRetries: 0 }), NO_GATE);
});

async function draftOf(id: string): Promise<Draft> {
  const stored = await lake.client("administrator").getDocument(`drafts.${id}`);
  return {
    documentId: id,
    documentType: "story",
    revision: stored?._rev ?? "none",
    updatedAt: stored?._updatedAt ?? "",
  };
}

/** What is known after each step. */
async function look(
  drafts: readonly Draft[],
  events: readonly ReviewEvent[] = [],
): Promise<readonly ReadonlyMap<string, Standing>[]> {
  const steps: ReadonlyMap<string, Standing>[] = [];
  await standings.find({
    drafts,
    eventsOf: ({ documentId }) => events.filter((event) => event.documentId === documentId),
    changes: standings.changes(),
    onProgress: (known) => steps.push(known),
    signal: new AbortController().signal,
  });
  return steps;
}

const stagesOf = (known: ReadonlyMap<string, Standing> | undefined, id: string) => [
  ...(known?.get(id)?.stages ?? []),
];

describe("where drafts stand", () => {
  it("is what Compliance would say of each", async () => {
    const known = (await look([await draftOf("clean"), await draftOf("faulty")])).at(-1);
    expect(stagesOf(known, "clean")).toEqual(["ready-for-review"]);
    expect(stagesOf(known, "faulty")).toEqual(["blocked"]);
    expect(known?.get("faulty")?.reasons[0]).toMatch(/consent/iu);
  });

  it("is known at once the second time, until the draft changes or what it rests on does", async () => {
    const draft = await draftOf("clean");
    await look([draft]);
    expect((await look([draft]))[0]?.has("clean")).toBe(true);
    expect((await look([{ ...draft, revision: "another" }]))[0]?.has("clean")).toBe(false);
    standings.forget();
    expect((await look([draft]))[0]?.has("clean")).toBe(false);
  });

  it("is blocked where the lake or the gate does not answer", async () => {
    const draft = await draftOf("clean");
    const asked = { documentId: "clean", what: "request", at: "2026-01-01T00:00:00Z" } as const;
    expect(stagesOf((await look([draft], [asked])).at(-1), "clean")).toEqual(["blocked"]);
    const unplugged = lake.client("contributor", { apiHost: "http://127.0.0.1:1", maxRetries: 0 });
    standings = createStandings(unplugged, NO_GATE);
    expect(stagesOf((await look([draft])).at(-1), "clean")).toEqual(["blocked"]);
  });

  it("tells of a draft that is gone nothing at all", async () => {
    const gone = { ...(await draftOf("clean")), documentId: "gone" };
    expect((await look([gone])).at(-1)?.size).toBe(0);
  });
});
