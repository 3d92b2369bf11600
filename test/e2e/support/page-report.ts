/** What stands on a page, in words: for failures where nobody sees the screen. */
import type { Page } from "playwright-core";

/** Of a page without a dialog, so many letters: its beginning tells where it is. */
const LENGTH = 3000;

/** Prints the address, and what a screen reader would read: of the dialog, if one is open. */
export async function tellOfPage(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog").last();
  const part = (await dialog.isVisible()) ? dialog : page.locator("body");
  const words = await part.ariaSnapshot({ timeout: 5000 }).catch((error: unknown) => String(error));
  process.stderr.write(`On the screen at the failure: ${page.url()}\n${words.slice(0, LENGTH)}\n`);
}
