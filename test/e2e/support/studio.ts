/**
 * What a person does in the Studio, for tests: by the words on the screen, as they would.
 */
import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { Stack, StackUser } from "../../../scripts/stack.ts";

/** Long enough for autosave, the gate and two slow cores, in milliseconds. */
const PATIENCE = 60_000;

/** Signs in through the login page, and waits for the desk. */
export async function signIn(page: Page, stack: Stack, user: StackUser): Promise<void> {
  await page.goto(stack.studio);
  await page.getByRole("button", { name: user.name }).click();
  await page.waitForURL(`${stack.studio}/editorial/**`);
  await page.getByText("Drafting", { exact: true }).waitFor({ timeout: PATIENCE });
}

/** Opens a document by its published id, wherever the desk is. */
export async function openDocument(
  page: Page,
  stack: Stack,
  document: { readonly id: string; readonly type: string },
): Promise<void> {
  const { id, type } = document;
  await page.goto(`${stack.studio}/editorial/intent/edit/id=${id};type=${type}`);
  await footer(page).waitFor({ timeout: PATIENCE });
}

/** Begins a new document of a type and gives its id. */
export async function createDocument(page: Page, stack: Stack, type: string): Promise<string> {
  await page.goto(`${stack.studio}/editorial/intent/create/type=${type};template=${type}`);
  await footer(page).waitFor({ timeout: PATIENCE });
  const id = /([0-9a-f]{8}-[0-9a-f-]{27})/u.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`The address names no new document: ${page.url()}`);
  return id;
}

/** The bar under the form: badges, the main button, the menu of actions. */
function footer(page: Page): Locator {
  return page.getByTestId("pane-footer");
}

export function publishButton(page: Page): Locator {
  return footer(page).getByRole("button", { name: "Publish", exact: true });
}

/** Waits until the badges say so, e.g. "Blocked (2)". */
export async function expectBadge(page: Page, label: string | RegExp): Promise<void> {
  await footer(page).getByText(label).first().waitFor({ timeout: PATIENCE });
}

/** Waits until Publish is there and off, and gives the reason its tooltip tells. */
export async function reasonAgainstPublishing(page: Page): Promise<string> {
  const button = publishButton(page);
  await expect.poll(() => button.isDisabled(), { timeout: PATIENCE }).toBe(true);
  await button.hover({ force: true });
  const tooltip = page.getByText(/^Cannot be published/u);
  await tooltip.waitFor({ timeout: PATIENCE });
  const reason = await tooltip.textContent();
  await page.mouse.move(0, 0);
  return reason ?? "";
}

/**
 * Chooses an action, the main button or one of the menu beside it. Waits for the gate: which
 * actions there are follows from its answer.
 */
export async function chooseAction(page: Page, label: string): Promise<void> {
  const main = footer(page).getByRole("button", { name: label, exact: true });
  const menu = footer(page).getByRole("button", { name: "Open document actions" });
  const inMenu = page.getByRole("menuitem", { name: label });
  await footer(page).getByText("Checking…").waitFor({ state: "detached", timeout: PATIENCE });
  await expect
    .poll(
      async () => {
        if (await main.isVisible()) return main.isEnabled();
        await menu.click();
        if ((await inMenu.isVisible()) && (await inMenu.isEnabled())) return true;
        await page.keyboard.press("Escape");
        return false;
      },
      { timeout: PATIENCE, interval: 500, message: `The action "${label}" is not on.` },
    )
    .toBe(true);
  await ((await inMenu.isVisible()) ? inMenu : main).click();
}

/** The labels of all actions of the open document, the main one first. */
export async function actionLabels(page: Page): Promise<readonly string[]> {
  const menu = page.getByRole("button", { name: "Open document actions" });
  const main = await footer(page).locator("[data-testid^='action-']").allInnerTexts();
  if (!(await menu.isVisible())) return main;
  await menu.click();
  const inMenu = await page.getByRole("menuitem").allInnerTexts();
  await page.keyboard.press("Escape");
  // Behind the label stand the keys of its shortcut, each on a line of its own.
  return [...main, ...inMenu]
    .map((text) => text.split("\n")[0] ?? "")
    .filter((text) => text !== "");
}

/** The open dialog. */
export function dialog(page: Page): Locator {
  return page.getByRole("dialog");
}

/** Fills in the open dialog and confirms it; `confirm` is the label of its button. */
export async function confirmDialog(page: Page, confirm: string, note?: string): Promise<void> {
  if (note !== undefined) await dialog(page).getByRole("textbox").fill(note);
  for (const box of await dialog(page).getByRole("checkbox").all()) await box.check();
  await dialog(page).getByRole("button", { name: confirm, exact: true }).click();
  await dialog(page).waitFor({ state: "detached", timeout: PATIENCE });
}

/** The inspector that lists findings. Opens by itself in a wide window. */
export function compliance(page: Page): Locator {
  return page.getByRole("region", { name: "Compliance" });
}

/** Writes into a field of the form by its label, and waits until it is saved. */
export async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByTestId("form-view").getByLabel(label, { exact: true });
  await field.fill(text, { timeout: PATIENCE });
  await field.blur();
}
