/** What one person does, the other sees: no reload, no stale button. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { keepPicture, launchBrowser, newWindow } from "./support/browser.ts";
import { startTestStack, type TestStack } from "./support/stack.ts";
import {
  chooseAction,
  compliance,
  confirmDialog,
  expectBadge,
  fillIn,
  openDocument,
  publishButton,
  signIn,
} from "./support/studio.ts";

/** Consent is approved in the demonstration; the identity review is asked for. */
const WAITING_STORY = { id: "story-without-a-courtroom", type: "story" };

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startTestStack({ demo: true }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

async function windowOn(userId: string): Promise<Page> {
  const page = await newWindow(browser);
  await signIn(page, stack, stack.user(userId));
  await openDocument(page, stack, WAITING_STORY);
  return page;
}

describe("an editor and a reviewer at the same story", () => {
  it("see each approval, and its end by an edit, at the other's window", async () => {
    const editor = await windowOn(PEOPLE.editor.id);
    const reviewer = await windowOn(PEOPLE.identityReviewer.id);
    await expectBadge(editor, "Waiting for identity review");
    expect(await publishButton(editor).isDisabled()).toBe(true);

    await chooseAction(reviewer, "Approve identity");
    await confirmDialog(reviewer, "Approve identity", "Read twice.");
    await expectBadge(editor, "Approved");
    await expect.poll(() => publishButton(editor).isEnabled()).toBe(true);
    await keepPicture(editor, "approved");

    await fillIn(editor, "Title", "Without a courtroom, and heard");
    await expectBadge(reviewer, "Needs consent and identity review");
    await expectBadge(editor, "Needs consent and identity review");
    expect(await publishButton(editor).isDisabled()).toBe(true);
    await compliance(editor).getByText("earlier reviews were of another text").waitFor();
    await keepPicture(reviewer, "approvals-void");
  });
});
