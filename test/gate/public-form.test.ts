import canonicalize from "canonicalize";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const delivered = z.looseObject({ _id: z.string(), seal: z.looseObject({ digest: z.string() }) });
const formOf = async (id: string) =>
  delivered.parse(await world.anonymously("*[_id == $id][0]", { id }));

/** Every path of field names in a value, list items as `[]`. */
function pathsIn(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([field, inner]) => pathsIn(inner, `${path}.${field}`));
}

async function upload(seed: number): Promise<string> {
  const background = { r: seed % 256, g: 90, b: 120 };
  const bytes = await sharp({ create: { width: 8, height: 6, channels: 3, background } })
    .png()
    .toBuffer();
  const filename = "name-of-somebody.png";
  const asset = await world.robot("editorial").assets.upload("image", bytes, { filename });
  return asset._id;
}

test("nothing leaves but what the contract names, at any depth", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("story");
  const asset = await upload(1);
  await world.letOut(
    content.story(id, people, {
      internalNote: "Do not print.",
      mainImage: { ...content.emptyRoom(asset), internalNote: "Taken at a secret place." },
      body: [{ ...content.block("Amihan* speaks for others."), internalNote: "Check with her." }],
    }),
  );
  const form = await formOf(id);
  expect(new Set(pathsIn(form))).toEqual(
    new Set([
      "._id",
      "._type",
      "._rev",
      "._createdAt",
      "._updatedAt",
      ".title",
      ".slug._type",
      ".slug.current",
      ".people[]._type",
      ".people[]._key",
      ".people[].pseudonym",
      ".people[].isPseudonym",
      ".summary",
      ".body[]._type",
      ".body[]._key",
      ".body[].style",
      ".body[].children[]._type",
      ".body[].children[]._key",
      ".body[].children[].text",
      ".footnotes[]._type",
      ".footnotes[]._key",
      ".footnotes[].mark",
      ".footnotes[].kind",
      ".footnotes[].text",
      ".mainImage._type",
      ".mainImage.asset._type",
      ".mainImage.asset._ref",
      ".mainImage.alt",
      ".mainImage.depiction",
      ".illustrative",
      ".language",
      ".seal._type",
      ".seal.digest",
      ".seal.keyId",
      ".seal.validUntil",
      ".seal.channels[]",
      ".seal.approvals[]._type",
      ".seal.approvals[]._key",
      ".seal.approvals[].kind",
      ".seal.approvals[].reviewer",
      ".seal.approvals[].at",
      ".seal.sealedAt",
      ".seal.signature",
    ]),
  );
  expect(CONTRACTS.story.delivered.safeParse(form).success).toBe(true);
});

test("ids of private documents and names of reviewers are nowhere in public", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.letOut(content.quote(id, people));
  const everything = JSON.stringify(await world.robot("public").fetch<unknown>("*"));
  for (const secret of [people.survivor, people.consent, "u-", "case-0001", "form-0001"]) {
    expect(everything).not.toContain(secret);
  }
});

test("anybody can recompute the digest in the seal from the delivered form", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.letOut(content.quote(id, people));
  const { seal, _rev, _createdAt, _updatedAt, _system, ...form } = await formOf(id);
  const digest = createHash("sha256")
    .update(canonicalize(form) ?? "")
    .digest("hex");
  expect(seal.digest).toBe(`sha256:${digest}`);
});

test("an image goes out with the document, under the same id and without its file name", async () => {
  const id = world.freshId("office");
  const asset = await upload(2);
  const before: unknown = await world.anonymously("*[_id == $asset]", { asset });
  expect(before).toEqual([]);
  await world.letOut(content.office(id, { image: content.emptyRoom(asset) }));
  const stored = z
    .looseObject({ url: z.string() })
    .parse(await world.anonymously("*[_id == $asset][0]", { asset }));
  expect(JSON.stringify(stored)).not.toContain("name-of-somebody");
  const bytes = await fetch(stored.url).then((response) => response.arrayBuffer());
  const sha1 = createHash("sha1").update(new Uint8Array(bytes)).digest("hex");
  expect(asset).toBe(`image-${sha1}-8x6-png`);
});

test("an image that a new version no longer shows leaves public", async () => {
  const id = world.freshId("office");
  const [first, second] = [await upload(3), await upload(4)];
  await world.letOut(content.office(id, { image: content.emptyRoom(first) }));
  await world.letOut(content.office(id, { image: content.emptyRoom(second) }));
  expect(await world.anonymously("*[_id in $ids]._id", { ids: [first, second] })).toEqual([second]);
});

test("an image is taken down with the last document that shows it", async () => {
  const asset = await upload(5);
  const [one, other] = [world.freshId("office"), world.freshId("office")];
  await world.letOut(content.office(one, { image: content.emptyRoom(asset) }));
  await world.letOut(content.office(other, { image: content.emptyRoom(asset) }));
  const url = z
    .object({ url: z.string() })
    .parse(await world.anonymously("*[_id == $asset][0]{url}", { asset })).url;
  await world.post("editor", one, "unpublish", { reason: "Closed." });
  expect(await world.anonymously("*[_id == $asset]._id", { asset })).toEqual([asset]);
  await world.post("editor", other, "unpublish", { reason: "Closed." });
  expect(await world.anonymously("*[_id == $asset]._id", { asset })).toEqual([]);
  expect((await fetch(url)).status).toBe(404);
});

test("what is done is not kept twice: the outbox holds no copy of a form", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  const entries: unknown = await world
    .robot("editorial")
    .fetch(`*[_type == "outboxEntry" && documentId == $id]{state, form}`, { id });
  expect(entries).toEqual([{ state: "applied", form: null }]);
});
