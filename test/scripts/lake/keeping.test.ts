import { readdirSync, readFileSync, truncateSync, writeFileSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { lakeCommand, startedLake, temporaryFolder } from "./running-lake.ts";

const folder = temporaryFolder();
const at = (...names: string[]): string => path.join(folder(), ...names);

/** A lake with two documents and a file, that has been stopped. */
async function stoppedLake(data: string): Promise<void> {
  const lake = await startedLake(data);
  await lake.client().create({ _id: "ada", _type: "author", name: "Ada" });
  await lake.client().create({ _id: "post", _type: "post", title: "Hello" });
  await lake.client().assets.upload("file", Buffer.from("some bytes"), { filename: "a.txt" });
  await lake.stop();
}

describe("haven lake backup", { timeout: 120_000 }, () => {
  it.each(["monday", "monday.tar.gz", "monday.tar"])(
    "keeps a lake that runs in %s, from which it is restored",
    async (name) => {
      const lake = await startedLake(at(`data-${name}`));
      await lake.client().create({ _id: "post", _type: "post", title: "Hello" });
      const bytes = Buffer.from("some bytes");
      const asset = await lake.client().assets.upload("file", bytes, { filename: "a.txt" });
      const kept = await lakeCommand("backup", "--data", at(`data-${name}`), "--to", at(name));
      expect([kept.code, kept.stderr]).toEqual([0, ""]);
      expect(statSync(at(name)).mode & 0o077).toBe(0);
      await lake.client().delete("post");
      await lake.stop();

      const restored = at(`restored-${name}`);
      const back = await lakeCommand("restore", "--from", at(name), "--data", restored);
      expect([back.code, back.stderr]).toEqual([0, ""]);
      expect(statSync(restored).mode & 0o077).toBe(0);
      expect((await lakeCommand("check", "--data", restored)).code).toBe(0);
      const again = await startedLake(restored);
      expect(await again.client().getDocument("post")).toMatchObject({ title: "Hello" });
      const file = await fetch(new URL(new URL(asset.url).pathname, again.ready.url));
      expect(await file.text()).toBe("some bytes");
      await again.stop();
    },
  );

  it("overwrites nothing, and says what is missing", async () => {
    await stoppedLake(at("a"));
    writeFileSync(at("taken.tar.gz"), "mine");
    const flags = ["--data", at("a")];
    const taken = await lakeCommand("backup", ...flags, "--to", at("taken.tar.gz"));
    expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining("is there already")]);
    expect(readFileSync(at("taken.tar.gz"), "utf8")).toBe("mine");
    expect((await lakeCommand("backup", ...flags)).stderr).toContain("--to is missing");
    const none = await lakeCommand("backup", "--data", at("nowhere"), "--to", at("x"));
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("There is no lake in")]);
    const bad = await lakeCommand("restore", "--from", at("taken.tar.gz"), "--data", at("y"));
    expect([bad.code, bad.stderr]).toEqual([
      1,
      expect.stringContaining("cannot be read as a backup"),
    ]);
    expect(readdirSync(folder()).filter((name) => name.includes("part"))).toEqual([]);
  });
});

describe("haven lake check", { timeout: 120_000 }, () => {
  it("names the asset whose bytes are not what came, and the document that is not its history", async () => {
    await stoppedLake(at("b"));
    expect((await lakeCommand("check", "--data", at("b"))).stdout).toContain("3 documents");
    const files = at("b", "assets", "production", "files");
    writeFileSync(path.join(files, readdirSync(files)[0] ?? ""), "other bytes");
    const database = new DatabaseSync(at("b", "lake.sqlite"));
    database.exec("UPDATE changes SET state = replace(state, 'Ada', 'Eve') WHERE document = 'ada'");
    database.close();
    const { code, stdout } = await lakeCommand("check", "--data", at("b"));
    expect(code).toBe(1);
    expect(stdout).toContain("production: ada: is not what its history says");
    expect(stdout).toMatch(/production: file-\w+-txt: its bytes are not what came/u);
  });

  it("cannot tell of a lake that runs, and says so", async () => {
    const lake = await startedLake(at("c"));
    const { code, stderr } = await lakeCommand("check", "--data", at("c"));
    expect([code, stderr]).toEqual([2, expect.stringContaining("is in use by process")]);
    await lake.stop();
  });
});

describe("haven lake recover", { timeout: 120_000 }, () => {
  it("makes a lake of what a damaged one still holds, and leaves that as it is", async () => {
    await stoppedLake(at("d"));
    const database = new DatabaseSync(at("d", "lake.sqlite"));
    database.exec("UPDATE documents SET content = replace(content, 'Hello', 'Hallo')");
    database.close();
    const refused = await lakeCommand("--data", at("d"), "--port", "0");
    expect(refused.stderr).toContain('The document "post" is not what was written');
    const before = readFileSync(at("d", "lake.sqlite"));

    const { code, stdout } = await lakeCommand("recover", "--data", at("d"), "--to", at("e"));
    expect(code).toBe(0);
    expect(stdout).toContain("production: 3 documents");
    expect(stdout).toContain("1 put together from their history: post");
    expect(readFileSync(at("d", "lake.sqlite")).equals(before)).toBe(true);
    expect((await lakeCommand("check", "--data", at("e"))).code).toBe(0);
    const lake = await startedLake(at("e"));
    expect(await lake.client().getDocument("post")).toMatchObject({ title: "Hello" });
    await lake.stop();
  });

  it("saves what it can of a file whose end is missing", async () => {
    const lake = await startedLake(at("f"));
    for (let index = 0; index < 200; index += 1) {
      await lake.client().create({ _id: `post-${index}`, _type: "post", text: "x".repeat(4000) });
    }
    await lake.stop();
    const { size } = statSync(at("f", "lake.sqlite"));
    await cp(at("f"), at("g"), { recursive: true });
    truncateSync(at("g", "lake.sqlite"), Math.floor(size * 0.8));
    const refused = await lakeCommand("--data", at("g"), "--port", "0");
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("is damaged")]);
    const { code } = await lakeCommand("recover", "--data", at("g"), "--to", at("h"));
    expect(code).toBe(0);
    const again = await startedLake(at("h"));
    expect(await again.client().fetch("count(*[_type == 'post'])")).toBeGreaterThan(100);
    await again.stop();
  });
});
