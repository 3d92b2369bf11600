import { judge, type PolicyDocument, type RuleContext, RULES } from "../../policy/index.ts";
import { contextOf } from "../audit/context.ts";
import { liveMegabytes, median, percentile, timeOf, timesOf } from "./measure.ts";
import { consent, corpusOf, story, survivor } from "./policy/corpus.ts";
import { knownNames } from "./policy/known-names.ts";
import { sanityValidation } from "./policy/sanity.ts";
import { NOW, type StoredDocument } from "./policy/stored.ts";
import type { Benchmark, Measurement } from "./suite.ts";

/** A long story: what an editor waits for on each keystroke. */
const WORDS = 2_000;
const WARM_UP = 200;
const STORY_RUNS = 500;

const DOCUMENTS = 10_000;
const AUDIT_RUNS = 3;

export const policyBenchmark: Benchmark = {
  name: "policy",
  title: "judging a long story, auditing 10,000 documents beside Sanity's own validation, memory",
  run: async () => [...measureStory(), ...(await measureAudit())],
};

function measureStory(): readonly Measurement[] {
  const document = story(0, WORDS);
  const context = contextFor([survivor(0), consent(0), ...knownNames()]);
  timesOf(WARM_UP, () => judge(document, context));
  const times = timesOf(STORY_RUNS, () => judge(document, context));
  const note = `${RULES.length} rules, ${blockingIn(document, context)} blocking findings`;
  return [
    {
      name: "a story of 2,000 words, median",
      value: median(times),
      unit: "ms",
      target: { atMost: 5 },
      note,
    },
    { name: "a story of 2,000 words, 95th percentile", value: percentile(times, 0.95), unit: "ms" },
  ];
}

/** What is still to be reviewed is no fault of the text. */
function blockingIn(document: PolicyDocument, context: RuleContext): number {
  const { findings } = judge(document, context);
  return findings.filter(({ severity, outcome }) => severity === "block" && outcome === "fail")
    .length;
}

/** The policy and Sanity's validation in turn, so that a slow moment of the machine meets both. */
async function measureAudit(): Promise<readonly Measurement[]> {
  const documents = corpusOf(DOCUMENTS);
  const all = [...documents, ...knownNames()];
  const validate = sanityValidation();
  audit(all);
  await validate(documents.slice(0, DOCUMENTS / 10));
  const before = liveMegabytes();
  const ours = [...timesOf(AUDIT_RUNS, () => audit(all))];
  const grown = liveMegabytes() - before;
  const theirs: number[] = [];
  for (let run = 0; run < AUDIT_RUNS; run += 1) {
    theirs.push(await timeOf(() => validate(documents)));
    ours.push(...timesOf(1, () => audit(all)));
  }
  const ratio = median(theirs) / median(ours);
  return [
    { name: "10,000 documents audited", value: median(ours), unit: "ms" },
    { name: "the same through Sanity's validation", value: median(theirs), unit: "ms" },
    { name: "Sanity's time over ours", value: ratio, unit: "×", target: { atLeast: 10 } },
    {
      name: "live memory gained by auditing them three times more",
      value: grown,
      unit: "MB",
      target: { atMost: 2 },
    },
  ];
}

/** As `npm run audit` does it: one context for all, then each document by itself. */
function audit(documents: readonly StoredDocument[]): number {
  const context = contextFor(documents);
  return documents.filter((document) => judge(document, context).blocked).length;
}

function contextFor(documents: readonly StoredDocument[]): RuleContext {
  const editorial = new Map(documents.map((document) => [document._id, document]));
  return contextOf({ editorial, public: new Map() }, NOW);
}
