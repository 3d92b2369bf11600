import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { script } from "../spawned.ts";
import { officialCli } from "./official-cli.ts";
import { lakeCommand, startedLake, temporaryFolder } from "./running-lake.ts";

const folder = temporaryFolder();
const at = (...names: string[]): string => path.join(folder(), ...names);

const DOCUMENTS = [
  { _id: "post", _type: "post", author: { _type: "reference", _ref: "ada" } },
  { _id: "ada", _type: "author", name: "Ada" },
  { _type: "note", text: "Without an id" },
];
const NDJSON = DOCUMENTS.map((document) => `${JSON.stringify(document)}\n`).join("");

async function seed(name: string, content: string): Promise<string> {
  await writeFile(at(name), content);
  return at(name);
}

/** Exit code and what was said of a start that ends by itself. */
async function refused(...args: string[]): Promise<string> {
  const { code, stderr } = await lakeCommand("--port", "0", "--json", ...args);
  expect(code).toBe(1);
  return stderr;
}

describe("--seed", { timeout: 120_000 }, () => {
  it("fills a data set before the lake is ready, with references that hold", async () => {
    const file = await seed("a.ndjson", NDJSON);
    const lake = await startedLake(at("a"), "--seed", file);
    expect(await lake.client().fetch("count(*)")).toBe(3);
    expect(await lake.client().fetch("*[_id == 'post'][0].author->name")).toBe("Ada");
    await expect(lake.client().delete("ada")).rejects.toMatchObject({ statusCode: 409 });
    const { stderr } = await lake.stop();
    expect(stderr).toContain("Imported 3 documents.");
  });

  it("leaves a data set alone that is not empty, and says so", async () => {
    const file = await seed("b.ndjson", NDJSON);
    const first = await startedLake(at("b"));
    await first.client().create({ _id: "own", _type: "post" });
    await first.stop();
    const second = await startedLake(at("b"), "--seed", file);
    expect(await second.client().fetch("*._id")).toEqual(["own"]);
    expect((await second.stop()).stderr).toContain(
      "The data set production is not empty (it holds 1 documents), so b.ndjson was not imported",
    );
  });

  it("tells the line of a file that is at fault, and writes nothing of it", async () => {
    const file = await seed("c.ndjson", `${NDJSON}{"_type": \n`);
    expect(await refused("--data", at("c"), "--seed", file)).toContain("Failed to parse line #4");
    const mended = await startedLake(at("c"), "--seed", await seed("d.ndjson", NDJSON));
    expect(await mended.client().fetch("count(*)")).toBe(3);
    await mended.stop();
  });

  it("does an import again from the start that was cut off, and does not start without", async () => {
    const file = await seed("e.ndjson", NDJSON);
    const first = await startedLake(at("e"));
    await first.client().create({ _id: "ada", _type: "author", name: "Half of it" });
    await first.client().create({ _type: "note", text: "Without an id" });
    await first.stop();
    // As a kill in the middle of an import leaves it.
    const sha256 = createHash("sha256").update(NDJSON).digest("hex");
    const note = { file: "e.ndjson", dataset: "production", sha256 };
    await writeFile(at("e", "seed.json"), JSON.stringify(note));

    const told = "The import of e.ndjson into the data set production was cut off";
    expect(await refused("--data", at("e"))).toContain(told);
    const other = await seed("f.ndjson", `${NDJSON}\n`);
    expect(await refused("--data", at("e"), "--seed", other)).toContain(told);

    const again = await startedLake(at("e"), "--seed", file);
    expect(await again.client().fetch("count(*)")).toBe(3);
    expect(await again.client().fetch("*[_id == 'ada'][0].name")).toBe("Ada");
    await again.stop();
    expect(existsSync(at("e", "seed.json"))).toBe(false);
  });

  it("is whole at the next start, wherever a kill cut it off", { timeout: 120_000 }, async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      _id: `post-${index}`,
      _type: "post",
      text: "x".repeat(1000),
    }));
    const lines = many.map((document) => `${JSON.stringify(document)}\n`).join("");
    const file = await seed("g.ndjson", lines);
    const cut = script("lake", ["--data", at("g"), "--port", "0", "--seed", file]);
    await cut.line(/Importing documents/u);
    cut.child.kill("SIGKILL");
    await cut.ended;
    const lake = await startedLake(at("g"), "--seed", file);
    expect(await lake.client().fetch("count(*[_type == 'post'])")).toBe(2000);
    await lake.stop();
  });

  it(
    "takes what the official command line exports, with its assets, and gives it back alike",
    { timeout: 300_000 },
    async () => {
      const first = await startedLake(at("h"), "--project", "somebody", "--dataset", "blog");
      const image = await sharp({
        create: { width: 30, height: 20, channels: 3, background: "#357" },
      })
        .png()
        .toBuffer();
      const asset = await first.client().assets.upload("image", image, { filename: "sea.png" });
      await first.client().create({
        _id: "post",
        _type: "post",
        title: "Hello",
        image: { _type: "image", asset: { _type: "reference", _ref: asset._id } },
      });
      await officialCli(folder(), first.ready, ["datasets", "export", "blog", at("blog.tar.gz")]);
      await first.stop();

      const flags = ["--project", "somebody", "--dataset", "blog", "--seed", at("blog.tar.gz")];
      const second = await startedLake(at("i"), ...flags);
      const shown = "*[_id == 'post'][0]{title, 'file': image.asset->{_id, originalFilename, url}}";
      const found = await second.client().fetch<{ file: { url: string } }>(shown);
      expect(found).toMatchObject({
        title: "Hello",
        file: { _id: asset._id, originalFilename: "sea.png" },
      });
      const { pathname } = new URL(found.file.url);
      const bytes = await fetch(`${second.ready.url}${pathname}`);
      expect(Buffer.from(await bytes.arrayBuffer()).equals(image)).toBe(true);

      await second.client().delete("post");
      await officialCli(folder(), second.ready, [
        "datasets",
        "import",
        at("blog.tar.gz"),
        "blog",
        "--replace",
      ]);
      expect(await second.client().fetch(shown)).toMatchObject({ title: "Hello" });
      await second.stop();
      expect((await readFile(at("blog.tar.gz"))).length).toBeGreaterThan(0);
    },
  );
});
