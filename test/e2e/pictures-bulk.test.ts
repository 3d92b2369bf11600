/** Many pictures at once into the library, whichever way up, and one of them into a document. */
import type { SanityClient } from "@sanity/client";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
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
  listenToRequests,
  picturePane,
  quarters,
  TELEPHONE,
  type TestFile,
} from "./support/pictures.ts";
import { createDocument, dialog } from "./support/studio.ts";

const PATIENCE = 60_000;

const demo = withDemoStack();

async function picturesTool(): Promise<Page> {
  const { page } = await demo.windowOf(PEOPLE.editor.id);
  await page.goto(`${demo.stack.studio}/editorial/pictures`);
  await page.getByRole("heading", { name: "Pictures", exact: true }).waitFor();
  return page;
}

/** As the editor's own token may read and write. */
function lake(): SanityClient {
  return demo.client("editorial", demo.stack.user(PEOPLE.editor.id).token);
}

const librarySchema = z.array(
  z.object({ _id: z.string(), depiction: z.string(), url: z.string(), width: z.number() }),
);

/** Every draft of the library, by the width of its picture. */
async function library(): Promise<z.infer<typeof librarySchema>> {
  const answer = await lake().fetch<unknown>(
    `*[_type == "libraryImage"]{ _id, "depiction": image.depiction,
       "url": image.asset->url, "width": image.asset->metadata.dimensions.width }
     | order(width asc)`,
  );
  return librarySchema.parse(answer);
}

async function bytesAt(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

/** In which colours the four quarters are, from the upper left: "rgbw" where it is upright. */
async function quartersOf(bytes: Buffer): Promise<string> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (right: number, down: number): string => {
    const x = Math.round(info.width * right);
    const y = Math.round(info.height * down);
    const start = (y * info.width + x) * 3;
    const bits = [...data.subarray(start, start + 3)].map((value) => (value > 128 ? "1" : "0"));
    return { "100": "r", "010": "g", "001": "b", "111": "w" }[bits.join("")] ?? "?";
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].join("");
}

/**
 * In which order the quarters of an upright "rgbw" are stored for EXIF orientation 1 to 8: rows from
 * the upper left. From 5 on the picture lies on its side.
 */
const STORED_AS = ["rgbw", "grwb", "wbgr", "bwrg", "rbgw", "gwrb", "wgbr", "brwg"];

/** A picture as a camera writes it that was held in one of the eight ways; none as wide as another. */
async function heldSo(orientation: number): Promise<TestFile> {
  const width = uprightWidth(orientation);
  const [right, down] = orientation < 5 ? [width, 240] : [240, width];
  const jpeg = await quarters(STORED_AS[orientation - 1] ?? "", right, down)
    .jpeg()
    .withExif(TELEPHONE)
    .withMetadata({ orientation })
    .toBuffer();
  return file(`IMG_000${orientation}.jpg`, jpeg);
}

function uprightWidth(orientation: number): number {
  return 320 + orientation * 16;
}

describe("many pictures at once", () => {
  it("are upright however they were held, hold nothing else, and are described later", async () => {
    const page = await picturesTool();
    const sent = listenToRequests(page);
    const main = page.getByRole("main");
    await expect.poll(() => violationsIn(main), { timeout: 10_000 }).toEqual([]);
    await page.getByRole("radio", { name: "A survivor" }).check();
    await page.getByText(/Pictures of survivors go in one by one/u).waitFor();
    expect(await page.getByRole("button", { name: "Choose files" }).isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "No people" }).check();
    const files = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(heldSo));
    const heic = Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1");
    await fileInput(page).setInputFiles([...files, file("IMG_0009.HEIC", heic)]);
    await page.getByText("8 of 9 pictures are in the library.").waitFor();
    await page.getByText(/Most Compatible/u).waitFor();
    await expect.poll(() => violationsIn(main), { timeout: 10_000 }).toEqual([]);
    await keepPicture(page, "pictures-8-bulk");

    const pictures = await library();
    expect(pictures.map(({ width }) => width)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(uprightWidth));
    for (const { url, depiction, _id } of pictures) {
      const bytes = await bytesAt(url);
      expect(metadataIn(bytes)).toEqual([]);
      expect(await quartersOf(bytes)).toBe("rgbw");
      expect(depiction).toBe("no-people");
      expect(_id).toMatch(/^drafts\.libraryImage-[0-9a-f]{40}$/u);
    }
    expect(sent.filter(({ body }) => body.includes("IMG_000"))).toEqual([]);

    await fileInput(page).setInputFiles(files.slice(0, 2));
    await page.getByText(/8 new, 2 were there already/u).waitFor();
    expect(await library()).toHaveLength(8);
  });

  it("wait while it is paused, can be stopped, and are tried again when the line was gone", async () => {
    const page = await picturesTool();
    const before = (await library()).length;
    await page.getByRole("radio", { name: "No people" }).check();
    const uploads = "**/assets/images/**";
    await page.route(uploads, (route) => route.abort());
    const files = await Promise.all(
      [1, 2, 3].map(async (shade) =>
        file(
          `meadow-${shade}.png`,
          await figures(shade * 10)
            .png()
            .toBuffer(),
          "image/png",
        ),
      ),
    );
    await fileInput(page).setInputFiles(files);
    await page.getByText("0 of 3 pictures are in the library.").waitFor();
    const failed = page.getByRole("list", { name: "Files that did not get through" });
    expect(await failed.getByRole("listitem").count()).toBe(3);
    await page.unroute(uploads);
    await page.getByRole("button", { name: "Try meadow-1.png again" }).click();
    await page.getByText("1 of 3 pictures are in the library.").waitFor();
    await page.getByRole("button", { name: "Try all of these again" }).click();
    await page.getByText("3 of 3 pictures are in the library.").waitFor();
    await expect.poll(async () => (await library()).length).toBe(before + 3);
  });

  it("can be taken into a document with what is said of them", async () => {
    const page = await picturesTool();
    await page.getByRole("radio", { name: "No people" }).check();
    const meadow = await figures(77).webp().toBuffer();
    await fileInput(page).setInputFiles(file("meadow.webp", meadow, "image/webp"));
    await page.getByText("1 of 1 pictures are in the library.").waitFor();
    const id = await createDocument(page, demo.stack, "story");
    await page.getByRole("tab", { name: "Content", exact: true }).click();
    await picturePane(page).getByRole("button", { name: "Take from the library" }).click();
    const first = dialog(page).getByRole("listitem").first().getByRole("button");
    await first.waitFor();
    await expect.poll(() => violationsIn(dialog(page)), { timeout: 10_000 }).toEqual([]);
    await first.click();
    await dialog(page).waitFor({ state: "detached" });
    await expect
      .poll(() => lake().fetch<unknown>(`*[_id == "drafts.${id}"][0].mainImage`), {
        timeout: PATIENCE,
      })
      .toMatchObject({ _type: "consentedImage", depiction: "no-people" });
  });
});
