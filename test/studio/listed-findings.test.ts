import { describe, expect, it } from "vitest";
import type { Finding } from "../../policy/index.ts";
import { listedFindings } from "../../studio/inspectors/compliance/listed-findings.ts";

function finding(fields: Partial<Finding>): Finding {
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

const told = ({ message }: Finding) => message;

/** As the gate sends it: through JSON, and so with arrays of its own. */
function fromGate(...findings: readonly Finding[]) {
  return findings.map(({ path, source, fix: _fix, ...rest }) => ({
    ...rest,
    path: [...path],
    source: [...source],
  }));
}

describe("the findings that the inspector lists", () => {
  it("are those of the browser, and those that only the gate has, each once", () => {
    const common = finding({});
    const misfit = finding({ rule: "gate", path: ["slug"], message: "The slug does not fit." });
    const warning = finding({ severity: "warn", message: "The caption says the same." });
    const { blocking, warnings } = listedFindings([common, warning], fromGate(common, misfit));
    expect(blocking.map(told)).toEqual([common.message, misfit.message]);
    expect(warnings).toEqual([warning]);
  });

  it("leave to the gate what only the gate can answer", () => {
    const ahead = finding({
      rule: "image-metadata-stripped",
      outcome: "needs-review",
      message: "The gate will look.",
    });
    const found = finding({ rule: "image-metadata-stripped", message: "The file holds GPS." });
    expect(listedFindings([ahead], undefined).blocking).toEqual([]);
    expect(listedFindings([ahead], fromGate(found)).blocking.map(told)).toEqual([found.message]);
  });

  it("leave the reviews to the list of reviews", () => {
    const reviews = finding({ rule: "reviewed-by-others", outcome: "needs-review" });
    expect(listedFindings([reviews], fromGate(reviews)).blocking).toEqual([]);
  });
});
