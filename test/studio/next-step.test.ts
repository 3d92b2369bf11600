import { describe, expect, it } from "vitest";
import { nextStep } from "../../studio/inspectors/compliance/next-step.tsx";
import { checkOf, DIGEST, findingOf, reviewOf } from "./checks.ts";
import { englishWords } from "./words.ts";

const DRAFT = { hasDraft: true, isInside: false };

const NEEDS_REVIEW = findingOf({
  rule: "reviewed-by-others",
  outcome: "needs-review",
  message: "Needs a consent review by somebody who did not write it.",
});

function wordsOf(change: Parameters<typeof checkOf>[0]): string {
  return nextStep({ state: "ready", response: checkOf(change) }, DRAFT, englishWords).words;
}

describe("what Compliance says to do next", () => {
  it("is to mend, while faults stand", () => {
    expect(wordsOf({ blocked: true, findings: [findingOf(), NEEDS_REVIEW] })).toBe(
      "One finding stops this from being published. Mend what is listed below.",
    );
  });

  it("is to have it reviewed, in the gate's words", () => {
    expect(wordsOf({ blocked: true, findings: [NEEDS_REVIEW] })).toBe(NEEDS_REVIEW.message);
  });

  it("is to wait, once a review of this very text is asked for", () => {
    const reviewRequest = {
      requestedBy: "editor",
      requestedAt: "2026-11-22T10:00:00.000Z",
      digest: DIGEST,
    };
    expect(wordsOf({ blocked: true, findings: [NEEDS_REVIEW], reviewRequest })).toMatch(
      /^Waiting for review\. /u,
    );
  });

  it("is to make the changes that a reviewer asked for", () => {
    const reviews = [reviewOf({ decision: "changes-requested" })];
    expect(wordsOf({ blocked: true, findings: [NEEDS_REVIEW], reviews })).toMatch(
      /^A reviewer asked for changes\./u,
    );
  });

  it("is to publish, when nothing stands against it", () => {
    expect(wordsOf({})).toBe("The gate has passed this text. It can be published.");
  });

  it("is nothing, when nothing changed since it was published", () => {
    const check = { state: "ready", response: checkOf() } as const;
    const story = { hasDraft: false, isInside: false };
    const consent = { hasDraft: false, isInside: true };
    expect(nextStep(check, story, englishWords).words).toBe(
      "Published, and nothing has changed since.",
    );
    expect(nextStep(check, consent, englishWords).words).toBe(
      "In effect, and nothing has changed since.",
    );
  });

  it("is what went wrong, when the gate could not be asked", () => {
    const check = { state: "failed", reason: "It cannot be reached." } as const;
    expect(nextStep(check, DRAFT, englishWords)).toEqual({
      tone: "critical",
      words: "It cannot be reached.",
    });
  });
});
