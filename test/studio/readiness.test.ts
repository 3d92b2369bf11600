import { describe, expect, it } from "vitest";
import {
  approvableKinds,
  publishability,
  returnableKinds,
  reviewStandings,
} from "../../studio/gate-access/readiness.ts";
import { checkOf, DIGEST, findingOf, OLDER_DIGEST, reviewOf } from "./checks.ts";
import { englishWords } from "./words.ts";

const BOTH = { requiredReviews: ["consent", "identity"] } as const;

describe("Publish", () => {
  it("is on, for the digest the gate checked, when nothing stands against it", () => {
    expect(publishability({ state: "ready", response: checkOf() }, englishWords)).toEqual({
      may: true,
      digest: DIGEST,
    });
  });

  it.each([
    ["nothing is saved", { state: "nothing-saved" }],
    ["the gate is still asked", { state: "checking", last: checkOf() }],
    ["the gate did not answer", { state: "failed", reason: "It cannot be reached." }],
  ] as const)("is off while %s", (_when, check) => {
    expect(publishability(check, englishWords).may).toBe(false);
  });

  it("is off with the words of the finding that blocks", () => {
    const response = checkOf({ blocked: true, findings: [findingOf()] });
    expect(publishability({ state: "ready", response }, englishWords)).toEqual({
      may: false,
      why: "Cannot be published yet: There is no consent for Amihan. Add one.",
    });
  });

  it("tells the first three reasons and how many more there are", () => {
    const findings = [1, 2, 3, 4, 5].map((n) => findingOf({ message: `Reason ${n}.` }));
    const response = checkOf({ blocked: true, findings });
    expect(publishability({ state: "ready", response }, englishWords)).toEqual({
      may: false,
      why: "Cannot be published yet: Reason 1. Reason 2. Reason 3. And 2 more: open Compliance.",
    });
  });

  it("is not held up by a warning alone", () => {
    const response = checkOf({ findings: [findingOf({ severity: "warn" })] });
    expect(publishability({ state: "ready", response }, englishWords).may).toBe(true);
  });

  it("is off when the gate says blocked, even if its reasons are none that are known here", () => {
    const response = checkOf({ blocked: true });
    expect(publishability({ state: "ready", response }, englishWords).may).toBe(false);
  });

  it("tells of faults before it tells of reviews", () => {
    const findings = [
      findingOf({
        rule: "reviewed-by-others",
        outcome: "needs-review",
        message: "Needs a review.",
      }),
      findingOf({ message: "A fault." }),
    ];
    const response = checkOf({ blocked: true, findings });
    expect(publishability({ state: "ready", response }, englishWords)).toEqual({
      may: false,
      why: "Cannot be published yet: A fault. Needs a review.",
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

  it("that object stand against approvals by others", () => {
    const check = checkOf({
      requiredReviews: ["consent"],
      reviews: [reviewOf({ decision: "changes-requested" }), reviewOf({ reviewer: "another" })],
    });
    expect(reviewStandings(check)[0]?.state).toBe("changes-requested");
  });

  it("by those who changed the text do not count", () => {
    const reviews = [reviewOf()];
    const check = checkOf({ requiredReviews: ["consent"], reviews, editors: ["consent-reviewer"] });
    expect(reviewStandings(check)[0]?.state).toBe("missing");
  });

  const NEEDS_REVIEW = findingOf({ rule: "reviewed-by-others", outcome: "needs-review" });

  it("can be given by those whom the gate lets, and of the kinds that are open", () => {
    const check = checkOf({
      requiredReviews: ["consent", "identity"],
      findings: [NEEDS_REVIEW],
      mayReview: ["consent", "identity"],
      reviews: [reviewOf()],
    });
    expect(approvableKinds(check)).toEqual(["identity"]);
    expect(returnableKinds(check)).toEqual(["consent", "identity"]);
  });

  it("cannot approve while faults stand, but can return the text", () => {
    const check = checkOf({
      requiredReviews: ["consent"],
      findings: [NEEDS_REVIEW, findingOf()],
      mayReview: ["consent"],
    });
    expect(approvableKinds(check)).toEqual([]);
    expect(returnableKinds(check)).toEqual(["consent"]);
  });

  it("can be given anew where a warning is still open after all are given", () => {
    const check = checkOf({
      requiredReviews: ["consent"],
      findings: [NEEDS_REVIEW],
      mayReview: ["consent"],
      reviews: [reviewOf()],
    });
    expect(approvableKinds(check)).toEqual(["consent"]);
  });
});
