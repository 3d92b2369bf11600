/** Which findings Compliance lists: the browser's, live, and beside them what the gate alone has. */
import type { CheckResponse } from "../../../gate/api.ts";
import { isForTheGate, pathToString, ruleById, type Finding } from "../../../policy/index.ts";
import { REVIEW_RULE } from "../../gate-access/readiness.ts";

/** A finding as the gate sends it: the policy's, read from JSON. */
type GateFinding = CheckResponse["findings"][number];

/** What the gate said, and whether it said so of the very text on the screen. */
export interface GateFindings {
  readonly findings: readonly GateFinding[];
  readonly ofThisText: boolean;
}

/** What a finding stands in the way of. */
export type Blocks = "publication" | "channel" | "review" | "gate";

export interface FindingGroup {
  readonly blocks: Blocks;
  readonly findings: readonly Finding[];
}

/** The rule about where, what for and for which audience a document may be used. */
const CHANNEL_RULE = "consent-covers-use";

const ORDER: readonly Blocks[] = ["publication", "channel", "review", "gate"];

/**
 * The findings by what they stand in the way of, in the order of the policy; no group is empty.
 * The one about reviews is left to the list of reviews, which says more.
 */
export function groupedFindings(
  live: readonly Finding[] | undefined,
  fromGate: GateFindings | undefined,
): readonly FindingGroup[] {
  const all = listedFindings(live ?? [], fromGate);
  return ORDER.map((blocks) => ({
    blocks,
    findings: all.filter((finding) => whatItBlocks(finding) === blocks),
  })).filter(({ findings }) => findings.length > 0);
}

function whatItBlocks(finding: Finding): Blocks {
  if (isForTheGate(finding)) return "gate";
  if (finding.severity === "warn") return "review";
  return finding.rule === CHANNEL_RULE ? "channel" : "publication";
}

/**
 * While a text is written the gate's answer is about an older one: then it counts only for what the
 * browser cannot know. An answer of the gate takes the place of what was left to it.
 */
function listedFindings(
  live: readonly Finding[],
  fromGate: GateFindings | undefined,
): readonly Finding[] {
  const own = live.filter((finding) => fromGate === undefined || !isForTheGate(finding));
  const known = new Set(own.map(placeKey));
  const extra = (fromGate?.findings ?? [])
    .filter((finding) => fromGate?.ofThisText === true || onlyTheGateKnows(finding))
    .filter((finding) => !known.has(placeKey(finding)))
    .map(asFinding);
  return [...own, ...extra].filter((finding) => finding.rule !== REVIEW_RULE);
}

function onlyTheGateKnows({ rule }: GateFinding): boolean {
  const known = ruleById(rule);
  return known === undefined || known.answeredByGate === true;
}

function placeKey(finding: GateFinding | Finding): string {
  const span = finding.span === undefined ? "" : `${finding.span.start}-${finding.span.end}`;
  return [finding.rule, pathToString(finding.path), span, finding.message].join("\n");
}

/** Without a fix: a fix is carried out on the text that was judged here, not in the gate. */
function asFinding(finding: GateFinding): Finding {
  const { rule, severity, outcome, documentId, path, span, text, message } = finding;
  const source = finding.source.map((entry) =>
    entry === "house"
      ? entry
      : {
          title: entry.title,
          ...(entry.url === undefined ? {} : { url: entry.url }),
          ...(entry.locator === undefined ? {} : { locator: entry.locator }),
        },
  );
  return {
    rule,
    severity,
    outcome,
    documentId,
    path,
    message,
    source,
    ...(span === undefined ? {} : { span }),
    ...(text === undefined ? {} : { text }),
  };
}
