/** Chromium for tests: the machine's own, without anything that would call home. */
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { ensureChromium } from "../../../scripts/command/chromium.ts";
import { ROOT } from "../../../scripts/command/paths.ts";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Wide enough that Compliance opens beside the form by itself. */
const WINDOW = { width: 1500, height: 950 } as const;

/** A browser that the caller closes. Throws if there is none and none can be installed. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: QUIET });
}

/** A window of its own: no storage shared with any other, so another person can sign in. */
export async function newWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW });
  return context.newPage();
}

/** Keeps a picture of the page in `artefacts/<name>.png`, for those who look at the run. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(ROOT, "artefacts", `${name}.png`) });
}
