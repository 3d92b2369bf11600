/** What axe-core finds against the accessibility of a part of a page. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";

declare global {
  interface Window {
    /** Put there by `bringAxe`. */
    readonly axe: typeof import("axe-core");
  }
}

/** Makes axe-core known to every page of a window. Before the first `goto`. */
export async function bringAxe(page: Page): Promise<void> {
  const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  // As a script of the test, not of the page: the page's own policy lets in no other script.
  await page.addInitScript(await readFile(file, "utf8"));
}

/** Each violation within `part`: its rule, what would mend it, and the first place. */
export async function violationsIn(part: Locator): Promise<readonly string[]> {
  const { violations } = await part.evaluate((element) => window.axe.run(element));
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id}: ${first?.failureSummary ?? ""} (${first?.html ?? ""})`;
  });
}
