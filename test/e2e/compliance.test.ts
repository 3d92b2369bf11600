/**
 * Compliance beside a text that is being written: findings underlined in place, shown by selecting
 * them, mended at a click, counted in people, and all of it without asking at each keystroke.
 */
import type { SanityClient } from "@sanity/client";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { violationsIn } from "./support/axe.ts";
import { keepPicture } from "./support/browser.ts";
import { DEMO_PATIENCE } from "./support/demo-directory.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import { compliance, openDocument } from "./support/studio.ts";

const STORY = { id: "story-first-attempt", type: "story" };
const DRAFT = `drafts.${STORY.id}`;

/** Long enough for two slow cores, in milliseconds. */
const PATIENCE = 40_000;

const demo = withDemoStack();
let page: Page;
let lake: SanityClient;

beforeAll(async () => {
  lake = demo.client(demo.stack.dataset, demo.stack.user(PEOPLE.editor.id).token);
  await lake.patch(DRAFT).set({ body: BODY }).commit();
  ({ page } = await demo.windowOf(PEOPLE.editor.id));
  await openDocument(page, demo.stack, STORY);
  await marks().first().waitFor({ timeout: PATIENCE });
}, DEMO_PATIENCE);

const BODY = [
  {
    _type: "block",
    _key: "b1",
    style: "normal",
    markDefs: [],
    children: [
      { _type: "span", _key: "a", text: "On 19 February 2020 Dalisay was found in ", marks: [] },
      { _type: "span", _key: "b", text: "Siquijor", marks: ["strong"] },
      { _type: "span", _key: "c", text: ". Some call it child pornography.", marks: [] },
    ],
  },
  {
    _type: "block",
    _key: "b2",
    style: "normal",
    markDefs: [],
    children: [
      { _type: "span", _key: "a", text: "It never was child pornography. ", marks: [] },
      { _type: "span", _key: "b", text: "She has a twin sister.", marks: [] },
    ],
  },
];

/** What is underlined in the text. */
function marks(): Locator {
  return page.getByTestId("form-view").locator("mark[data-finding]");
}

/** The findings about these very words; others may name them too. */
function card(text: string): Locator {
  const quoted = page.getByText(text, { exact: true });
  return compliance(page).getByRole("listitem").filter({ has: quoted });
}

function selected(): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
      return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
    }
    return window.getSelection()?.toString() ?? "";
  });
}

/** The text of the draft as the lake holds it. */
async function storedText(): Promise<string> {
  const children = z.array(z.object({ text: z.string() }));
  const story = z
    .looseObject({ body: z.array(z.looseObject({ children })) })
    .parse(await lake.getDocument(DRAFT));
  return story.body.map((block) => block.children.map(({ text }) => text).join("")).join("\n");
}

describe("what is found in a text", () => {
  it("is underlined in place, with its reason", async () => {
    const texts = await marks().allInnerTexts();
    expect(texts).toEqual(expect.arrayContaining(["Siquijor", "child pornography"]));
    const mark = marks().filter({ hasText: "child pornography" }).first();
    expect(await mark.getAttribute("title")).toMatch(/^Current terms: .*no longer used/u);
    expect(await mark.getAttribute("aria-description")).toBe(await mark.getAttribute("title"));
    await keepPicture(page, "compliance-1-marks");
  });

  it("is selected in the formatted text by a click, to the letter", async () => {
    await card("“child pornography”").nth(1).getByRole("button", { name: /^Show/u }).click();
    await expect.poll(selected, { timeout: PATIENCE }).toBe("child pornography");
    const block = await page.evaluate(
      () => window.getSelection()?.anchorNode?.parentElement?.closest("p, div")?.textContent,
    );
    expect(block).toContain("It never was");
  });

  it("is selected from behind another tab, by keyboard alone", async () => {
    await page.getByRole("tab", { name: "Use", exact: true }).click();
    await marks().first().waitFor({ state: "detached" });
    await card("“Siquijor”").first().getByRole("button", { name: /^Show/u }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(selected, { timeout: PATIENCE }).toBe("Siquijor");
  });

  it("is selected in a plain field", async () => {
    const summary = page.getByTestId("form-view").getByLabel("Summary", { exact: true });
    await summary.fill("Words on child pornography, and no more.");
    const inSummary = card("“child pornography”");
    await expect.poll(() => inSummary.count(), { timeout: PATIENCE }).toBe(3);
    await page.getByRole("tab", { name: "Use", exact: true }).click();
    const findings = inSummary.getByRole("button", { name: /^Show/u });
    await findings.first().click();
    await expect.poll(selected, { timeout: PATIENCE }).toBe("child pornography");
    await summary.fill("Nothing is in here.");
  });

  it("tells why, from where, and leads to the rule's own page here", async () => {
    const finding = card("“cybersex trafficking”").or(card("“child pornography”")).first();
    await finding.getByRole("button", { name: /^Why/u }).click();
    const link = finding.getByRole("link", { name: /About the rule/u });
    const [rulePage] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    expect(new URL(rulePage.url()).origin).toBe(new URL(demo.stack.studio).origin);
    await expect
      .poll(() => rulePage.getByRole("heading", { level: 1 }).innerText())
      .toBe("Current terms");
    await rulePage.close();
  });
});

describe("mending", () => {
  it("replaces a term everywhere it stands at one click", async () => {
    await card("“child pornography”")
      .first()
      .getByRole("button", { name: /in all 2 places/u })
      .click();
    await expect.poll(storedText, { timeout: PATIENCE }).not.toContain("pornography");
    expect(await storedText()).toContain("It never was child sexual exploitation material.");
  });

  it("generalises a detail at one click, and the meter tells of more people", async () => {
    const meter = compliance(page).getByRole("meter");
    const before = Number(await meter.getAttribute("aria-valuenow"));
    const best = compliance(page)
      .getByRole("list", { name: "What would help most" })
      .getByRole("button")
      .first();
    await best.click();
    await expect
      .poll(async () => Number(await meter.getAttribute("aria-valuenow")), { timeout: PATIENCE })
      .toBeGreaterThan(before);
    await keepPicture(page, "compliance-2-meter");
  });

  it("offers steps until enough people fit, and then no more", async () => {
    const meter = compliance(page).getByRole("meter");
    const steps = compliance(page)
      .getByRole("list", { name: "What would help most" })
      .getByRole("button");
    for (let left = await steps.count(); left > 0; left = await steps.count()) {
      await steps.first().click();
      await expect.poll(() => steps.count(), { timeout: PATIENCE }).toBeLessThan(left);
    }
    expect(Number(await meter.getAttribute("aria-valuenow"))).toBeGreaterThanOrEqual(5_000);
    await expect.poll(storedText, { timeout: PATIENCE }).not.toContain("19 February");
  });
});

/** What a judgement asks of the data set: what a text rests on, what refers to it, known names. */
const OWN_QUESTIONS = /_id in \$ids\]|references\(\$ids\)|metric == \$metric|posts\[\]\{/u;

describe("typing", () => {
  it("loses no keystroke among the marks, and asks nobody at each", async () => {
    const asked: string[] = [];
    const checks: string[] = [];
    page.on("request", (request) => {
      const what = decodeURIComponent(request.url()) + (request.postData() ?? "");
      if (OWN_QUESTIONS.test(what.replaceAll("+", " "))) asked.push(what);
      if (new URL(request.url()).pathname.endsWith("/check")) checks.push(request.url());
    });
    await card("“Dalisay”").first().getByRole("button", { name: /^Show/u }).click();
    await expect.poll(selected, { timeout: PATIENCE }).toBe("Dalisay");
    await page.keyboard.press("Control+End");
    const written = " Then came quieter days, month after month, and nobody asked her anything.";
    await page.keyboard.type(written, { delay: 30 });
    await expect.poll(storedText, { timeout: PATIENCE }).toContain(written);
    expect(asked).toEqual([]);
    // The gate is asked when a text has settled, never about each letter.
    expect(checks.length).toBeLessThan(written.length / 3);
  });

  it("finds what was just written before anything is saved", async () => {
    await page.keyboard.type(" Some said child prostitute.", { delay: 10 });
    const found = card("“child prostitute”").first();
    await expect.poll(() => found.isVisible(), { timeout: PATIENCE }).toBe(true);
    await marks().filter({ hasText: "child prostitute" }).first().waitFor({ timeout: PATIENCE });
  });

  it("leaves nothing in the way of anybody", async () => {
    expect(await violationsIn(compliance(page))).toEqual([]);
  });
});
