/**
 * A whole day at the desk: a story with a picture from a telephone is stopped, mended at a click,
 * returned, approved by two, published, edited again, and gone with its consent. At each step: what
 * is on the screen, what the lake holds, and what anybody may read.
 */
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { metadataIn } from "../../policy/index.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { keepPicture } from "./support/browser.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import { figures, file, fileInput, picturePane, TELEPHONE } from "./support/pictures.ts";
import {
  chooseAction,
  compliance,
  createDocument,
  dialog,
  expectBadge,
  fillIn,
  openDocument,
  publishButton,
  reasonAgainstPublishing,
} from "./support/studio.ts";

/** Long enough for two slow cores, in milliseconds. */
const PATIENCE = 45_000;

const TITLE = "A map of good questions";
const SLUG = "a-map-of-good-questions";
const CONSENT = "consent-02";
const TYPED =
  "On 19 February 2026 Amihan* told a room of planners what had helped her and her twin sister. Some there still said child prostitute. She handed them better words, and a list of questions.";

const demo = withDemoStack();

const editorial = () => demo.client("editorial", demo.stack.user(PEOPLE.administrator.id).token);

const imageSchema = z.looseObject({ asset: z.object({ _ref: z.string() }), alt: z.string() });
const storySchema = z.looseObject({
  title: z.string(),
  summary: z.string().optional(),
  mainImage: imageSchema.optional(),
  body: z.array(z.looseObject({ children: z.array(z.looseObject({ text: z.string() })) })),
});

/** The draft as the lake holds it. */
async function draftOf(id: string): Promise<z.infer<typeof storySchema>> {
  return storySchema.parse(await editorial().getDocument(`drafts.${id}`));
}

async function textOf(id: string): Promise<string> {
  const { body } = await draftOf(id);
  return body.map(({ children }) => children.map(({ text }) => text).join("")).join("\n");
}

/** Decisions of reviewers, as the lake holds them. */
function reviewsOf(id: string): Promise<readonly string[]> {
  return editorial().fetch<string[]>(
    `*[_type == "review" && document._ref == $id] | order(reviewedAt asc).decision`,
    { id },
  );
}

/** What anybody reads of the story, as front ends ask: titles of what is valid now. */
function readByAnybody(): Promise<readonly string[]> {
  return demo
    .client("public")
    .fetch<string[]>(
      `*[_type == "story" && slug.current == $slug && seal.validUntil > now()].title`,
      { slug: SLUG },
    );
}

/** The fields of a story that the day is not about, by the same editor's own token. */
async function fillTheRest(id: string): Promise<void> {
  await demo
    .client("editorial", demo.stack.user(PEOPLE.editor.id).token)
    .patch(`drafts.${id}`)
    .set({
      slug: { _type: "slug", current: SLUG },
      survivors: [{ _key: "s", _type: "reference", _ref: "survivor-02" }],
      consents: [{ _key: "c", _type: "reference", _ref: CONSENT }],
      illustrative: true,
      use: {
        _type: "intendedUse",
        channels: ["website"],
        purposes: ["awareness"],
        territories: ["worldwide"],
      },
      footnotes: [
        {
          _key: "f",
          _type: "footnote",
          mark: "*",
          kind: "pseudonym",
          text: "A pseudonym. This story is illustrative and tells of no real person.",
        },
      ],
    })
    .commit();
}

function card(page: Page, text: string): Locator {
  return compliance(page).getByRole("listitem").filter({ hasText: text });
}

/** A picture with a place in it, through the flow, as one of nobody. */
async function addPicture(page: Page): Promise<void> {
  const photo = await figures().jpeg().withExif(TELEPHONE).toBuffer();
  await fileInput(picturePane(page)).setInputFiles(file("IMG_0419.jpg", photo));
  const next = dialog(page).getByRole("button", { name: "Next" });
  await next.click();
  await dialog(page).getByRole("radio", { name: "No people" }).check();
  await dialog(page).getByLabel("Alternative text").fill("A drawing of a meadow");
  await next.click();
  await dialog(page).getByText("the place where it was taken (GPS)").waitFor();
  await dialog(page).getByRole("button", { name: "Upload this picture" }).click();
  await dialog(page).waitFor({ state: "detached", timeout: PATIENCE });
}

const decision = (page: Page): Locator => page.getByRole("region", { name: "Your decision" });

/** Opens the text on the review desk, through the queue of what waits for this reviewer. */
async function openOnDesk(page: Page): Promise<void> {
  await page.goto(`${demo.stack.studio}/editorial/review`);
  const desk = page.getByRole("main", { name: "Review desk" });
  await desk.getByRole("link", { name: new RegExp(TITLE, "u") }).click({ timeout: PATIENCE });
  await decision(page).waitFor({ timeout: PATIENCE });
}

async function approveOnDesk(page: Page, kind: "consent" | "identity"): Promise<void> {
  await openOnDesk(page);
  const approve = decision(page).getByRole("button", { name: `Approve ${kind}` });
  await approve.waitFor({ timeout: PATIENCE });
  for (const box of await decision(page).getByRole("checkbox").all()) await box.check();
  await decision(page).getByRole("textbox", { name: "Note" }).fill("Read word by word.");
  await expect.poll(() => approve.isEnabled(), { timeout: PATIENCE }).toBe(true);
  await approve.click();
  await decision(page).getByText("Your check is given").waitFor({ timeout: PATIENCE });
}

async function requestReview(page: Page): Promise<void> {
  await chooseAction(page, "Request review");
  await dialog(page).getByRole("button", { name: "Request review", exact: true }).click();
  await dialog(page).waitFor({ state: "detached", timeout: PATIENCE });
}

describe("a whole day", () => {
  it("ends with a story that was public for as long as it might be", async () => {
    const { page } = await demo.windowOf(PEOPLE.editor.id);
    page.setDefaultTimeout(PATIENCE);

    // Drafting: what she writes is stopped, and told why.
    const id = await createDocument(page, demo.stack, "story");
    await fillIn(page, "Title", TITLE);
    await fillIn(page, "Summary", "An illustrative story of a woman whom planners listened to.");
    await page.getByTestId("field-body").locator("[contenteditable=true]").first().click();
    await page.keyboard.type(TYPED);
    await expect.poll(() => textOf(id).catch(String), { timeout: PATIENCE }).toBe(TYPED);
    await fillTheRest(id);
    await addPicture(page);
    await expectBadge(page, /^Blocked/u);
    expect(await reasonAgainstPublishing(page)).toMatch(/^Cannot be published/u);
    await card(page, "“child prostitute”").first().waitFor();
    await keepPicture(page, "day-1-stopped");
    expect((await draftOf(id)).mainImage?.alt).toBe("A drawing of a meadow");
    expect(await readByAnybody()).toEqual([]);

    // One click each: the term, and the day.
    await card(page, "“child prostitute”")
      .first()
      .getByRole("button", { name: /child exploited in prostitution/u })
      .first()
      .click();
    await expect.poll(() => textOf(id), { timeout: PATIENCE }).not.toContain("prostitute");
    const steps = compliance(page).getByRole("list", { name: "What would help most" });
    await steps.getByRole("button", { name: /2026/u }).first().click();
    await expect.poll(() => textOf(id), { timeout: PATIENCE }).not.toContain("19 February");
    await expectBadge(page, "Needs consent and identity review");
    await keepPicture(page, "day-2-mended");

    // Reviewed: returned by one, mended, and approved by both.
    await requestReview(page);
    const { page: identity } = await demo.windowOf(PEOPLE.identityReviewer.id);
    const { page: consent } = await demo.windowOf(PEOPLE.consentReviewer.id);
    for (const window of [identity, consent]) window.setDefaultTimeout(PATIENCE);
    await openOnDesk(identity);
    await decision(identity)
      .getByRole("textbox", { name: "Note" })
      .fill("Say in the summary that she spoke as an adult.");
    await decision(identity).getByRole("button", { name: "Return for changes" }).click();
    await expect.poll(() => reviewsOf(id), { timeout: PATIENCE }).toEqual(["changes-requested"]);
    await expectBadge(page, "Changes requested");
    await keepPicture(page, "day-3-returned");
    await fillIn(page, "Summary", "An illustrative story of a woman, by then an adult, at work.");
    await expectBadge(page, "Needs consent and identity review");
    await requestReview(page);
    await approveOnDesk(identity, "identity");
    await keepPicture(identity, "day-4-desk");
    await approveOnDesk(consent, "consent");
    await expectBadge(page, /^Approved by/u);
    expect(await readByAnybody()).toEqual([]);

    // Published: anybody reads it, and nothing of the telephone is in the picture.
    await expect.poll(() => publishButton(page).isEnabled(), { timeout: PATIENCE }).toBe(true);
    await publishButton(page).click();
    await expect.poll(readByAnybody, { timeout: PATIENCE }).toEqual([TITLE]);
    await expectBadge(page, /^Published, sealed until/u);
    await keepPicture(page, "day-5-published");
    const address = await demo
      .client("public")
      .fetch<string>(`*[_id == $id][0].mainImage.asset->url`, { id });
    const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(metadataIn(bytes)).toEqual([]);

    // Edited again: the approvals were for another text; readers keep what was approved.
    await fillIn(page, "Title", `${TITLE}, and of answers`);
    await expectBadge(page, "Needs consent and identity review");
    expect(await publishButton(page).isDisabled()).toBe(true);
    expect(await readByAnybody()).toEqual([TITLE]);
    await expect
      .poll(async () => (await draftOf(id)).title, { timeout: PATIENCE })
      .toBe(`${TITLE}, and of answers`);

    // Withdrawn: she who keeps the consents sees what goes, and it goes.
    await openDocument(consent, demo.stack, { id: CONSENT, type: "consent" });
    await chooseAction(consent, "Withdraw consent");
    await dialog(consent).getByText(TITLE).first().waitFor({ timeout: PATIENCE });
    await keepPicture(consent, "day-6-what-goes");
    await dialog(consent).getByRole("textbox").fill("She asked for it by telephone.");
    await dialog(consent).getByRole("checkbox").check();
    await dialog(consent)
      .getByRole("button", { name: /^Withdraw/u })
      .click();
    await dialog(consent).waitFor({ state: "detached", timeout: PATIENCE });
    expect(await readByAnybody()).toEqual([]);
    await expectBadge(page, /^Blocked/u);
    await keepPicture(page, "day-7-gone");
    expect(await editorial().getDocument(id)).toBeUndefined();
    expect((await draftOf(id)).title).toBe(`${TITLE}, and of answers`);
  }, 600_000);
});
