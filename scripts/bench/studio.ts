import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../test/e2e/support/browser.ts";
import { runVite } from "../build-studio.ts";
import { serveStudio } from "../serve-studio.ts";
import { PEOPLE } from "../stack/people.ts";
import { startStack, type Stack } from "../stack.ts";
import { median } from "./measure.ts";
import { fillStack } from "./studio/fill.ts";
import { LISTS, openingTime } from "./studio/lists.ts";
import { FIELDS, type Latency, openStory, typingLatency } from "./studio/typing.ts";
import { windowOf } from "./studio/window.ts";
import type { Benchmark, Measurement } from "./suite.ts";

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 5;

export const studioBenchmark: Benchmark = {
  name: "studio",
  title: "lists with 10,000 documents beside 100, typing beside a plain Studio on the same lake",
  run: () =>
    withStack(MANY, (many) =>
      withBrowser(async (browser) => [
        ...(await withStack(FEW, (few) => measureLists(browser, few, many))),
        ...(await measureTyping(browser, many)),
      ]),
    ),
};

async function withStack<Result>(
  documents: number,
  measure: (stack: Stack) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "haven-bench-"));
  try {
    // Without the sentinel, which would rightly take down what is put into public by hand.
    const stack = await startStack({
      dataDirectory: path.join(folder, "data"),
      demo: "never",
      studio: "built",
      sentinel: "off",
    });
    try {
      await fillStack(stack, documents);
      return await measure(stack);
    } finally {
      await stack.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Each list in turn at the one and the other size, so that a slow moment of the machine meets both. */
async function measureLists(
  browser: Browser,
  few: Stack,
  many: Stack,
): Promise<readonly Measurement[]> {
  const windows = [
    { stack: few, page: await windowOf(browser, few, PEOPLE.administrator.id) },
    { stack: many, page: await windowOf(browser, many, PEOPLE.administrator.id) },
  ] as const;
  const measurements: Measurement[] = [];
  for (const list of LISTS) {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [at, { stack, page }] of windows.entries()) {
        const took = await openingTime(page, stack, list);
        // The first round fetches what the browser then keeps.
        if (round > 0) times[at]?.push(took);
      }
    }
    const [small, large] = [median(times[0]), median(times[1])];
    measurements.push({
      name: `${list.name}: opens with 10,000 documents over with 100`,
      value: large / small,
      unit: "×",
      target: { atMost: 1.5 },
      note: `${large.toFixed(0)} ms and ${small.toFixed(0)} ms, medians of ${ROUNDS}`,
    });
  }
  await Promise.all(windows.map(({ page }) => page.context().close()));
  return measurements;
}

async function measureTyping(browser: Browser, stack: Stack): Promise<readonly Measurement[]> {
  return withPlainStudio(stack, async (plain) => {
    const editor = PEOPLE.editor.id;
    const windows = {
      haven: await windowOf(browser, stack, editor),
      plain: await windowOf(browser, stack, editor),
    };
    const times: Record<keyof typeof FIELDS, Record<keyof typeof windows, Latency[]>> = {
      summary: { haven: [], plain: [] },
      body: { haven: [], plain: [] },
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      await typeInto(windows.haven, `${stack.studio}/editorial`, (field, latency) =>
        times[field].haven.push(latency),
      );
      await typeInto(windows.plain, `${plain}/plain`, (field, latency) =>
        times[field].plain.push(latency),
      );
    }
    return [
      ...typingRatios("a plain text field", times.summary),
      ...typingRatios("the text of a story", times.body),
    ];
  });
}

/** Away afterwards: only one of the two windows may be at work at a time. */
async function typeInto(
  page: Page,
  workspace: string,
  tell: (field: keyof typeof FIELDS, latency: Latency) => void,
): Promise<void> {
  await openStory(page, workspace);
  tell("summary", await typingLatency(page, "summary"));
  tell("body", await typingLatency(page, "body"));
  await page.goto("about:blank");
}

function of(latencies: readonly Latency[], figure: keyof Latency): number {
  return median(latencies.map((latency) => latency[figure]));
}

function typingRatios(
  field: string,
  { haven, plain }: { readonly haven: readonly Latency[]; readonly plain: readonly Latency[] },
): readonly Measurement[] {
  return [
    {
      name: `a keystroke in ${field}, Compliance open, over a plain Studio`,
      value: of(haven, "median") / of(plain, "median"),
      unit: "×",
      target: { atMost: 1.2 },
      note: `${of(haven, "median").toFixed(1)} ms and ${of(plain, "median").toFixed(1)} ms`,
    },
    {
      name: `the same at the 95th percentile`,
      value: of(haven, "p95") / of(plain, "p95"),
      unit: "×",
      note: `${of(haven, "p95").toFixed(1)} ms and ${of(plain, "p95").toFixed(1)} ms`,
    },
  ];
}

/** Sanity's own Studio with the same fields, on the same lake, served the same way. */
async function withPlainStudio<Result>(
  stack: Stack,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "haven-plain-"));
  try {
    await runVite(path.join(import.meta.dirname, "studio", "plain"), directory);
    const studio = await serveStudio({
      directory,
      port: 0,
      config: {
        projectId: stack.projectId,
        dataset: stack.dataset,
        lake: `http://localhost:${new URL(stack.lake).port}`,
        gate: stack.gate,
        streamHosts: true,
      },
    });
    stack.allowOrigin(studio.url);
    try {
      return await use(studio.url);
    } finally {
      await studio.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
