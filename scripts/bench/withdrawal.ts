import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { NO_END } from "../../contracts/vocabulary.ts";
import { withdrawalReceiptSchema } from "../../gate/api.ts";
import type { GateKeys } from "../../gate/keys.ts";
import { sealed } from "../../gate/seal.ts";
import { gateFolderOf } from "../gate-folder/folder.ts";
import { openKeys } from "../gate-folder/key-ring.ts";
import { clientOn, tokenOf } from "../stack/client.ts";
import { PEOPLE } from "../stack/people.ts";
import { startStack, type Stack } from "../stack.ts";
import { timeOf } from "./measure.ts";
import type { Benchmark, Measurement } from "./suite.ts";

const DEPENDENTS = 1_000;
/** Documents in one transaction of the setting-up. */
const BATCH = 250;
const CONSENT = "bench-consent";
const AT = new Date("2026-01-01T00:00:00.000Z");

export const withdrawalBenchmark: Benchmark = {
  name: "withdrawal",
  title: "withdrawing a consent behind 1,000 published documents",
  async run() {
    const folder = await mkdtemp(path.join(os.tmpdir(), "haven-bench-"));
    const dataDirectory = path.join(folder, "data");
    const stack = await startStack({
      dataDirectory,
      demo: "never",
      studio: "none",
      sentinel: "off",
    });
    try {
      await fill(stack, await openKeys(gateFolderOf(dataDirectory)));
      return await measure(stack);
    } finally {
      await stack.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure(stack: Stack): Promise<readonly Measurement[]> {
  let left = Number.NaN;
  const answer = await timeOf(() => withdraw(stack));
  const gone = await timeOf(async () => {
    left = await countPublic(stack);
  });
  const target = { atMost: 1_000 };
  return [
    { name: "until the withdrawal is answered", value: answer, unit: "ms" },
    { name: "until an anonymous query finds none of them, after", value: gone, unit: "ms", target },
    { name: "left in public", value: left, unit: "documents", target: { atMost: 0 } },
  ];
}

/** Published as the gate would have, but quicker: by an administrator's token. */
async function fill(stack: Stack, keys: GateKeys): Promise<void> {
  const consent = { _id: CONSENT, _type: "consent", subject: "survivor", givenBy: "self" };
  await administratorOn(stack, stack.dataset).create(consent);
  const quotes = Array.from({ length: DEPENDENTS }, (_, index) => ({
    _id: `bench-quote-${index}`,
    _type: "survivorQuote",
    text: "When somebody finally listened, I could begin to plan my own days.",
    illustrative: true,
    language: "en",
  }));
  const consents = [{ _type: "reference", _key: "c1", _ref: CONSENT }];
  const validity = { validUntil: NO_END, channels: ["website", "print"] } as const;
  for (let start = 0; start < quotes.length; start += BATCH) {
    const some = quotes.slice(start, start + BATCH);
    const forms = await Promise.all(
      some.map((quote) => sealed(quote, { validity, approvals: [], at: AT }, keys)),
    );
    const inside = some.map((quote) => ({ create: { ...quote, consents } }));
    await administratorOn(stack, stack.dataset).mutate(inside);
    await administratorOn(stack, stack.publicDataset).mutate(
      forms.map((form) => ({ create: form })),
    );
  }
}

async function withdraw(stack: Stack): Promise<void> {
  const response = await fetch(`${stack.gate}/v1/consents/${CONSENT}/withdraw`, {
    method: "POST",
    headers: { authorization: `Bearer ${tokenOf(stack, PEOPLE.consentReviewer.id)}` },
    body: JSON.stringify({ reason: "A measurement." }),
  });
  const { takenDown } = withdrawalReceiptSchema.parse(await response.json());
  if (takenDown.length !== DEPENDENTS) {
    throw new Error(`${takenDown.length} documents were taken down, not ${DEPENDENTS}.`);
  }
}

async function countPublic(stack: Stack): Promise<number> {
  return clientOn(stack, stack.publicDataset).fetch<number>(`count(*[_type == "survivorQuote"])`);
}

function administratorOn(stack: Stack, dataset: string) {
  return clientOn(stack, dataset, tokenOf(stack, PEOPLE.administrator.id));
}
