import { describe, expect, it } from "vitest";
import { standingOf, type DraftFacts } from "../../../studio/drafting/stages.ts";
import { checkOf, DIGEST, findingOf, OLDER_DIGEST } from "../checks.ts";

const CLEAN = { state: "judged", faults: [], needsReview: true } as const;
const event = (what: "request" | "approved" | "changes-requested", at: string) =>
  ({ documentId: "story-1", what, at }) as const;
const REVIEW = findingOf({ rule: "reviewed-by-others", message: "Needs a consent review." });
const request = (digest: string) => ({
  requestedBy: "alma",
  requestedAt: "2026-01-01T00:00:00Z",
  digest,
});

function stages(facts: Partial<DraftFacts>): readonly string[] {
  return [...standingOf({ judgement: CLEAN, events: [], ...facts }).stages];
}

describe("a draft that nobody was asked to review", () => {
  it("is blocked by what the policy finds, with the reasons", () => {
    const judgement = { ...CLEAN, faults: ["No consent.", "No mark."] };
    const standing = standingOf({ judgement, events: [] });
    expect([...standing.stages]).toEqual(["blocked"]);
    expect(standing.reasons).toEqual(["No consent.", "No mark."]);
  });

  it("is blocked where it could not be judged", () => {
    const judgement = { state: "failed", reason: "The lake did not answer." } as const;
    expect(standingOf({ judgement, events: [] })).toEqual({
      stages: new Set(["blocked"]),
      reasons: ["The lake did not answer."],
    });
  });

  it("is ready for review where it needs one, and to be published where it needs none", () => {
    expect(stages({})).toEqual(["ready-for-review"]);
    expect(stages({ judgement: { ...CLEAN, needsReview: false } })).toEqual(["ready-to-publish"]);
  });
});

describe("a draft that was handed in", () => {
  const events = [event("request", "2026-01-01T00:00:00Z")];
  const waiting = checkOf({ blocked: true, findings: [REVIEW], reviewRequest: request(DIGEST) });

  it("waits, as long as it is exactly what was handed in", () => {
    expect(stages({ events, gate: { state: "checked", check: waiting } })).toEqual([
      "waiting-for-review",
    ]);
  });

  it("is ready to be handed in again once it changed", () => {
    const check = { ...waiting, reviewRequest: request(OLDER_DIGEST) };
    expect(stages({ events, gate: { state: "checked", check } })).toEqual(["ready-for-review"]);
  });

  it("is ready to publish when the gate lets it", () => {
    const check = checkOf({ reviewRequest: request(DIGEST) });
    expect(stages({ events, gate: { state: "checked", check } })).toEqual(["ready-to-publish"]);
  });

  it("is blocked by what only the gate can find, and where the gate does not answer", () => {
    const fault = findingOf({ rule: "no-protected-name", message: "A name is protected." });
    const check = checkOf({ blocked: true, findings: [fault] });
    expect(stages({ events, gate: { state: "checked", check } })).toEqual(["blocked"]);
    expect(stages({ events, gate: { state: "failed", reason: "No answer." } })).toEqual([
      "blocked",
    ]);
  });

  it("stands in no list of what is next while the gate was not asked", () => {
    expect(stages({ events })).toEqual([]);
  });
});

describe("a draft that a reviewer returned", () => {
  const returned = [
    event("request", "2026-01-01T00:00:00Z"),
    event("changes-requested", "2026-01-02T00:00:00Z"),
    event("approved", "2026-01-03T00:00:00Z"),
  ];

  it("has changes requested, whatever else reviewers approved, beside what else holds", () => {
    const judgement = { ...CLEAN, faults: ["No consent."] };
    expect(stages({ judgement, events: returned })).toEqual(["blocked", "changes-requested"]);
  });

  it("has none once it is handed in again", () => {
    const events = [...returned, event("request", "2026-01-04T00:00:00Z")];
    expect(stages({ events })).toEqual([]);
  });
});
