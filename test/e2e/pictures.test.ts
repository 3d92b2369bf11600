/** A picture on its way from a file on somebody's computer into the lake, step by step. */
import type { SanityClient } from "@sanity/client";
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { metadataIn } from "../../policy/index.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { violationsIn } from "./support/axe.ts";
import { keepPicture } from "./support/browser.ts";
import { withDemoStack } from "./support/demo-stack.ts";
import {
  figures,
  file,
  fileInput,
  hand,
  listenToRequests,
  picturePane,
  TELEPHONE,
  type TestFile,
} from "./support/pictures.ts";
import { compliance, createDocument, dialog, openDocument } from "./support/studio.ts";

const PATIENCE = 30_000;
const NAME = "IMG_2231 at the shelter.jpg";

const demo = withDemoStack();

let photo: TestFile;

beforeAll(async () => {
  photo = file(NAME, await figures().jpeg().withIccProfile("p3").withExif(TELEPHONE).toBuffer());
});

async function editorsWindow(): Promise<Page> {
  const { page } = await demo.windowOf(PEOPLE.editor.id);
  return page;
}

/** As the editor's own token may read and write. */
function lake(): SanityClient {
  return demo.client("editorial", demo.stack.user(PEOPLE.editor.id).token);
}

async function newStory(page: Page): Promise<string> {
  const id = await createDocument(page, demo.stack, "story");
  await page.getByRole("tab", { name: "Content", exact: true }).click();
  await picturePane(page).scrollIntoViewIfNeeded();
  return id;
}

const imageSchema = z.looseObject({
  _type: z.literal("consentedImage"),
  asset: z.object({ _ref: z.string() }),
  depiction: z.string(),
});

const assetSchema = z.looseObject({ url: z.string() });

/** The stored asset of an image, and its bytes. */
async function stored(image: unknown): Promise<{ asset: object; bytes: Buffer }> {
  const { asset } = imageSchema.parse(image);
  const document = assetSchema.parse(await lake().getDocument(asset._ref));
  const response = await fetch(document.url);
  return { asset: document, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function mainImageOf(id: string): Promise<unknown> {
  const draft = await lake().getDocument(`drafts.${id}`);
  const image: unknown = draft?.["mainImage"];
  return image;
}

function step(page: Page, heading: string): Locator {
  return dialog(page).getByRole("heading", { name: heading });
}

async function next(page: Page): Promise<void> {
  const button = dialog(page).getByRole("button", { name: "Next" });
  await expect.poll(() => button.isEnabled(), { timeout: PATIENCE }).toBe(true);
  await button.click();
}

async function upload(page: Page): Promise<void> {
  const button = dialog(page).getByRole("button", { name: "Upload this picture" });
  await expect.poll(() => button.isEnabled(), { timeout: PATIENCE }).toBe(true);
  await button.click();
  await dialog(page).waitFor({ state: "detached" });
}

/** The dialog fades its buttons from off to on: what counts is how they stand. */
async function expectAccessible(part: Locator): Promise<void> {
  await expect.poll(() => violationsIn(part), { timeout: 10_000 }).toEqual([]);
}

async function pixel(bytes: Buffer, left: number, top: number): Promise<readonly number[]> {
  const area = { left, top, width: 1, height: 1 };
  return [...(await sharp(bytes).extract(area).removeAlpha().raw().toBuffer())];
}

describe("a picture with a place in it", () => {
  it("comes into the lake without it, and nothing of the file leaves the computer", async () => {
    const page = await editorsWindow();
    const sent = listenToRequests(page);
    const id = await newStory(page);
    await expectAccessible(picturePane(page));
    await keepPicture(page, "pictures-1-empty");
    await fileInput(picturePane(page)).setInputFiles(photo);
    await step(page, "Cover what nobody may see").waitFor();
    await keepPicture(page, "pictures-2-cover");
    await next(page);
    await dialog(page).getByRole("radio", { name: "A model who is not a victim" }).first().check();
    expect(await dialog(page).getByLabel("Disclaimer").inputValue()).toContain("not a victim");
    await dialog(page).getByRole("radio", { name: "No people" }).check();
    expect(await dialog(page).getByLabel("Disclaimer").inputValue()).toBe("");
    await dialog(page).getByLabel("Alternative text").fill("A figure on a meadow");
    await next(page);
    await dialog(page).getByText("the place where it was taken (GPS)").waitFor();
    await expectAccessible(dialog(page));
    await keepPicture(page, "pictures-3-check");
    await upload(page);

    await expect
      .poll(() => mainImageOf(id), { timeout: PATIENCE })
      .toMatchObject({
        alt: "A figure on a meadow",
        depiction: "no-people",
      });
    const { asset, bytes } = await stored(await mainImageOf(id));
    expect(metadataIn(bytes)).toEqual([]);
    const { exif, icc, iptc, xmp, width, height } = await sharp(bytes).metadata();
    expect({ exif, iptc, xmp, width, height }).toEqual({ width: 1600, height: 1100 });
    // A browser may write its own profile, of the colours of every screen; not the one of the file.
    expect(icc?.toString("utf16le") ?? "").not.toContain("P3");
    expect(icc?.includes("P3") ?? false).toBe(false);
    expect(JSON.stringify(asset)).not.toMatch(/IMG_2231|shelter/u);

    // A stretch of the compressed picture, which stands in no other file.
    const middle = photo.buffer.length / 2;
    const stretch = photo.buffer.subarray(middle, middle + 64);
    const leaked = sent.filter(
      ({ url, body }) =>
        /IMG_2231|shelter|Haven-Test/iu.test(decodeURIComponent(url)) ||
        ["IMG_2231", "shelter", "Haven-Test"].some((word) => body.includes(word)) ||
        body.includes(stretch),
    );
    expect(leaked.map(({ url }) => url)).toEqual([]);
    const uploads = sent.filter(({ url }) => url.includes("/assets/images/"));
    expect(uploads.map(({ url }) => new URL(url).searchParams.get("filename"))).toEqual([null]);
  });

  it("is stopped by the gate where it came round the Studio", async () => {
    const page = await editorsWindow();
    const asset = await lake().assets.upload("image", photo.buffer);
    const _id = "drafts.office-with-a-place";
    const image = { _type: "consentedImage", asset: { _type: "reference", _ref: asset._id } };
    await lake().create({ _id, _type: "office", name: "Center", image });
    await openDocument(page, demo.stack, { id: "office-with-a-place", type: "office" });
    const told = compliance(page).getByText(/the place where it was taken \(GPS\)/u);
    await expect.poll(() => told.count(), { timeout: PATIENCE }).toBeGreaterThan(0);
  });
});

describe("the face of a child who is a survivor", () => {
  it("is not uploaded before it is covered, by keys alone, and the cover is in the pixels", async () => {
    const page = await editorsWindow();
    const sent = listenToRequests(page);
    const id = await newStory(page);
    await fileInput(picturePane(page)).setInputFiles(photo);
    await next(page);
    await dialog(page).getByRole("radio", { name: "A survivor" }).first().check();
    const survivors = dialog(page).getByLabel("Which survivor?");
    await expect.poll(() => survivors.locator("option").count()).toBeGreaterThan(1);
    await expectAccessible(dialog(page));
    const names = await survivors.locator("option").allInnerTexts();
    await survivors.selectOption(names.find((name) => name.includes("(a child)")) ?? "");
    await dialog(page).getByRole("radio", { name: "Yes", exact: true }).check();
    await dialog(page).getByText("This face may not be uploaded like this").waitFor();
    await expectAccessible(dialog(page));
    await keepPicture(page, "pictures-4-refused");
    expect(await dialog(page).getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
    await dialog(page).getByRole("radio", { name: "No", exact: true }).check();
    await dialog(page).getByRole("radio", { name: "A solid mask covers the face" }).check();
    await dialog(page)
      .getByText(/no shape covers anything yet/u)
      .waitFor();
    await expectAccessible(dialog(page));

    await dialog(page).getByRole("button", { name: "Go back and cover the face" }).press("Enter");
    await step(page, "Cover what nobody may see").waitFor();
    const keys = page.keyboard;
    const tabTo = async (name: string): Promise<void> => {
      const wanted = dialog(page).getByRole("button", { name, exact: true });
      const isThere = () => wanted.evaluate((button) => button === document.activeElement);
      for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1) await keys.press("Tab");
      expect(await isThere()).toBe(true);
    };
    await tabTo("Add ellipse");
    await keys.press("Enter");
    const stage = dialog(page).getByRole("application", { name: /what covers it/u });
    expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
    const said = dialog(page).locator("[aria-live]");
    await expect
      .poll(() => said.innerText())
      .toBe("Ellipse 1: 43 % from the left, 38 % from the top, 14 % wide, 25 % high.");
    for (let strokes = 0; strokes < 15; strokes += 1) await keys.press("ArrowUp");
    for (let strokes = 0; strokes < 3; strokes += 1) await keys.press("ArrowLeft");
    for (let strokes = 0; strokes < 8; strokes += 1) await keys.press("Shift+ArrowRight");
    for (let strokes = 0; strokes < 2; strokes += 1) await keys.press("Shift+ArrowDown");
    await expect.poll(() => said.innerText()).toMatch(/^Ellipse 1: 40 % from the left, 16 %/u);
    await keys.press("Delete");
    await expect.poll(() => said.innerText()).toBe("Nothing is covered.");
    await keys.press("Control+z");
    await expect.poll(() => said.innerText()).toMatch(/^Ellipse 1: 40 % from the left/u);
    await expectAccessible(dialog(page));
    await keepPicture(page, "pictures-5-covered");
    await keys.press("Escape");
    await dialog(page).getByRole("button", { name: "Close, and lose what you did here" }).waitFor();
    await expectAccessible(dialog(page));
    await dialog(page).getByRole("button", { name: "Go on with the picture" }).press("Enter");
    await tabTo("Next");
    await keys.press("Enter");
    await step(page, "Say what it shows").waitFor();
    await next(page);
    expect(sent.filter(({ url }) => url.includes("/assets/images/"))).toEqual([]);
    await upload(page);

    await expect
      .poll(() => mainImageOf(id), { timeout: PATIENCE })
      .toMatchObject({
        depiction: "survivor",
        peopleShown: [{ who: "survivor", identifiable: false, obscured: "solid-mask" }],
      });
    const { bytes } = await stored(await mainImageOf(id));
    expect(Math.max(...(await pixel(bytes, 800, 420)))).toBeLessThan(12);
    expect(Math.max(...(await pixel(bytes, 100, 100)))).toBeGreaterThan(200);
    await picturePane(page).getByRole("button", { name: "Cover something" }).waitFor();
    await expectAccessible(picturePane(page));
  });
});

/** What each refused file is, and what is said of it. */
async function refusedFiles(): Promise<readonly (readonly [TestFile, RegExp])[]> {
  const heic = Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1");
  const bomb = await figures().png().toBuffer();
  bomb.writeUInt32BE(50_000, 16);
  bomb.writeUInt32BE(50_000, 20);
  return [
    [file("holiday.jpg", heic), /Most Compatible/u],
    [file("scan.jpg", Buffer.from("II*\0\u0008\0\0\0", "latin1")), /TIFF/u],
    [file("drawing.png", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), /SVG/u],
    [file("moving.png", await figures().gif().toBuffer()), /GIF/u],
    [file("story.jpg", Buffer.from("no picture at all")), /whatever its name says/u],
    [file("half.jpg", photo.buffer.subarray(0, photo.buffer.length / 2)), /damaged or cut off/u],
    [file("small.png", bomb), /more than 64 million pixels/u],
  ];
}

describe("a file that is no picture, or too much of one", () => {
  it("is refused with a way out, whatever its name says, and nothing of it is sent", async () => {
    const page = await editorsWindow();
    const sent = listenToRequests(page);
    await newStory(page);
    await fileInput(picturePane(page)).setInputFiles(file("empty.jpg", Buffer.alloc(0)));
    await dialog(page)
      .getByText(/It is empty/u)
      .waitFor();
    for (const [given, words] of await refusedFiles()) {
      await fileInput(dialog(page)).setInputFiles(given);
      await dialog(page).getByText(words).waitFor();
    }
    await expectAccessible(dialog(page));
    await keepPicture(page, "pictures-6-refused");
    await dialog(page).getByRole("button", { name: "Cancel" }).click();
    await dialog(page).waitFor({ state: "detached" });
    expect(sent.filter(({ url }) => url.includes("/assets/images/"))).toEqual([]);
  });
});

describe("a picture for a text", () => {
  it("is pasted or dropped into it and goes the same way; what is dropped beside is refused", async () => {
    const page = await editorsWindow();
    const sent = listenToRequests(page);
    await openDocument(page, demo.stack, { id: "story-first-attempt", type: "story" });
    await page.getByRole("tab", { name: "Content", exact: true }).click();
    const body = page.getByTestId("field-body");
    await body.scrollIntoViewIfNeeded();
    const editor = body.locator("[contenteditable=true]").first();
    await editor.click();
    for (const how of ["paste", "drop"] as const) {
      await hand(editor, how, [photo]);
      await step(page, "Cover what nobody may see").waitFor();
      await next(page);
      await dialog(page).getByRole("radio", { name: "No people" }).check();
      await dialog(page).getByLabel("Alternative text").fill(`A meadow, by ${how}`);
      await next(page);
      await upload(page);
    }
    const alts = () =>
      lake().fetch<unknown>(
        '*[_id == "drafts.story-first-attempt"][0].body[_type == "consentedImage"].alt',
      );
    await expect
      .poll(alts, { timeout: PATIENCE })
      .toEqual(expect.arrayContaining(["A meadow, by paste", "A meadow, by drop"]));
    await keepPicture(page, "pictures-7-text");

    await hand(page.getByTestId("pane-footer"), "drop", [photo]);
    await page.getByText("Nothing was uploaded").waitFor();
    expect(sent.filter(({ body }) => body.includes("IMG_2231"))).toEqual([]);
    // Word puts a picture of the text beside the text: the text is meant.
    await hand(editor, "paste", [photo], "From a letter");
    expect(await dialog(page).count()).toBe(0);
  });
});
