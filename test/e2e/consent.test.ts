/**
 * The consent of a person: filled in without a manual, renewed without an edit of the old, withdrawn
 * after what goes was read.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { violationsIn } from "./support/axe.ts";
import { keepPicture } from "./support/browser.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import {
  actionLabels,
  chooseAction,
  createDocument,
  dialog,
  openDocument,
} from "./support/studio.ts";

const CONSENT = { id: "consent-01", type: "consent" };
const STORY = "story-table-by-the-window";

/** Long enough for two slow cores, in milliseconds. */
const PATIENCE = 40_000;

const demo = withDemoStack();

/** The sentence at the top of the form. */
function coverage(page: Page) {
  return page.getByRole("region", { name: "What this consent covers" });
}

/** The private data set, as an editor may read it. */
function asEditor() {
  return demo.client(demo.stack.dataset, demo.stack.user(PEOPLE.editor.id).token);
}

describe("a new consent", () => {
  it("says what it will cover while it is filled in, and asks of a child what a child is asked", async () => {
    const { page } = await demo.windowOf(PEOPLE.consentReviewer.id);
    await createDocument(page, demo.stack, "consent");
    const form = page.getByTestId("form-view");
    await expect
      .poll(() => coverage(page).innerText(), { timeout: PATIENCE })
      .toContain("This is a draft and covers nothing yet.");
    await page.getByRole("tab", { name: "To what", exact: true }).click();
    await form.getByRole("checkbox", { name: "Print" }).check();
    await form.getByRole("checkbox", { name: "Raising awareness" }).check();
    await expect
      .poll(() => coverage(page).innerText(), { timeout: PATIENCE })
      .toMatch(/in these channels: print, for raising awareness/u);

    await page.getByRole("tab", { name: "Who agreed", exact: true }).click();
    const assent = form.getByText("The child's own agreement", { exact: true });
    expect(await assent.isVisible()).toBe(false);
    await form.getByRole("checkbox", { name: "Was under 18 when this was signed" }).check();
    await expect.poll(() => assent.isVisible(), { timeout: PATIENCE }).toBe(true);
    expect(await violationsIn(coverage(page))).toEqual([]);
    await keepPicture(page, "consent-1-new");
    await page.context().close();
  });
});

describe("a consent in effect", () => {
  it("says what it covers today and cannot be edited", async () => {
    const { page } = await demo.windowOf(PEOPLE.editor.id);
    await openDocument(page, demo.stack, CONSENT);
    await expect
      .poll(() => coverage(page).innerText(), { timeout: PATIENCE })
      .toMatch(/Today this consent covers .*Liwayway.* It does not cover .* It ends in \d+ days/su);
    expect(await page.getByTestId("form-view").getByRole("radio").first().isDisabled()).toBe(true);
    await page.context().close();
  });

  it("is renewed by a draft of its own, and stays in force meanwhile", async () => {
    const { page } = await demo.windowOf(PEOPLE.consentReviewer.id);
    await openDocument(page, demo.stack, CONSENT);
    await coverage(page).waitFor({ timeout: PATIENCE });
    await chooseAction(page, "Renew");
    await page.getByText("A new consent is begun").waitFor({ timeout: PATIENCE });
    await expect
      .poll(() => coverage(page).innerText(), { timeout: PATIENCE })
      .toMatch(/This is a draft .*Liwayway.* It has no end yet/su);
    const editorial = asEditor();
    const renewals = z
      .array(z.object({ _id: z.string(), expiresOn: z.null() }))
      .parse(
        await editorial.fetch(
          `*[_type == "consent" && supersedes._ref == $id]{_id, expiresOn, channels}`,
          { id: CONSENT.id },
        ),
      );
    expect(renewals.map(({ _id }) => _id.split(".")[0])).toEqual(["drafts"]);
    expect(await editorial.getDocument(CONSENT.id)).not.toHaveProperty("withdrawn");
    await page.context().close();
  });

  it("is withdrawn by those who may, after they read what goes, and then nothing of it is public", async () => {
    const anybody = demo.client("public");
    expect(await anybody.getDocument(STORY)).toBeTruthy();
    const { page } = await demo.windowOf(PEOPLE.consentReviewer.id);
    await openDocument(page, demo.stack, CONSENT);
    await chooseAction(page, "Withdraw consent");
    const confirm = dialog(page).getByRole("button", { name: /^Withdraw/u });
    await dialog(page).getByText("The table by the window").first().waitFor({ timeout: PATIENCE });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog(page).getByRole("textbox").fill("Asked for by the person.");
    expect(await confirm.isDisabled()).toBe(true);
    await dialog(page).getByRole("checkbox").check();
    await expect.poll(() => violationsIn(dialog(page)), { timeout: 10_000 }).toEqual([]);
    await keepPicture(page, "consent-2-withdraw");
    await confirm.click();
    await dialog(page).waitFor({ state: "detached", timeout: PATIENCE });
    await expect.poll(() => anybody.getDocument(STORY), { timeout: PATIENCE }).toBeFalsy();
    await expect
      .poll(() => coverage(page).innerText(), { timeout: PATIENCE })
      .toContain("Today this consent covers nothing: it was withdrawn on");
    const labels = await actionLabels(page);
    expect(labels).not.toContain("Withdraw consent");
    const consent = z.looseObject({ withdrawn: z.object({ reason: z.string() }) });
    const stored = await asEditor().getDocument(CONSENT.id);
    expect(consent.parse(stored).withdrawn.reason).toBe("Asked for by the person.");
    await page.context().close();
  });
});
