/**
 * The unmodified Studio against lake and gate: nothing leaves the machine, nothing is an error.
 * Every list is opened, an office and a story are begun, and an administrator queries.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { GATE_TYPES, INTERNAL_TYPES, WORKING_TYPES } from "../../policy/data/vocabulary.ts";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { keepPicture } from "./support/browser.ts";
import type { Noise } from "./support/noise.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import {
  actionLabels,
  compliance,
  createDocument,
  expectBadge,
  fillIn,
  openDocument,
  reasonAgainstPublishing,
} from "./support/studio.ts";

const demo = withDemoStack();

/** Follows every link of a list of the desk in turn, and tells how many there were. */
async function openEachOf(page: Page, list: string): Promise<number> {
  const links = page.getByRole("listbox", { name: list, exact: true }).getByRole("link");
  await links.first().waitFor();
  const count = await links.count();
  for (let index = 0; index < count; index += 1) {
    const link = links.nth(index);
    const target = await link.getAttribute("href");
    await link.click();
    await page.waitForURL((url) => url.pathname === target);
    await settled(page);
  }
  return count;
}

async function open(page: Page, list: string): Promise<void> {
  await page.getByRole("listbox", { name: "Desk" }).getByRole("link", { name: list }).click();
}

async function settled(page: Page): Promise<void> {
  const waiting = page.getByText(/Loading|Trying to connect/u).filter({ visible: true });
  await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(0);
}

const SILENCE: Noise = { outside: [], errors: [], refused: [] };

describe("the Studio is silent", () => {
  it("for an editor who opens every list and begins an office and a story", async () => {
    const { page, noise } = await demo.windowOf(PEOPLE.editor.id);
    expect(await openEachOf(page, "Desk")).toBe(7);
    await open(page, "Drafting");
    expect(await openEachOf(page, "Drafting")).toBe(7);
    await open(page, "Library");
    // The site settings have an entry of their own, pictures are no documents.
    const shelved = PUBLIC_TYPES.length + WORKING_TYPES.length;
    expect(await openEachOf(page, "Library")).toBe(shelved);
    await open(page, "Safeguarding");
    expect(await openEachOf(page, "Safeguarding")).toBe(INTERNAL_TYPES.length);

    await createDocument(page, demo.stack, "office");
    await fillIn(page, "Name", "An office in the making");
    await expectBadge(page, /^Blocked \(\d+\)$/u);

    await createDocument(page, demo.stack, "story");
    await fillIn(page, "Title", "A story in the making");
    await expectBadge(page, /^Blocked \(\d+\)$/u);
    expect(await reasonAgainstPublishing(page)).toMatch(/^Cannot be published yet: /u);
    await compliance(page).getByText("Stops publication", { exact: false }).first().waitFor();
    await keepPicture(page, "story-in-the-making");
    expect(noise).toEqual(SILENCE);
  });

  it("for an administrator who reads the gate's records, queries and looks at what is public", async () => {
    const { page, noise } = await demo.windowOf(PEOPLE.administrator.id);
    await open(page, "Gate records");
    expect(await openEachOf(page, "Gate records")).toBe(GATE_TYPES.length);
    await page.getByRole("link", { name: "Vision" }).click();
    await page.getByRole("button", { name: "Fetch" }).waitFor();
    await page.locator(".cm-content").first().fill("count(*)");
    await page.getByRole("button", { name: "Fetch" }).click();
    await page.getByText(/Execution: \d+ms/u).waitFor();

    await page.goto(`${demo.stack.studio}/public/public/story`);
    await page.getByText("The table by the window").first().click();
    await page.getByRole("tab", { name: "As stored" }).click();
    await page.getByTestId("group-tab-all-fields").click();
    await page.getByText("What the gate added when it published this.").waitFor();
    await keepPicture(page, "public-workspace");
    expect(noise).toEqual(SILENCE);
  });
});

describe("the Studio offers no path round the gate", () => {
  it("an editor is not shown Vision or the gate's records", async () => {
    const { page } = await demo.windowOf(PEOPLE.secondEditor.id);
    expect(await page.getByRole("link", { name: "Vision" }).count()).toBe(0);
    expect(await page.getByText("Gate records").count()).toBe(0);
  });

  it("an administrator, whom the lake would let, finds only the gate's actions", async () => {
    const { page } = await demo.windowOf(PEOPLE.administrator.id);
    await openDocument(page, demo.stack, { id: "story-first-attempt", type: "story" });
    await expectBadge(page, /^Blocked/u);
    expect(await actionLabels(page)).toEqual([
      "Publish",
      "Request review",
      "Duplicate",
      "Delete draft",
    ]);
    await openDocument(page, demo.stack, { id: "story-table-by-the-window", type: "story" });
    await expectBadge(page, /^Published, sealed until/u);
    expect(await actionLabels(page)).toEqual(["Publish", "Unpublish", "Duplicate"]);
  });
});
