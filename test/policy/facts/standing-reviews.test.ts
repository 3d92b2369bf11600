import { describe, expect, it } from "vitest";
import type { ReviewRecord } from "../../../policy/index.ts";
import { standingReviews } from "../../../policy/facts/standing-reviews.ts";
import { review, reviewState } from "../world.ts";

const OTHER_DIGEST = `sha256:${"b".repeat(64)}`;

function standing(
  reviews: readonly ReviewRecord[],
  editors?: readonly string[],
): readonly string[] {
  const state = reviewState({ reviews, ...(editors && { editors }) });
  return standingReviews(state).map(({ id }) => id);
}

const early = review({ id: "early", reviewedAt: "2026-05-01T08:00:00Z" });
const late = review({ id: "late", reviewedAt: "2026-05-02T08:00:00Z" });

describe("the reviews that count", () => {
  it("are of each person and kind the latest, in whichever order they came", () => {
    expect(standing([early, late])).toEqual(["late"]);
    expect(standing([late, early])).toEqual(["late"]);
  });

  it("are compared as moments, whatever the zone they are written in", () => {
    const inManila = { ...late, id: "manila", reviewedAt: "2026-05-02T10:00:00+08:00" };
    expect(standing([late, inManila])).toEqual(["late"]);
    expect(standing([inManila, late])).toEqual(["late"]);
  });

  it("are decided by id where two were given at one moment", () => {
    const twin = { ...early, id: "later-in-the-alphabet" };
    expect(standing([early, twin])).toEqual(["later-in-the-alphabet"]);
    expect(standing([twin, early])).toEqual(["later-in-the-alphabet"]);
  });

  it("are decided by id where a moment cannot be read", () => {
    const unreadable = { ...early, id: "unreadable", reviewedAt: "yesterday" };
    expect(standing([early, unreadable])).toEqual(["unreadable"]);
    expect(standing([unreadable, early])).toEqual(["unreadable"]);
  });

  it("are of several people and kinds, the earliest first", () => {
    const others = [
      { ...early, id: "c", reviewer: "person-c", reviewedAt: "2026-05-03T08:00:00Z" },
      { ...early, id: "a", reviewer: "person-a", reviewedAt: "2026-05-01T08:00:00Z" },
      { ...early, id: "b", reviewer: "person-b", reviewedAt: "2026-05-02T08:00:00Z" },
      { ...early, id: "z", reviewer: "person-z", reviewedAt: "2026-05-02T08:00:00Z" },
    ];
    expect(standing(others)).toEqual(["a", "b", "z", "c"]);
    expect(standing(others.toReversed())).toEqual(["a", "b", "z", "c"]);
  });

  it("are none of another content, and none by who edited it", () => {
    expect(standing([{ ...late, digest: OTHER_DIGEST }])).toEqual([]);
    expect(standing([early], [early.reviewer])).toEqual([]);
  });

  it("stand though a newer one is of another content", () => {
    expect(standing([early, { ...late, digest: OTHER_DIGEST }])).toEqual(["early"]);
  });
});
