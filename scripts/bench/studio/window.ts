/** A window of the browser in which somebody is signed in. */
import type { Browser, Page } from "playwright-core";
import { newWindow } from "../../../test/e2e/support/browser.ts";
import { tokenOf } from "../../stack/client.ts";
import type { Stack } from "../../stack.ts";

/** Long enough for the first drawing of a Studio on a busy machine, in milliseconds. */
const PATIENCE = 90_000;

/** Signed in by the token the Studio keeps, as after its own login. */
export async function windowOf(browser: Browser, stack: Stack, userId: string): Promise<Page> {
  const page = await newWindow(browser);
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(([key, token]) => localStorage.setItem(key, JSON.stringify({ token })), [
    `__studio_auth_token_${stack.projectId}`,
    tokenOf(stack, userId),
  ] as const);
  return page;
}
