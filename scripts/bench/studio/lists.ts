/** How long a list of the desk takes from the click to its first rows. */
import type { Locator, Page } from "playwright-core";
import type { Stack } from "../../stack.ts";

export interface DeskList {
  readonly name: string;
  /** The links that lead to it, from the desk on. */
  readonly path: readonly string[];
}

export const LISTS: readonly DeskList[] = [
  { name: "Drafting, blocked", path: ["Drafting", "Blocked"] },
  { name: "Drafting, all", path: ["Drafting", "All drafts"] },
  { name: "Published", path: ["Published"] },
  { name: "Expiring", path: ["Expiring"] },
  { name: "Stories", path: ["Library", "Story"] },
  { name: "Consents", path: ["Safeguarding", "Consent"] },
];

declare global {
  interface Window {
    /** When the list was clicked, by the clock of the page. */
    listClicked?: number;
  }
}

/**
 * Milliseconds from the last click until the first row of the list shows what it is about. Looked for
 * by the page itself in each frame: from outside, it would be looked for twice a second.
 */
export async function openingTime(page: Page, stack: Stack, list: DeskList): Promise<number> {
  await page.goto(`${stack.studio}/editorial/desk`);
  const before = list.path.slice(0, -1);
  for (const name of before) await entryOf(page, name).click();
  const link = entryOf(page, list.path.at(-1) ?? "");
  await link.waitFor();
  await page.evaluate(() => {
    window.addEventListener(
      "click",
      ({ timeStamp }) => {
        window.listClicked = timeStamp;
      },
      { capture: true, once: true },
    );
  });
  await link.click();
  const opened = await page.waitForFunction(firstRowSince, undefined, { polling: "raf" });
  return Number(await opened.jsonValue());
}

/** Runs in the page: how long ago the click was, once a row of the last pane has a preview with words. */
function firstRowSince(): number | undefined {
  const pane = [...document.querySelectorAll("[data-testid='pane']")].at(-1);
  const previews = pane?.querySelectorAll("a [data-testid*='preview']") ?? [];
  const isThere = [...previews].some((preview) => /\w/u.test(preview.textContent));
  return isThere && window.listClicked !== undefined
    ? performance.now() - window.listClicked
    : undefined;
}

function entryOf(page: Page, name: string): Locator {
  return page.getByRole("link", { name, exact: true });
}
