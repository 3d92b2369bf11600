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

/** Milliseconds from the last click until the first row of the list has its words. */
export async function openingTime(page: Page, stack: Stack, list: DeskList): Promise<number> {
  await page.goto(`${stack.studio}/editorial/desk`);
  const before = list.path.slice(0, -1);
  for (const name of before) await entryOf(page, name).click();
  const link = entryOf(page, list.path.at(-1) ?? "");
  await link.waitFor();
  const row = page.getByTestId("pane").last().getByRole("link").filter({ hasText: /\w/u }).first();
  const begun = performance.now();
  await link.click();
  await row.waitFor();
  return performance.now() - begun;
}

function entryOf(page: Page, name: string): Locator {
  return page.getByRole("link", { name, exact: true });
}
