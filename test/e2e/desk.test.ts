/** The desk as an editor works at it: what stands where, what is found, what is used on what. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { violationsIn } from "./support/axe.ts";
import { keepPicture } from "./support/browser.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import { actionLabels, expectBadge, openDocument } from "./support/studio.ts";

/** Judging all drafts of the demonstration on two busy cores. */
const PATIENCE = 60_000;

const demo = withDemoStack();

async function openList(page: Page, path: string, name: string): Promise<Locator> {
  await page.goto(`${demo.stack.studio}/editorial/desk/${path}`);
  const list = page.getByRole("list", { name, exact: true });
  await list.waitFor({ timeout: PATIENCE });
  return list;
}

const rowsOf = (list: Locator, title: string): Locator =>
  list.getByRole("listitem").filter({ hasText: title });

/** Waits until every draft of the list was judged. */
async function allJudged(page: Page): Promise<void> {
  await page
    .getByText(/^Judged \d+ of \d+ drafts/u)
    .waitFor({ state: "hidden", timeout: PATIENCE });
}

describe("drafting", () => {
  it("lists my drafts with where they stand, and what is blocked with the reason", async () => {
    const { page } = await demo.windowOf(PEOPLE.secondEditor.id);
    const mine = await openList(page, "drafting;mine", "My drafts");
    await allJudged(page);
    await rowsOf(mine, "Without a courtroom").getByText("Waiting for review").waitFor();
    await rowsOf(mine, "A first attempt")
      .getByText(/^Blocked \(\d+\)$/u)
      .waitFor();
    expect(await rowsOf(mine, "The table by the window").count()).toBe(0);

    const blocked = await openList(page, "drafting;blocked", "Blocked");
    await rowsOf(blocked, "A first attempt").getByText("No consent of Dalisay").waitFor();
    expect(await rowsOf(blocked, "Without a courtroom").count()).toBe(0);
    expect(await violationsIn(page.getByRole("region", { name: "Blocked" }))).toEqual([]);
    await keepPicture(page, "desk-blocked");
    await rowsOf(blocked, "A first attempt").getByRole("link").click();
    await expectBadge(page, /^Blocked/u);
  });

  it("shows a reviewer, who wrote nothing, no drafts of her own and everybody's on request", async () => {
    const { page } = await demo.windowOf(PEOPLE.consentReviewer.id);
    await page.goto(`${demo.stack.studio}/editorial/desk/drafting;waiting-for-review`);
    await page.getByText("Nothing waits for a review.").waitFor({ timeout: PATIENCE });
    await page.getByRole("tab", { name: "Everybody’s" }).click();
    const waiting = rowsOf(
      page.getByRole("list", { name: "Waiting for review" }),
      "Without a courtroom",
    );
    await expect.poll(() => waiting.count(), { timeout: PATIENCE }).toBe(1);
  });
});

describe("search", () => {
  it("finds a story by the pseudonym of its survivor, in a list and everywhere", async () => {
    const { page } = await demo.windowOf(PEOPLE.editor.id);
    await page.goto(`${demo.stack.studio}/editorial/desk/library;story`);
    await page.getByPlaceholder("Search list").fill("Liwayway");
    const list = page.getByTestId("document-list-pane");
    await list.getByText("The table by the window").waitFor({ timeout: PATIENCE });
    await list.getByText("A first attempt").waitFor({ state: "detached", timeout: PATIENCE });
    await page.getByTestId("studio-search").first().click();
    await page.getByRole("textbox", { name: "Recent searches" }).fill("Liwayway");
    const found = page.getByTestId("search-results").getByText("The table by the window");
    await expect.poll(() => found.count(), { timeout: PATIENCE }).toBeGreaterThan(0);
    await keepPicture(page, "desk-search");
  });
});

describe("a translation", () => {
  it("is begun at a click, as a draft without consents, and both know of each other", async () => {
    const { page, noise } = await demo.windowOf(PEOPLE.editor.id);
    await openDocument(page, demo.stack, { id: "story-table-by-the-window", type: "story" });
    const menu = page.getByRole("button", { name: "Translations" });
    await menu.click();
    await page.getByRole("menuitem", { name: "Translate into Filipino" }).click();
    await expectBadge(page, "Filipino");
    await expectBadge(page, /^Blocked/u);
    const id = /([0-9a-f]{8}-[0-9a-f-]{27})/u.exec(page.url())?.[1] ?? "none";
    const lake = demo.client("editorial", demo.stack.user(PEOPLE.editor.id).token);
    const draft = await lake.getDocument(`drafts.${id}`);
    expect(draft).toMatchObject({ language: "fil", title: "The table by the window" });
    expect(draft).not.toHaveProperty("consents");
    expect(
      await lake.fetch("count(*[_type == 'translation.metadata' && !(_id in path('drafts.**'))])"),
    ).toBe(0);
    await menu.click();
    await page.getByRole("menuitem", { name: "English (published)" }).click();
    await expectBadge(page, /^Published/u);
    await menu.click();
    await page.getByRole("menuitem", { name: "Filipino (draft)" }).waitFor();
    await keepPicture(page, "desk-translations");
    expect(noise.errors).toEqual([]);
    expect(noise.refused).toEqual([]);
  });
});

describe("used on", () => {
  it("lists where a consent is relied on, and follows a new use at once", async () => {
    const { page } = await demo.windowOf(PEOPLE.editor.id);
    await openDocument(page, demo.stack, { id: "consent-01", type: "consent" });
    await page.getByRole("button", { name: "Used on" }).click();
    const list = page.getByRole("list", { name: "Used on" });
    const use = rowsOf(list, "The table by the window").filter({ hasText: "Story: Consents" });
    await use.getByText("Public now").waitFor({ timeout: PATIENCE });
    expect(await violationsIn(page.getByRole("region", { name: "Used on" }))).toEqual([]);
    const lake = demo.client("editorial", demo.stack.user(PEOPLE.editor.id).token);
    await lake.create({
      _id: "drafts.quote-of-today",
      _type: "survivorQuote",
      text: "I was asked first.",
      consents: [{ _type: "reference", _key: "c", _ref: "consent-01" }],
    });
    await rowsOf(list, "I was asked first.").getByText("Draft").waitFor({ timeout: PATIENCE });
  });
});

describe("the public workspace", () => {
  it("shows what readers get, until when, and offers nothing to write", async () => {
    const { page, noise } = await demo.windowOf(PEOPLE.editor.id);
    await page.goto(`${demo.stack.studio}/public/public/story;story-table-by-the-window`);
    const view = page.getByRole("region", { name: "As readers get it" });
    await view.getByText(/^Readers get this until /u).waitFor({ timeout: PATIENCE });
    await view.getByText("Liwayway* was exploited online", { exact: false }).waitFor();
    await expectBadge(page, /^Readers get this until /u);
    expect(await actionLabels(page)).toEqual([]);
    expect(await page.getByTestId("new-document-button").isDisabled()).toBe(true);
    expect(await page.getByTestId("action-intent-button").count()).toBe(0);
    expect(await violationsIn(view)).toEqual([]);
    await keepPicture(page, "public-workspace");
    await page.getByRole("tab", { name: "As stored" }).click();
    const title = page.getByTestId("form-view").getByRole("textbox", { name: "Title" });
    await title.waitFor();
    expect(await title.isEditable()).toBe(false);
    expect(noise).toEqual({ outside: [], errors: [], refused: [] });
  });
});
