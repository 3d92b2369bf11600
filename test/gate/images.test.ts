import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const RULE = "image-metadata-stripped";
const PLACE = {
  IFD0: { Make: "Invented" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 0/1 0/1" },
};

let shade = 0;
/** A picture that no other test has. */
function picture(): Sharp {
  const background = { r: (shade += 1), g: 90, b: 120 };
  return sharp({ create: { width: 8, height: 6, channels: 3, background } }).jpeg();
}

async function officeWith(bytes: Buffer): Promise<content.TestDocument> {
  const asset = await world.as("editor").assets.upload("image", bytes);
  return content.office(world.freshId("office"), { image: content.emptyRoom(asset._id) });
}

async function folderOf(office: content.TestDocument): Promise<{ folder: string; file: string }> {
  const folder = join(world.lake.core.assetDirectory("editorial"), "images");
  const [, hash = ""] = /"image-([0-9a-f]+)-/.exec(JSON.stringify(office)) ?? [];
  const file = (await readdir(folder)).find((name) => name.startsWith(hash)) ?? "";
  return { folder, file };
}

async function rulesOn(id: string): Promise<readonly string[]> {
  return (await world.check(id)).findings
    .filter(({ severity }) => severity === "block")
    .map(({ rule }) => rule);
}

test("the gate reads the bytes: a picture that tells where it was taken stays inside", async () => {
  const office = await officeWith(await picture().withExif(PLACE).toBuffer());
  await world.save(office);
  const { findings, blocked } = await world.check(office._id);
  expect(blocked).toBe(true);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: RULE, path: ["image", "asset"], severity: "block" }),
  );
  expect(findings.find(({ rule }) => rule === RULE)?.message).toContain("(GPS)");
  expect(problemOf(await world.publish(office._id))).toBe("blocked");
});

test("what the lake says of a picture counts for nothing, and it goes out once it is clean", async () => {
  const office = await officeWith(await picture().withExif(PLACE).toBuffer());
  await world.save(office);
  expect(await rulesOn(office._id)).toContain(RULE);
  const clean = await officeWith(await picture().toBuffer());
  await world.letOut({ ...office, image: clean["image"] });
  expect(await world.anonymously("count(*[_id == $id])", { id: office._id })).toBe(1);
});

test("a picture whose bytes are gone, or are others, is not taken for clean", async () => {
  const office = await officeWith(await picture().toBuffer());
  await world.save(office);
  const { folder, file } = await folderOf(office);
  await writeFile(join(folder, file), await picture().toBuffer());
  expect(await rulesOn(office._id)).toContain(RULE);
  await rm(join(folder, file));
  expect(await rulesOn(office._id)).toContain(RULE);
});
