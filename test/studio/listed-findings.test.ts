import { describe, expect, it } from "vitest";
import type { Finding } from "../../policy/index.ts";
import { groupedFindings } from "../../studio/inspectors/compliance/listed-findings.ts";

function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: "image-alt-text",
    severity: "block",
    outcome: "fail",
    documentId: "cebu",
    path: ["image", "alt"],
    message: "Say what is to be seen.",
    source: ["house"],
    ...fields,
  };
}

/** As the gate sends it: through JSON, and so with arrays of its own. */
function fromGate(findings: readonly Finding[], ofThisText = true) {
  return {
    ofThisText,
    findings: findings.map(({ path, source, fix: _fix, ...rest }) => ({
      ...rest,
      path: [...path],
      source: [...source],
    })),
  };
}

/** Messages by what they stand in the way of. */
function told(groups: ReturnType<typeof groupedFindings>) {
  return Object.fromEntries(
    groups.map(({ blocks, findings }) => [blocks, findings.map(({ message }) => message)]),
  );
}

const ahead = finding({
  rule: "image-metadata-stripped",
  outcome: "needs-review",
  message: "The gate will look.",
});

describe("the findings that the inspector lists", () => {
  it("stand under what they stop: publication, a channel, a review", () => {
    const groups = groupedFindings(
      [
        finding({ severity: "warn", message: "The caption says the same." }),
        finding(),
        finding({ rule: "consent-covers-use", message: "Not the brochure." }),
      ],
      undefined,
    );
    expect(told(groups)).toEqual({
      publication: ["Say what is to be seen."],
      channel: ["Not the brochure."],
      review: ["The caption says the same."],
    });
    expect(groups.map(({ blocks }) => blocks)).toEqual(["publication", "channel", "review"]);
  });

  it("are those of the browser, and those that only the gate has, each once", () => {
    const common = finding();
    const misfit = finding({ rule: "gate", path: ["slug"], message: "The slug does not fit." });
    expect(told(groupedFindings([common], fromGate([common, misfit])))).toEqual({
      publication: [common.message, misfit.message],
    });
  });

  it("tell what the gate has still to answer, until it has answered", () => {
    const found = finding({ rule: "image-metadata-stripped", message: "The file holds GPS." });
    expect(told(groupedFindings([ahead], undefined))).toEqual({ gate: ["The gate will look."] });
    expect(told(groupedFindings([ahead], fromGate([])))).toEqual({});
    expect(told(groupedFindings([ahead], fromGate([found])))).toEqual({
      publication: ["The file holds GPS."],
    });
  });

  it("do not keep what was mended since the gate looked, but what only the gate can see", () => {
    const mended = finding();
    const inBytes = finding({ rule: "image-metadata-stripped", message: "The file holds GPS." });
    const earlier = fromGate([mended, inBytes], false);
    expect(told(groupedFindings([], earlier))).toEqual({ publication: ["The file holds GPS."] });
  });

  it("leave the reviews to the list of reviews", () => {
    const reviews = finding({ rule: "reviewed-by-others", outcome: "needs-review" });
    expect(groupedFindings([reviews], fromGate([reviews]))).toEqual([]);
  });
});
