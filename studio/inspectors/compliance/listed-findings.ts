import type { CheckResponse } from "../../../gate/api.ts";
import { isForTheGate, pathToString, type Finding } from "../../../policy/index.ts";
import { REVIEW_RULE } from "../../gate-access/readiness.ts";

/** A finding as the gate sends it: the policy's, read from JSON. */
type GateFinding = CheckResponse["findings"][number];

export interface ListedFindings {
  readonly blocking: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * The findings to list: those of this browser, which are live, and beside them any that only the
 * gate has. What the browser leaves to the gate is told by the gate, and the one about reviews by
 * the list of reviews, which says more.
 */
export function listedFindings(
  live: readonly Finding[] | undefined,
  fromGate: readonly GateFinding[] | undefined,
): ListedFindings {
  const own = (live ?? []).filter((finding) => !isForTheGate(finding));
  const byPlace = new Map(own.map((finding) => [placeKey(finding), finding]));
  for (const finding of fromGate ?? []) {
    const key = placeKey(finding);
    if (!byPlace.has(key)) byPlace.set(key, asFinding(finding));
  }
  const all = [...byPlace.values()].filter((finding) => finding.rule !== REVIEW_RULE);
  return {
    blocking: all.filter((finding) => finding.severity === "block"),
    warnings: all.filter((finding) => finding.severity === "warn"),
  };
}

function placeKey(finding: GateFinding | Finding): string {
  const span = finding.span === undefined ? "" : `${finding.span.start}-${finding.span.end}`;
  return [finding.rule, pathToString(finding.path), span, finding.message].join("\n");
}

/** Without a fix: a fix is carried out on the text that was judged here, not in the gate. */
function asFinding(finding: GateFinding): Finding {
  const { rule, severity, outcome, documentId, path, message } = finding;
  const source = finding.source.map((entry) =>
    entry === "house"
      ? entry
      : {
          title: entry.title,
          ...(entry.url === undefined ? {} : { url: entry.url }),
          ...(entry.locator === undefined ? {} : { locator: entry.locator }),
        },
  );
  return { rule, severity, outcome, documentId, path, message, source };
}
