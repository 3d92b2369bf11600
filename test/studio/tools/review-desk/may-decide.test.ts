import { describe, expect, it } from "vitest";
import { mayDecide, type Seen } from "../../../../studio/tools/review-desk/decision/may-decide.ts";
import { checkOf, DIGEST, findingOf, reviewOf } from "../../checks.ts";
import { englishWords } from "../../words.ts";

const REVIEWER = { id: "consent-reviewer", reviews: ["consent" as const], administrator: false };
const OPEN = {
  requiredReviews: ["consent" as const, "identity" as const],
  findings: [findingOf({ rule: "reviewed-by-others", outcome: "needs-review" })],
  editors: ["editor"],
  mayReview: ["consent" as const],
};

function decide(change: Partial<Seen>, me = REVIEWER) {
  const seen = {
    check: checkOf(OPEN),
    checkFailure: undefined,
    hasChanged: false,
    isOtherText: false,
    hasDraft: true,
  };
  return mayDecide({ ...seen, ...change }, me, englishWords);
}

function whyNot(change: Partial<Seen>, me = REVIEWER): string {
  const may = decide(change, me);
  return may.may ? "may" : may.why;
}

describe("a decision can be given", () => {
  it("by whom the gate lets, for the kinds that are open", () => {
    expect(decide({})).toEqual({
      may: true,
      approvable: ["consent"],
      returnable: ["consent"],
      whyNotApprove: undefined,
    });
  });

  it("only as a return while a fault stands, or once the check is given", () => {
    const fault = decide({
      check: checkOf({ ...OPEN, findings: [...OPEN.findings, findingOf()] }),
    });
    expect(fault).toMatchObject({
      approvable: [],
      returnable: ["consent"],
      whyNotApprove: "It cannot be approved while a finding stops it. You can return it.",
    });
    const given = decide({ check: checkOf({ ...OPEN, reviews: [reviewOf()] }) });
    expect(given).toMatchObject({ approvable: [], whyNotApprove: /^Your check is given/u });
  });
});

describe("a decision cannot be given, and it is said why", () => {
  it("once the text has changed, whatever the gate said before", () => {
    expect(whyNot({ hasChanged: true })).toMatch(/^The text has changed/u);
  });

  it("while the gate has said nothing of this text", () => {
    expect(whyNot({ check: undefined })).toMatch(/^The gate is asked/u);
    expect(whyNot({ check: undefined, isOtherText: true })).toMatch(/not what is on your screen/u);
    expect(whyNot({ check: undefined, checkFailure: "It cannot be reached." })).toBe(
      "It cannot be reached.",
    );
  });

  it("where there is no draft", () => {
    expect(whyNot({ hasDraft: false })).toMatch(/^There is no draft/u);
  });

  it("by whoever is no reviewer", () => {
    expect(whyNot({}, { ...REVIEWER, reviews: [] })).toMatch(/^You are not named/u);
  });

  it("by whoever wrote it, gave the other check, or reviews another kind", () => {
    const none = { ...OPEN, mayReview: [] };
    expect(whyNot({ check: checkOf({ ...none, editors: [REVIEWER.id] }) })).toMatch(/you changed/u);
    const reviews = [reviewOf({ kind: "identity", reviewer: REVIEWER.id, digest: DIGEST })];
    expect(whyNot({ check: checkOf({ ...none, reviews }) })).toMatch(
      /You gave the identity check/u,
    );
    const required = { ...none, requiredReviews: ["identity" as const] };
    expect(whyNot({ check: checkOf(required) })).toMatch(/what is missing is the identity check/u);
    expect(whyNot({ check: checkOf({ ...none, requiredReviews: [] }) })).toMatch(/needs no check/u);
  });

  it("by anybody, where the history does not tell who wrote it", () => {
    const check = checkOf({ ...OPEN, mayReview: [], editors: [] });
    expect(whyNot({ check })).toMatch(/^The history does not tell/u);
  });
});
