import { BARE_TEXT, INTERNAL_TYPES, WORKING_TYPES } from "../data/vocabulary.ts";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { textsOf } from "../text/texts.ts";
import type { FieldText } from "../text/types.ts";
import { bareId } from "./ids.ts";
import { comparePaths } from "./paths.ts";
import { walkingOnce } from "./references.ts";
import type {
  CheckContext,
  Finding,
  Judgement,
  PolicyDocument,
  Rule,
  RuleContext,
  RuleResult,
} from "./types.ts";
import { isFields, textOf } from "./values.ts";
import { placedIn, visibleContext, visibleOf } from "./visible.ts";

/** The id under which the engine itself reports: what it was given cannot be judged at all. */
const ENGINE = "engine";

const JUDGED_TYPES: ReadonlySet<string> = new Set([
  ...PUBLIC_TYPES,
  ...INTERNAL_TYPES,
  ...WORKING_TYPES,
  BARE_TEXT,
]);

/**
 * Judges one document by the rules, in their order.
 *
 * Never throws and never lets pass what it could not decide: a document or context that cannot be
 * read, a rule that throws, a look-up that stays unresolved each give a blocking finding with
 * `engineFault`. Deterministic: same input, same findings, same order.
 */
export function judge(
  document: PolicyDocument,
  context: RuleContext,
  rules: readonly Rule[],
): Judgement {
  const obstacle = obstacleTo(document, context);
  if (obstacle !== undefined) {
    const documentId = isFields(document) ? bareId(textOf(document["_id"]) ?? "") : "";
    const finding = faultFinding(ENGINE, documentId, obstacle);
    return { documentId, findings: [finding], results: [], blocked: true };
  }
  const seen = visibleOf(document);
  const judgement = walkingOnce(() => judgeReadable(seen, context, rules));
  if (seen === document) return judgement;
  return { ...judgement, findings: judgement.findings.map(placedIn(document)) };
}

function judgeReadable(
  document: PolicyDocument,
  context: RuleContext,
  rules: readonly Rule[],
): Judgement {
  const watched = watch(context);
  const verdicts = new Map<Rule, Verdict>();
  for (const rule of rules) {
    if (rule.last !== true) verdicts.set(rule, runRule(rule, document, watched, []));
  }
  const found = [...verdicts.values()].flatMap((verdict) => verdict.findings);
  for (const rule of rules) {
    if (rule.last === true) verdicts.set(rule, runRule(rule, document, watched, found));
  }
  const inOrder = rules.flatMap((rule) => verdicts.get(rule) ?? []);
  const findings = inOrder.flatMap((verdict) => verdict.findings);
  return {
    documentId: bareId(document._id),
    findings,
    results: inOrder.map((verdict) => verdict.result),
    blocked: findings.some((finding) => finding.severity === "block"),
  };
}

/** Why a document or context cannot be judged, in plain words. Both come from outside: types prove nothing. */
function obstacleTo(document: PolicyDocument, context: RuleContext): string | undefined {
  if (!isFields(document)) return "This is not a document, so nothing in it could be checked.";
  if (textOf(document["_id"]) === undefined)
    return "The document has no id, so it cannot be checked.";
  const type = textOf(document["_type"]);
  if (type === undefined)
    return "The document does not say of what type it is, so it cannot be checked.";
  if (!JUDGED_TYPES.has(type)) {
    return `There are no rules for documents of the type “${type}”, so it cannot be let out.`;
  }
  if (!isFields(context) || !isMoment(context["now"])) {
    return "The moment of the check is not known, so nothing could be checked against it.";
  }
  if (typeof context["resolve"] !== "function" || typeof context["referring"] !== "function") {
    return "The documents that this one rests on could not be looked up, so it cannot be checked.";
  }
  return undefined;
}

function isMoment(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

interface Verdict {
  readonly findings: readonly Finding[];
  readonly result: RuleResult;
}

type Texts = CheckContext["texts"];

/** Texts are read once for all rules of one judgement, and never kept longer: documents change. */
function textsOnce(): Texts {
  const read = new Map<PolicyDocument, readonly FieldText[]>();
  return (document) => {
    const texts = read.get(document) ?? textsOf(document);
    read.set(document, texts);
    return texts;
  };
}

function runRule(
  rule: Rule,
  document: PolicyDocument,
  { context, unanswered }: Watched,
  found: readonly Finding[],
): Verdict {
  unanswered.clear();
  const documentId = bareId(document._id);
  try {
    if (!rule.appliesTo(document, context, found)) {
      const open = unresolvedFindings(rule, documentId, unanswered);
      if (open.length > 0) return verdictOf(rule, open);
      return { findings: [], result: { rule: rule.id, outcome: "inapplicable" } };
    }
    const findings = rule
      .check(document, context, found)
      .map((raw): Finding => {
        const { severity = rule.severity, outcome = "fail", ...rest } = raw;
        return { ...rest, rule: rule.id, severity, outcome, documentId, source: rule.source };
      })
      .toSorted(byPlace);
    return verdictOf(rule, [...findings, ...unresolvedFindings(rule, documentId, unanswered)]);
  } catch (error) {
    const message = `The check “${rule.title}” could not be carried out, so nothing is let out. Try again; if it happens again, tell the people who run this system.`;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const fault = faultFinding(rule.id, documentId, message, rule.source);
    return verdictOf(rule, [{ ...fault, detail }]);
  }
}

interface Watched {
  readonly context: CheckContext;
  /** The look-ups that nobody answered, of the rule that runs: emptied before each. */
  readonly unanswered: Set<string>;
}

/** The host's context as rules get it, noting down every look-up that nobody answered. */
function watch(host: RuleContext): Watched {
  const context = visibleContext(host);
  const unanswered = new Set<string>();
  const { imageMetadata } = context;
  const metadataOf: typeof imageMetadata = (id) => {
    const metadata = imageMetadata?.(id) ?? "unresolved";
    if (metadata === "unresolved") unanswered.add(id);
    return metadata;
  };
  const watched: CheckContext = {
    ...context,
    host,
    texts: textsOnce(),
    resolve: (id) => {
      const resolution = context.resolve(id);
      if (resolution.state === "unresolved") unanswered.add(id);
      return resolution;
    },
    referring: (id, type) => {
      const documents = context.referring(id, type);
      if (documents === "unresolved") unanswered.add(id);
      return documents;
    },
    measured: (metric) => {
      const documents = context.measured(metric);
      if (documents === "unresolved") unanswered.add(metric);
      return documents;
    },
    ...(imageMetadata === undefined ? {} : { imageMetadata: metadataOf }),
  };
  return { context: watched, unanswered };
}

function unresolvedFindings(
  rule: Rule,
  documentId: string,
  unanswered: ReadonlySet<string>,
): readonly Finding[] {
  if (unanswered.size === 0) return [];
  const ids = [...unanswered].toSorted().join(", ");
  const message = `The check “${rule.title}” needs documents that could not be looked up just now (${ids}). Try again in a moment.`;
  return [faultFinding(rule.id, documentId, message, rule.source)];
}

function verdictOf(rule: Rule, findings: readonly Finding[]): Verdict {
  const failed = findings.some((finding) => finding.outcome === "fail");
  const outcome = failed ? "fail" : findings.length > 0 ? "needs-review" : "pass";
  return { findings, result: { rule: rule.id, outcome } };
}

function faultFinding(
  rule: string,
  documentId: string,
  message: string,
  source: Finding["source"] = ["house"],
): Finding {
  return {
    rule,
    severity: "block",
    outcome: "needs-review",
    documentId,
    path: [],
    message,
    source,
    engineFault: true,
  };
}

function byPlace(left: Finding, right: Finding): number {
  return (
    comparePaths(left.path, right.path) ||
    (left.span?.start ?? -1) - (right.span?.start ?? -1) ||
    (left.span?.end ?? -1) - (right.span?.end ?? -1)
  );
}
