import { judge, type PolicyDocument, type RuleContext, RULES } from "../../policy/index.ts";
import { contextOf } from "../audit/context.ts";
import {
  liveMegabytes,
  median,
  percentile,
  type Spent,
  spentOn,
  processorTimesOf,
} from "./measure.ts";
import { consent, corpusOf, story, survivor } from "./policy/corpus.ts";
import { knownNames } from "./policy/known-names.ts";
import { AT_ONCE, sanityValidation } from "./policy/sanity.ts";
import { NOW, type StoredDocument } from "./policy/stored.ts";
import type { Benchmark, Measurement } from "./suite.ts";

/** A long story: what an editor waits for on each keystroke. */
const WORDS = 2_000;
const WARM_UP = 200;
const STORY_RUNS = 300;

const DOCUMENTS = 10_000;
const AUDIT_RUNS = 3;

/** Of those, as many go through Sanity's validation too: one by one it waits most of the time. */
const COMPARED = 1_000;

export const policyBenchmark: Benchmark = {
  name: "policy",
  title: "judging a long story, auditing 10,000 documents beside Sanity's own validation, memory",
  run: async () => [...measureStory(), ...measureAudit(), ...(await measureBesideSanity())],
};

function measureStory(): readonly Measurement[] {
  const document = story(0, WORDS);
  const context = contextFor([survivor(0), consent(0), ...knownNames()]);
  processorTimesOf(WARM_UP, () => judge(document, context));
  const times = processorTimesOf(STORY_RUNS, () => judge(document, context));
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

function measureAudit(): readonly Measurement[] {
  const all = [...corpusOf(DOCUMENTS), ...knownNames()];
  audit(all);
  const before = liveMegabytes();
  const times = processorTimesOf(AUDIT_RUNS, () => audit(all));
  return [
    { name: "10,000 documents audited", value: median(times), unit: "ms" },
    {
      name: "live memory gained by auditing them three times more",
      value: liveMegabytes() - before,
      unit: "MB",
      target: { atMost: 2 },
    },
  ];
}

/** The policy and Sanity's validation in turn, so that a slow moment of the machine meets both. */
async function measureBesideSanity(): Promise<readonly Measurement[]> {
  const documents = corpusOf(COMPARED);
  const all = [...documents, ...knownNames()];
  const validate = sanityValidation();
  audit(all);
  await validate(documents, AT_ONCE);
  const ours: Spent[] = [];
  const oneByOne: Spent[] = [];
  const together: Spent[] = [];
  for (let run = 0; run < AUDIT_RUNS; run += 1) {
    ours.push(await spentOn(() => audit(all)));
    oneByOne.push(await spentOn(() => validate(documents, 1)));
    together.push(await spentOn(() => validate(documents, AT_ONCE)));
  }
  return [
    {
      name: "Sanity's validation over our audit, one document after the other",
      value: ratioOf(oneByOne, ours, "clock"),
      unit: "×",
      target: { atLeast: 10 },
      note: `by the clock, ${COMPARED} documents; without the policy in Sanity's`,
    },
    {
      name: "the same with 100 documents at a time",
      value: ratioOf(together, ours, "processor"),
      unit: "×",
      note: "processor time",
    },
  ];
}

function ratioOf(theirs: readonly Spent[], ours: readonly Spent[], what: keyof Spent): number {
  return median(theirs.map((spent) => spent[what])) / median(ours.map((spent) => spent[what]));
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
