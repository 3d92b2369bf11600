import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { checkResponseSchema } from "../../gate/api.ts";
import * as content from "../../test/gate/content.ts";
import { clientOn, tokenOf } from "../stack/client.ts";
import { PEOPLE } from "../stack/people.ts";
import { startStack, type Stack, type StackOptions } from "../stack.ts";
import { median, percentile, timeOf } from "./measure.ts";
import type { Benchmark, Measurement } from "./suite.ts";

const QUOTES = 40;
const PEOPLE_IN_IT = { survivor: "bench-survivor", consent: "bench-consent" } as const;
/** Within the time for which the consent is given. */
const NOW = () => new Date("2026-06-01T12:00:00.000Z");

export const gateBenchmark: Benchmark = {
  name: "gate",
  title: "checking, reviewing and publishing a quote that rests on a consent",
  async run() {
    const gated = await onStack("on", measureGated);
    const plain = await onStack("off", measurePlain);
    const [publish, action] = [median(gated.publish), median(plain)];
    return [
      ...latencies("check", gated.check),
      ...latencies("review", gated.review),
      ...latencies("publish", gated.publish),
      { name: "plain publish action, p50", value: action, unit: "ms" },
      { name: "a gated publish takes, of a plain one", value: publish / action, unit: "×" },
    ];
  },
};

type Step = "check" | "review" | "publish";
type Timings = Readonly<Record<Step, readonly number[]>>;

function latencies(name: string, times: readonly number[]): readonly Measurement[] {
  return [50, 95, 99].map((share) => ({
    name: `${name}, p${share}`,
    value: percentile(times, share / 100),
    unit: "ms",
  }));
}

async function onStack<Result>(
  sentinel: StackOptions["sentinel"] & string,
  measure: (stack: Stack) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "haven-bench-"));
  const dataDirectory = path.join(folder, "data");
  const stack = await startStack({
    dataDirectory,
    demo: "never",
    studio: "none",
    clock: NOW,
    sentinel,
  });
  try {
    return await measure(stack);
  } finally {
    await stack.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Latencies over HTTP, one after the other, while the sentinel looks at each change. */
async function measureGated(stack: Stack): Promise<Timings> {
  await letOut(stack, content.survivor(PEOPLE_IN_IT.survivor));
  await letOut(stack, content.consent(PEOPLE_IN_IT.consent, PEOPLE_IN_IT.survivor));
  const times: Record<Step, number[]> = { check: [], review: [], publish: [] };
  for (let index = 0; index < QUOTES; index += 1) {
    await letOut(stack, quote(index), times);
  }
  return times;
}

/** The same documents, published by an administrator's token and the lake's own action. */
async function measurePlain(stack: Stack): Promise<readonly number[]> {
  const client = clientOn(stack, stack.dataset, tokenOf(stack, PEOPLE.administrator.id));
  await client.create(content.survivor(PEOPLE_IN_IT.survivor));
  await client.create(content.consent(PEOPLE_IN_IT.consent, PEOPLE_IN_IT.survivor));
  const times: number[] = [];
  for (let index = 0; index < QUOTES; index += 1) {
    const draft = quote(index);
    const draftId = `drafts.${draft._id}`;
    await client.create({ ...draft, _id: draftId });
    const publishedId = draft._id;
    const actionType = "sanity.action.document.publish";
    times.push(await timeOf(() => client.action({ actionType, draftId, publishedId })));
  }
  return times;
}

function quote(index: number): content.TestDocument {
  return content.quote(`bench-quote-${index}`, PEOPLE_IN_IT);
}

/** From a draft to a published document, and what each step took. */
async function letOut(
  stack: Stack,
  document: content.TestDocument,
  times?: Readonly<Record<Step, number[]>>,
): Promise<void> {
  const { _id: id } = document;
  const editor = PEOPLE.editor.id;
  await clientOn(stack, stack.dataset, tokenOf(stack, editor)).create({
    ...document,
    _id: `drafts.${id}`,
  });
  let answer: unknown;
  await timedOrNot(times?.check, async () => {
    answer = await post(stack, editor, id, "check", {});
  });
  const { digest, requiredReviews } = checkResponseSchema.parse(answer);
  for (const kind of requiredReviews) {
    const reviewer = PEOPLE[`${kind}Reviewer`].id;
    const body = { kind, decision: "approved", digest };
    await timedOrNot(times?.review, () => post(stack, reviewer, id, "reviews", body));
  }
  await timedOrNot(times?.publish, () => post(stack, editor, id, "publish", { digest }));
}

async function timedOrNot(times: number[] | undefined, run: () => Promise<unknown>): Promise<void> {
  const took = await timeOf(run);
  times?.push(took);
}

async function post(
  stack: Stack,
  person: string,
  id: string,
  action: string,
  body: object,
): Promise<unknown> {
  const response = await fetch(`${stack.gate}/v1/documents/${id}/${action}`, {
    method: "POST",
    headers: { authorization: `Bearer ${tokenOf(stack, person)}` },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${action} of ${id}: ${JSON.stringify(answer)}`);
  return answer;
}
