import type {
  CustomValidatorResult,
  DocumentRule,
  SanityDocument,
  ValidationContext,
} from "sanity";
import {
  type Finding,
  isForTheGate,
  judge,
  makeContext,
  type Severity,
} from "../../policy/index.ts";
import { loadDependencies } from "./dependencies.ts";
import { sharedQueries } from "./shared-queries.ts";

/** The version of the Content Lake's API that the queries here are written for. */
const API_VERSION = "2025-02-19";

/** Nobody tells validation what changed elsewhere: what it rests on may be so old, and no older. */
const MAX_AGE_MS = 2000;

type Findings = Promise<readonly Finding[]>;

/**
 * Sanity asks once for errors and once for warnings, at the same time: what is being judged for the
 * one is judged for the other.
 */
const beingJudged = new WeakMap<SanityDocument, Findings>();

/**
 * Validation of a document by the policy: what blocks is an error, what warns a warning. It is
 * there to help; the gate judges again, and decides.
 */
export function policyValidation(rule: DocumentRule) {
  return [
    rule.custom((document, context) => check(document, context, "block")).error(),
    rule.custom((document, context) => check(document, context, "warn")).warning(),
  ];
}

async function check(
  document: SanityDocument | undefined,
  context: ValidationContext,
  severity: Severity,
): Promise<CustomValidatorResult> {
  if (document === undefined) return true;
  try {
    const findings = await findingsOf(document, context);
    const shown = findings.filter((finding) => finding.severity === severity);
    return shown.length === 0 ? true : shown.map(problemOf);
  } catch (error) {
    if (severity === "warn") return true;
    const reason = error instanceof Error ? error.message : String(error);
    return `This could not be checked, so it cannot be published: what it rests on could not be read (${reason}). Try again in a moment.`;
  }
}

function findingsOf(document: SanityDocument, context: ValidationContext): Findings {
  const started = beingJudged.get(document);
  if (started !== undefined) return started;
  const findings = findingsNow(document, context).finally(() => beingJudged.delete(document));
  beingJudged.set(document, findings);
  return findings;
}

async function findingsNow(document: SanityDocument, context: ValidationContext): Findings {
  const queries = sharedQueries(context.getClient({ apiVersion: API_VERSION }), MAX_AGE_MS);
  const gathered = await loadDependencies(queries, document);
  const now = new Date().toISOString();
  const { findings } = judge(document, makeContext({ now, ...gathered }));
  // While a text is written nobody has reviewed it. The gated Publish tells what is still ahead.
  return findings.filter((finding) => !isForTheGate(finding));
}

function problemOf(finding: Finding) {
  return {
    message: finding.message,
    path: [...finding.path],
    code: `policy.${finding.rule}`,
    details: { rule: finding.rule, documentId: finding.documentId },
  };
}
