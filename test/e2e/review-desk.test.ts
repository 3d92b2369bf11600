/**
 * The review desk, as two reviewers use it: what waits, one text with all that bears on it, and a
 * decision on exactly what is on the screen.
 */
import type { SanityClient } from "@sanity/client";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { createGateClient } from "../../studio/gate-access/client.ts";
import { violationsIn } from "./support/axe.ts";
import { keepPicture } from "./support/browser.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import { tabTo } from "./support/keyboard.ts";

/** In the demonstration its consent is approved, and its identity review is asked for. */
const WAITING = "story-without-a-courtroom";
/** In the demonstration it is published. */
const PUBLISHED = "story-table-by-the-window";
const PATIENCE = 45_000;

const demo = withDemoStack();

function clientOf(userId: string): SanityClient {
  return demo.client("editorial", demo.stack.user(userId).token);
}

const gateOf = (userId: string) => createGateClient(demo.stack.gate, demo.stack.user(userId).token);

/** Changes what is published, and asks for a review of it. */
async function askForReview(change: Readonly<Record<string, unknown>>): Promise<void> {
  const editor = clientOf(PEOPLE.editor.id);
  const published = await editor.getDocument(PUBLISHED);
  if (published === undefined) throw new Error(`The demonstration holds no ${PUBLISHED}.`);
  const { _rev, _createdAt, _updatedAt, ...text } = published;
  await editor.createOrReplace({ ...text, ...change, _id: `drafts.${PUBLISHED}` });
  const gate = gateOf(PEOPLE.editor.id);
  const { digest } = await gate.check(PUBLISHED);
  await gate.requestReview(PUBLISHED, { digest, note: "Another summary." });
}

async function windowOf(userId: string): Promise<Page> {
  return (await demo.windowOf(userId)).page;
}

const desk = (page: Page): Locator => page.getByRole("main", { name: "Review desk" });
const decision = (page: Page): Locator => page.getByRole("region", { name: "Your decision" });
const deskAddress = (rest: string): string => `${demo.stack.studio}/editorial/review${rest}`;
const textAddress = (id: string): string => deskAddress(`/queue/mine/all/document/${id}`);

async function openText(page: Page, id: string): Promise<void> {
  await page.goto(textAddress(id));
  await decision(page).waitFor({ timeout: PATIENCE });
}

async function fingerprint(page: Page): Promise<string> {
  return page.getByRole("region", { name: "What you decide on" }).locator("code").innerText();
}

async function reviewsOf(id: string): Promise<readonly string[]> {
  const { reviews, digest } = await gateOf(PEOPLE.editor.id).check(id);
  return reviews
    .filter((review) => review.digest === digest)
    .map(({ kind, decision: given }) => `${kind}: ${given}`);
}

describe("the queues", () => {
  it("lead to a text and back, by links that survive a reload", async () => {
    const page = await windowOf(PEOPLE.identityReviewer.id);
    await page.goto(deskAddress(""));
    const row = desk(page).getByRole("link", { name: /Without a courtroom/u });
    await row.waitFor({ timeout: PATIENCE });
    await desk(page).getByText("For you: identity").waitFor();
    await desk(page)
      .getByRole("link", { name: /^1\s*For you$/u })
      .waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);
    await keepPicture(page, "review-1-queue");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => violationsIn(desk(page)), { timeout: PATIENCE }).toEqual([]);

    await row.click();
    await decision(page).waitFor({ timeout: PATIENCE });
    expect(page.url()).toBe(textAddress(WAITING));
    await page.reload();
    await desk(page).getByText("This has never been published").waitFor({ timeout: PATIENCE });
    expect(await violationsIn(desk(page))).toEqual([]);
    await page.goBack();
    await row.waitFor({ timeout: PATIENCE });
  });

  it("show everything to whoever is no reviewer, and say why nothing can be decided", async () => {
    const page = await windowOf(PEOPLE.secondEditor.id);
    await page.goto(deskAddress("/queue/waiting/all"));
    await desk(page).getByText("You can read everything here and decide nothing").waitFor();
    await desk(page)
      .getByRole("link", { name: /Without a courtroom/u })
      .click();
    await decision(page)
      .getByText("You are not named as a reviewer")
      .waitFor({ timeout: PATIENCE });
    expect(await decision(page).getByRole("button").count()).toBe(0);
  });

  it("say in plain words that the gate does not answer, and go on when it does", async () => {
    const page = await windowOf(PEOPLE.identityReviewer.id);
    await page.route("**/v1/me", (route) => route.abort());
    await page.goto(deskAddress(""));
    const failed = page.getByRole("alert").filter({ hasText: "The gate cannot be reached" });
    await failed.waitFor({ timeout: PATIENCE });
    // A Studio that still starts may draw the alert anew while it is looked at.
    await expect.poll(() => violationsIn(failed).catch(String)).toEqual([]);
    await failed.getByRole("button", { name: "Try again" }).click();
    await failed.waitFor();
    await page.unroute("**/v1/me");
    await failed.getByRole("button", { name: "Try again" }).click();
    await desk(page).getByText("For you: identity").waitFor({ timeout: PATIENCE });
  });

  it("say that nothing waits where nothing waits", async () => {
    const page = await windowOf(PEOPLE.consentReviewer.id);
    await page.goto(deskAddress("/queue/returned/consent"));
    await desk(page).getByText("Nothing is with its author for changes.").waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);
  });
});

describe("a text on the desk", () => {
  it("stands beside what changed in it since it was published, with the names of its authors", async () => {
    await askForReview({
      summary: "An illustrative story of a woman who now helps to plan the care of others.",
    });
    const page = await windowOf(PEOPLE.consentReviewer.id);
    await openText(page, PUBLISHED);
    const summary = desk(page).locator("[data-passage=summary]");
    await summary.getByText("Written by Alma (editor)").waitFor({ timeout: PATIENCE });
    expect(await summary.getAttribute("data-change")).toBe("changed");
    const gone = await summary.locator("del").allInnerTexts();
    expect(gone.join("|")).toContain("was exploited online as a child and");
    await desk(page).getByText("One passage differs.").waitFor();
    await desk(page).getByText("Today this consent covers").waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);
    await keepPicture(page, "review-2-difference");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => violationsIn(desk(page)), { timeout: PATIENCE }).toEqual([]);

    await desk(page)
      .getByRole("button", { name: /^Full size/u })
      .click();
    await page.getByRole("region", { name: "Full size" }).getByRole("img").waitFor();
    expect(await violationsIn(page.getByRole("dialog"))).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByLabel("Only what changed").check();
    expect(await desk(page).locator("[data-passage]").count()).toBe(1);
  });

  it("cannot be approved once it has changed, before the new one was looked at", async () => {
    const page = await windowOf(PEOPLE.identityReviewer.id);
    await openText(page, WAITING);
    const approve = decision(page).getByRole("button", { name: "Approve identity" });
    await expect.poll(() => approve.isEnabled(), { timeout: PATIENCE }).toBe(true);
    const read = await fingerprint(page);

    await clientOf(PEOPLE.secondEditor.id)
      .patch(`drafts.${WAITING}`)
      .set({ title: "Without a courtroom, and heard" })
      .commit();
    const alert = page.getByRole("alert").filter({ hasText: "changed this text" });
    await alert.getByText("Benito (editor)").waitFor({ timeout: PATIENCE });
    expect(await approve.count()).toBe(0);
    await decision(page).getByText("Look at the new one first").waitFor();
    expect(await fingerprint(page)).toBe(read);
    await desk(page)
      .getByRole("heading", { level: 2, name: "Without a courtroom", exact: true })
      .waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);
    await keepPicture(page, "review-3-changed");

    await alert.getByRole("button", { name: "Show the new text" }).click();
    await desk(page).getByText("One passage differs.").waitFor();
    const heading = desk(page).locator("[data-passage=title]");
    expect(await heading.locator("ins").allInnerTexts()).toEqual([", and heard"]);
    await expect.poll(() => approve.isEnabled(), { timeout: PATIENCE }).toBe(true);
    const shown = await fingerprint(page);
    expect(shown).not.toBe(read);
    await approve.click();
    await expect
      .poll(() => reviewsOf(WAITING), { timeout: PATIENCE })
      .toEqual(["identity: approved"]);
    expect((await gateOf(PEOPLE.editor.id).check(WAITING)).digest).toBe(shown);
  });

  it("is not offered to a reviewer who changed it, and the desk says why", async () => {
    await clientOf(PEOPLE.identityReviewer.id)
      .patch(`drafts.${PUBLISHED}`)
      .set({ title: "The table by a window" })
      .commit();
    const page = await windowOf(PEOPLE.identityReviewer.id);
    await openText(page, PUBLISHED);
    await decision(page)
      .getByText("you changed this text since it was last published")
      .waitFor({ timeout: PATIENCE });
    expect(await decision(page).getByRole("button").count()).toBe(0);
  });
});

describe("with the keyboard alone", () => {
  it("a reviewer finds a text, returns it, and another approves it after it was mended", async () => {
    await askForReview({ summary: "An illustrative story of a woman who helps others." });
    const page = await windowOf(PEOPLE.consentReviewer.id);
    await page.goto(deskAddress("/queue/mine/all"));
    const row = desk(page).getByRole("link", { name: /The table by the window/u });
    await row.waitFor({ timeout: PATIENCE });
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    const back = decision(page).getByRole("button", { name: "Return for changes" });
    await back.waitFor({ timeout: PATIENCE });

    await page.keyboard.press("d");
    await tabTo(page, decision(page).getByRole("textbox", { name: "Note" }));
    await page.keyboard.type("The summary says too little, and no n or p leads away from here.");
    await tabTo(page, back);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => reviewsOf(PUBLISHED), { timeout: PATIENCE })
      .toEqual(["consent: changes-requested"]);

    await page.keyboard.press("u");
    await desk(page)
      .getByRole("link", { name: /^1\s*Returned$/u })
      .waitFor({ timeout: PATIENCE });
    await askForReview({ summary: "An illustrative story of a woman who now helps to plan care." });
    await row.waitFor({ timeout: PATIENCE });
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    const approve = decision(page).getByRole("button", { name: "Approve consent" });
    await expect.poll(() => approve.isEnabled(), { timeout: PATIENCE }).toBe(true);
    await page.getByRole("option", { name: /^what was returned/u }).waitFor({ state: "attached" });
    await page.keyboard.press("d");
    await tabTo(page, approve);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => reviewsOf(PUBLISHED), { timeout: PATIENCE })
      .toEqual(["consent: approved"]);
  });
});

describe("what ends within a year", () => {
  it("is charted by month, stands in a calendar, and each count leads to its list", async () => {
    const page = await windowOf(PEOPLE.consentReviewer.id);
    await page.goto(deskAddress("/consents"));
    await desk(page).getByRole("table", { name: "By month" }).waitFor({ timeout: PATIENCE });
    await desk(page).getByRole("img", { name: /^Bars/u }).waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);
    await keepPicture(page, "review-4-endings");

    const months = desk(page).getByRole("table", { name: "By month" }).getByRole("link");
    await months.first().click();
    await desk(page).getByRole("list", { name: "Consents" }).getByText("Amihan").waitFor();
    const day = desk(page).getByRole("link", { name: /: one consent ends$/u });
    await day.click();
    await desk(page)
      .getByRole("heading", { name: /^Consents that end on/u })
      .waitFor();
    await page.reload();
    await desk(page).getByRole("list", { name: "Consents" }).getByText("Amihan").waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);

    await page.goto(deskAddress("/consents"));
    await desk(page).getByRole("link", { name: "Without an office" }).click();
    await desk(page).getByRole("list", { name: "Documents" }).getByRole("link").first().waitFor();
    expect(await violationsIn(desk(page))).toEqual([]);
  });
});
