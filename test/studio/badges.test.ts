import { describe, expect, it } from "vitest";
import { NO_END } from "../../contracts/vocabulary.ts";
import { draftBadge } from "../../studio/badges/draft.ts";
import { endBadge } from "../../studio/badges/end.ts";
import { sealBadge } from "../../studio/badges/seal.ts";
import type { GateCheck } from "../../studio/gate-access/context.ts";
import { checkOf, DIGEST, findingOf, reviewOf } from "./checks.ts";
import { englishWords } from "./words.ts";

const REQUEST = {
  requestedBy: "editor",
  requestedAt: "2026-11-22T10:00:00.000Z",
  digest: DIGEST,
};

const NAMES = new Map([
  ["consent-reviewer", "Corazon"],
  ["identity-reviewer", "Danilo"],
]);

function badge(check: GateCheck, hasDraft = true) {
  return draftBadge({ check, hasDraft, names: NAMES, locale: "en-US" }, englishWords);
}

function labelOf(change: Parameters<typeof checkOf>[0]): string | undefined {
  return badge({ state: "ready", response: checkOf(change) })?.label;
}

describe("the badge of a draft", () => {
  it("counts what blocks", () => {
    const findings = [findingOf(), findingOf({ message: "Another." })];
    expect(labelOf({ blocked: true, findings })).toBe("Blocked (2)");
  });

  it("names the reviews that are waited for", () => {
    const waiting = { requiredReviews: ["consent", "identity"], reviewRequest: REQUEST } as const;
    expect(labelOf({ ...waiting, requiredReviews: ["consent", "identity"] })).toBe(
      "Waiting for consent and identity review",
    );
  });

  it("names the reviews that nobody was asked for", () => {
    expect(labelOf({ requiredReviews: ["identity"] })).toBe("Needs identity review");
  });

  it("tells of changes requested before anything else", () => {
    const reviews = [reviewOf({ decision: "changes-requested" })];
    const findings = [findingOf()];
    expect(labelOf({ requiredReviews: ["consent"], reviews, findings, blocked: true })).toBe(
      "Changes requested",
    );
  });

  it("says who approved when every review is given", () => {
    const identity = reviewOf({ id: "review.2", kind: "identity", reviewer: "identity-reviewer" });
    expect(
      labelOf({ requiredReviews: ["consent", "identity"], reviews: [reviewOf(), identity] }),
    ).toBe("Approved by Corazon and Danilo");
  });

  it("goes on waiting for the other review when one is given", () => {
    expect(
      labelOf({
        requiredReviews: ["consent", "identity"],
        reviews: [reviewOf()],
        reviewRequest: REQUEST,
      }),
    ).toBe("Waiting for identity review");
  });

  it("names by the id whoever is not known by name", () => {
    const reviews = [reviewOf({ reviewer: "somebody" })];
    expect(labelOf({ requiredReviews: ["consent"], reviews })).toBe("Approved by somebody");
  });

  it("says ready where no review is needed", () => {
    expect(labelOf({})).toBe("Ready");
  });

  it("never says ready when the gate could not be asked", () => {
    expect(badge({ state: "failed", reason: "Down." })?.label).toBe("Not checked");
  });

  it("is not there without a draft", () => {
    expect(badge({ state: "ready", response: checkOf() }, false)).toBeNull();
  });
});

function seal(validUntil: string): string | undefined {
  const published = { digest: DIGEST, validUntil, channels: [] };
  const check = { state: "ready", response: checkOf({ published }) } as const;
  return sealBadge(check, "en-US", englishWords)?.label;
}

describe("the badge of what is public", () => {
  it("names the day on which the seal ends", () => {
    expect(seal("2999-05-04T00:00:00.000Z")).toBe("Published, sealed until May 4, 2999");
  });

  it("says so when it has ended", () => {
    expect(seal("2020-05-04T00:00:00.000Z")).toBe("Seal ended May 4, 2020");
  });

  it("names no day where nothing ends it", () => {
    expect(seal(NO_END)).toBe("Published and sealed");
  });
});

describe("the badge of the end of a consent", () => {
  it.each([
    [12, "Consent ends in 12 days", "danger"],
    [60, "Consent ends in 60 days", "warning"],
    [1, "Consent ends tomorrow", "danger"],
    [0, "Consent ends today", "danger"],
    [-1, "Consent ended", "danger"],
  ])("counts the days that are left: %i", (days, label, color) => {
    expect(endBadge(days, englishWords)).toMatchObject({ label, color });
  });

  it("is not there while the end is far, and where there is none", () => {
    expect(endBadge(91, englishWords)).toBeNull();
    expect(endBadge(undefined, englishWords)).toBeNull();
  });
});
