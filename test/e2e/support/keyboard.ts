/** What a person without a mouse does. */
import type { Locator, Page } from "playwright-core";

/** More stops than any page of ours has before what one looks for. */
const MOST_STOPS = 120;

/**
 * Presses Tab until `target` has the focus. Throws if it is not reached: then it cannot be used
 * with the keyboard.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${MOST_STOPS} times Tab did not reach ${String(target)}.`);
}
