import { describe, expect, it } from "vitest";
import { NO_END } from "../../contracts/vocabulary.ts";
import { draftBadge, sealBadge } from "../../studio/badges/resolve.ts";
import { checkOf, DIGEST, findingOf, reviewOf } from "./checks.ts";

const REQUEST = {
  requestedBy: "editor",
  requestedAt: "2026-11-22T10:00:00.000Z",
  digest: DIGEST,
};

function labelOf(change: Parameters<typeof checkOf>[0]): string | undefined {
  return draftBadge({ state: "ready", response: checkOf(change) }, true)?.label;
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

  it("says approved when every review is given", () => {
    expect(labelOf({ requiredReviews: ["consent"], reviews: [reviewOf()] })).toBe("Approved");
  });

  it("says ready where no review is needed", () => {
    expect(labelOf({})).toBe("Ready");
  });

  it("never says ready when the gate could not be asked", () => {
    expect(draftBadge({ state: "failed", reason: "Down." }, true)?.label).toBe("Not checked");
  });

  it("is not there without a draft", () => {
    expect(draftBadge({ state: "ready", response: checkOf() }, false)).toBeNull();
  });
});

function seal(validUntil: string): string | undefined {
  const published = { digest: DIGEST, validUntil, channels: [] };
  return sealBadge({ state: "ready", response: checkOf({ published }) })?.label;
}

describe("the badge of what is public", () => {
  it("names the day on which the seal ends", () => {
    expect(seal("2999-05-04T00:00:00.000Z")).toBe("Published, sealed until 4 May 2999");
  });

  it("says so when it has ended", () => {
    expect(seal("2020-05-04T00:00:00.000Z")).toBe("Seal ended 4 May 2020");
  });

  it("names no day where nothing ends it", () => {
    expect(seal(NO_END)).toBe("Published");
  });
});
