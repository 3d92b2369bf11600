/** What this Studio adds to Sanity's can be used by everybody: no violation, and no mouse needed. */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { violationsIn } from "./support/axe.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import {
  chooseAction,
  compliance,
  confirmDialog,
  dialog,
  expectBadge,
  openDocument,
} from "./support/studio.ts";

const BLOCKED_STORY = { id: "story-first-attempt", type: "story" };
const WAITING_STORY = { id: "story-without-a-courtroom", type: "story" };
const CONSENT_IN_USE = { id: "consent-01", type: "consent" };

const demo = withDemoStack();

/** Rows whose title has not come yet. */
async function namelessLinks(list: Locator): Promise<number> {
  const texts = await list.getByRole("link").allInnerTexts();
  return texts.filter((text) => text.trim() === "").length;
}

describe("nothing stands in the way of anybody", () => {
  it("in Compliance, with its explanations open", async () => {
    const { page } = await demo.windowOf(PEOPLE.editor.id);
    await openDocument(page, demo.stack, BLOCKED_STORY);
    await expectBadge(page, /^Blocked/u);
    for (const why of await compliance(page).getByRole("button", { name: /^Why/u }).all()) {
      await why.click();
    }
    expect(await violationsIn(compliance(page))).toEqual([]);
  });

  it("in the lists of the review desk and of what is published", async () => {
    const { page } = await demo.windowOf(PEOPLE.consentReviewer.id);
    for (const [entry, list] of [
      ["review-desk", "Queues"],
      ["published", "Published documents"],
    ] as const) {
      await page.goto(`${demo.stack.studio}/editorial/desk/${entry}`);
      const part = page.getByRole("list", { name: list, exact: true });
      await part.waitFor();
      await expect.poll(() => namelessLinks(part), { timeout: 20_000 }).toBe(0);
      expect(await violationsIn(part)).toEqual([]);
    }
  });

  it("in the dialog of a reviewer", async () => {
    const { page } = await demo.windowOf(PEOPLE.identityReviewer.id);
    await openDocument(page, demo.stack, WAITING_STORY);
    await chooseAction(page, "Approve identity");
    expect(await violationsIn(dialog(page))).toEqual([]);
    await confirmDialog(page, "Approve identity", "Read twice.");
    await expectBadge(page, "Approved");
    expect(await violationsIn(compliance(page))).toEqual([]);
    await chooseAction(page, "Request changes");
    await dialog(page).getByRole("textbox").fill("The second paragraph names a place.");
    // The button fades from off to on: what counts is how it stands.
    await expect.poll(() => violationsIn(dialog(page)), { timeout: 5_000 }).toEqual([]);
  });

  it("in the dialog of taking down, which tells what else would go and closes by Escape", async () => {
    const { page } = await demo.windowOf(PEOPLE.editor.id);
    await openDocument(page, demo.stack, CONSENT_IN_USE);
    await chooseAction(page, "End effect");
    await dialog(page).getByRole("textbox").fill("The person took it back.");
    await expect.poll(() => violationsIn(dialog(page)), { timeout: 5_000 }).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await dialog(page).getByText("The table by the window").waitFor();
    expect(await violationsIn(dialog(page))).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  });
});
