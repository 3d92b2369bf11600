/**
 * Every action, menu, key and address of the Studio that could publish, schedule or delete without
 * the gate: looked for one by one, as an editor and as an administrator, who could more in the lake.
 */
import type { SanityClient } from "@sanity/client";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import { actionLabels, expectBadge, openDocument, publishButton } from "./support/studio.ts";

const BLOCKED_STORY = { id: "story-first-attempt", type: "story" };
const PUBLISHED_STORY = { id: "story-table-by-the-window", type: "story" };
const CONSENT_IN_USE = { id: "consent-01", type: "consent" };
const SETTINGS = { id: "siteSettings", type: "siteSettings" };

/** Words of Sanity's own ways to publish, schedule, take down or delete, wherever they stand. */
const WAYS_ROUND =
  /\b(?:publish|schedule|release|version(?! history)|discard|delete|archive|unpublish)\b/iu;

/** What stands in a menu by one of those words and is no way round. */
const HARMLESS: readonly string[] = ["Compare versions", "Unpublish"];

const demo = withDemoStack();

function asAdministrator(): SanityClient {
  return demo.client(demo.stack.dataset, demo.stack.user(PEOPLE.administrator.id).token);
}

/** Every entry of every menu of the page, open or not: Sanity draws them before they are opened. */
async function menuEntries(page: Page): Promise<readonly string[]> {
  const entries = await page
    .locator("[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]")
    .evaluateAll((items) => items.map((item) => item.textContent ?? ""));
  return [...new Set(entries)];
}

describe.each([PEOPLE.editor, PEOPLE.administrator])(
  "there is no way round the gate for $name",
  ({ id }) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await demo.windowOf(id));
    });
    afterAll(() => page?.context().close());

    it("in the actions of a text that is published", async () => {
      await openDocument(page, demo.stack, PUBLISHED_STORY);
      await publishButton(page).waitFor();
      await expectBadge(page, /sealed until/u);
      expect(await actionLabels(page)).toEqual(["Publish", "Unpublish", "Duplicate"]);
      expect(await publishButton(page).isDisabled()).toBe(true);
    });

    it("in any menu of its pane, of the list beside it, or of a chip of its versions", async () => {
      await openDocument(page, demo.stack, PUBLISHED_STORY);
      await expectBadge(page, /sealed until/u);
      for (const chip of await page.locator("[data-testid$='-chip']").all()) {
        await chip.click({ button: "right" });
        await page.keyboard.press("Escape");
      }
      const suspicious = (await menuEntries(page)).filter(
        (entry) => WAYS_ROUND.test(entry) && !HARMLESS.includes(entry),
      );
      // The perspective of that name only looks.
      expect(suspicious.filter((entry) => entry !== "Published")).toEqual([]);
    });

    it("in the actions of a draft: deleting it is all, because nothing of it is public", async () => {
      await openDocument(page, demo.stack, BLOCKED_STORY);
      await expectBadge(page, /^Blocked/u);
      expect(await actionLabels(page)).toEqual([
        "Publish",
        "Request review",
        "Duplicate",
        "Delete draft",
      ]);
      expect(await publishButton(page).isDisabled()).toBe(true);
    });

    it("by the keys of Publish, while it is off", async () => {
      await openDocument(page, demo.stack, BLOCKED_STORY);
      await expectBadge(page, /^Blocked/u);
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.method() === "POST" && /publish|"delete"/u.test(request.postData() ?? "")) {
          asked.push(request.url());
        }
        if (new URL(request.url()).pathname.endsWith("/publish")) asked.push(request.url());
      });
      for (const keys of [
        "Control+Alt+P",
        "Control+Alt+KeyU",
        "Control+Alt+KeyD",
        "Control+Shift+P",
      ]) {
        await page.keyboard.press(keys);
      }
      await page.waitForTimeout(1_000);
      expect(asked).toEqual([]);
      expect(await asAdministrator().getDocument(BLOCKED_STORY.id)).toBeFalsy();
    });

    it("in the actions of a consent that is in effect, which is not edited either", async () => {
      await openDocument(page, demo.stack, CONSENT_IN_USE);
      await page.getByText("Today this consent covers").waitFor();
      const labels = await actionLabels(page);
      expect(labels).toEqual([
        "Put into effect",
        "Renew",
        "Withdraw consent",
        "End effect",
        "Duplicate",
      ]);
      const field = page.getByTestId("form-view").getByRole("radio").first();
      expect(await field.isDisabled()).toBe(true);
    });

    it("in the actions of what exists once", async () => {
      await openDocument(page, demo.stack, SETTINGS);
      await publishButton(page).waitFor();
      expect(await actionLabels(page)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/Duplicate|Delete/u)]),
      );
    });

    it.each(["releases", "schedules", "scheduled-drafts", "tasks", "canvas"])(
      "at the address of %s",
      async (tool) => {
        await page.goto(`${demo.stack.studio}/editorial/${tool}`);
        const missing = page.getByText(`Tool not found: ${tool}`);
        await expect.poll(() => missing.isVisible(), { timeout: 20_000 }).toBe(true);
      },
    );

    it("among the perspectives, of which only two are there to look through", async () => {
      await page.goto(`${demo.stack.studio}/editorial`);
      await page.getByText("Drafting", { exact: true }).waitFor();
      await page.getByTestId("global-perspective-menu-button").click();
      await page
        .getByRole("menuitem", { name: "Published" })
        .or(page.getByText("Published", { exact: true }))
        .first()
        .waitFor();
      const entries = await menuEntries(page);
      expect(entries).toEqual(expect.arrayContaining(["Published", "Drafts"]));
      expect(entries.filter((entry) => /release|schedul|new version/iu.test(entry))).toEqual([]);
    });

    it("in what the gate itself wrote, and in what is public: there is nothing to do", async () => {
      const entry = await asAdministrator().fetch<string>(`*[_type == "auditEntry"][0]._id`);
      await page.goto(`${demo.stack.studio}/editorial/intent/edit/id=${entry};type=auditEntry`);
      // There is no bar under a form with which nothing can be done.
      await page.getByTestId("form-view").waitFor();
      expect(await actionLabels(page)).toEqual([]);
      await page.goto(
        `${demo.stack.studio}/public/intent/edit/id=${PUBLISHED_STORY.id};type=story`,
      );
      await page.getByRole("tab", { name: "As stored" }).click();
      await page.getByTestId("form-view").waitFor();
      expect(await actionLabels(page)).toEqual([]);
      expect(
        await page.getByTestId("form-view").getByLabel("Title", { exact: true }).isEditable(),
      ).toBe(false);
    });
  },
);
