import { describe, expect, it } from "vitest";
import {
  approvableKinds,
  publishability,
  returnableKinds,
  reviewStandings,
} from "../../studio/gate-access/readiness.ts";
import { checkOf, DIGEST, findingOf, OLDER_DIGEST, reviewOf } from "./checks.ts";

const BOTH = { requiredReviews: ["consent", "identity"] } as const;

describe("Publish", () => {
  it("is on, for the digest the gate checked, when nothing stands against it", () => {
    expect(publishability({ state: "ready", response: checkOf() })).toEqual({
      may: true,
      digest: DIGEST,
    });
  });

  it.each([
    ["nothing is saved", { state: "nothing-saved" }],
    ["the gate is still asked", { state: "checking", last: checkOf() }],
    ["the gate did not answer", { state: "failed", reason: "It cannot be reached." }],
  ] as const)("is off while %s", (_when, check) => {
    expect(publishability(check).may).toBe(false);
  });

  it("is off with the words of the finding that blocks", () => {
    const response = checkOf({ blocked: true, findings: [findingOf()] });
    expect(publishability({ state: "ready", response })).toEqual({
      may: false,
      why: "Cannot be published yet: There is no consent for Amihan. Add one.",
    });
  });

  it("tells the first three reasons and how many more there are", () => {
    const findings = [1, 2, 3, 4, 5].map((n) => findingOf({ message: `Reason ${n}.` }));
    const response = checkOf({ blocked: true, findings });
    expect(publishability({ state: "ready", response })).toEqual({
      may: false,
      why: "Cannot be published yet: Reason 1. Reason 2. Reason 3. And 2 more: open Compliance.",
    });
  });

  it("is not held up by a warning alone", () => {
    const response = checkOf({ findings: [findingOf({ severity: "warn" })] });
    expect(publishability({ state: "ready", response }).may).toBe(true);
  });

  it("is off when the gate says blocked, even if its reasons are none that are known here", () => {
    const response = checkOf({ blocked: true });
    expect(publishability({ state: "ready", response }).may).toBe(false);
  });

  it("is off when a review is missing, even if the gate should say not blocked", () => {
    const response = checkOf({ ...BOTH, requiredReviews: ["consent"] });
    expect(publishability({ state: "ready", response })).toEqual({
      may: false,
      why: "Cannot be published yet: The consent review is missing.",
    });
  });
});

describe("reviews", () => {
  it("of an older text do not count", () => {
    const check = checkOf({
      requiredReviews: [...BOTH.requiredReviews],
      reviews: [reviewOf({ digest: OLDER_DIGEST })],
    });
    expect(reviewStandings(check).map((standing) => standing.state)).toEqual([
      "missing",
      "missing",
    ]);
  });

  it("count by the latest of each kind", () => {
    const check = checkOf({
      requiredReviews: ["consent"],
      reviews: [
        reviewOf({ decision: "changes-requested", reviewedAt: "2026-11-22T11:00:00.000Z" }),
        reviewOf({ reviewedAt: "2026-11-22T10:00:00.000Z" }),
      ],
    });
    expect(reviewStandings(check)[0]?.state).toBe("changes-requested");
  });

  it("can be given by those whom the gate lets, and for kinds that are needed", () => {
    const check = checkOf({
      requiredReviews: ["consent", "identity"],
      mayReview: ["consent"],
    });
    expect(approvableKinds(check)).toEqual(["consent"]);
    expect(returnableKinds(check)).toEqual(["consent"]);
  });

  it("that are approved need no second approval, but can be taken back", () => {
    const check = checkOf({
      requiredReviews: ["consent"],
      mayReview: ["consent"],
      reviews: [reviewOf()],
    });
    expect(approvableKinds(check)).toEqual([]);
    expect(returnableKinds(check)).toEqual(["consent"]);
  });
});
