/**
 * What most files here begin with: a stack with the demonstration and a browser, started before
 * their tests and stopped after them.
 */
import type { SanityClient } from "@sanity/client";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { clientOn } from "../../../scripts/stack/client.ts";
import { bringAxe } from "./axe.ts";
import { launchBrowser, newWindow } from "./browser.ts";
import { tellOfPage } from "./page-report.ts";
import { DEMO_PATIENCE } from "./demo-directory.ts";
import { listenForNoise, type Noise } from "./noise.ts";
import { startTestStack, type TestStack } from "./stack.ts";
import { signIn } from "./studio.ts";

/** How long a page may take over anything on two busy cores, in milliseconds. */
const WINDOW_PATIENCE = 60_000;

/** A window in which somebody is signed in. */
interface Window {
  readonly page: Page;
  /** What it does that it should not, from the first page on. */
  readonly noise: Noise;
}

interface DemoStack {
  /** Both throw outside of tests: there is none before the first and after the last. */
  readonly stack: TestStack;
  readonly browser: Browser;
  /** A window of its own for a person, with axe-core in it, at the desk. */
  windowOf(userId: string): Promise<Window>;
  /** The official client, raw; without a token as nobody. */
  client(dataset: string, token?: string): SanityClient;
}

/** Call it once, at the top of a file. */
export function withDemoStack(): DemoStack {
  let started: readonly [TestStack, Browser] | undefined;
  beforeAll(async () => {
    started = await Promise.all([startTestStack({ demo: "copied" }), launchBrowser()]);
  }, DEMO_PATIENCE);
  afterAll(async () => {
    await started?.[1].close();
    await started?.[0].close();
  });
  // Where nobody can look at the screen, what stood on it goes with the failure.
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    for (const context of started?.[1].contexts() ?? []) {
      for (const page of context.pages()) await tellOfPage(page);
    }
  });
  const both = (): readonly [TestStack, Browser] => {
    if (started === undefined) throw new Error("The stack runs only while tests run.");
    return started;
  };
  return {
    get stack() {
      return both()[0];
    },
    get browser() {
      return both()[1];
    },
    windowOf: async (userId) => {
      const [stack, browser] = both();
      const page = await newWindow(browser);
      page.setDefaultTimeout(WINDOW_PATIENCE);
      const noise = listenForNoise(page);
      await bringAxe(page);
      await signIn(page, stack, stack.user(userId));
      return { page, noise };
    },
    client: (dataset, token) => clientOn(both()[0], dataset, token),
  };
}
