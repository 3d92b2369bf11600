import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { keySetSchema } from "../../contracts/signatures.ts";
import { startStack } from "../../scripts/stack.ts";
import { endAll, script } from "./spawned.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "haven-keys-"));
});
afterEach(() => rm(path.join(folder, "gate"), { recursive: true, force: true }));
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

async function keys(...args: string[]) {
  const directory = path.join(folder, "gate");
  return script("gate-keys", [...args, "--directory", directory]).ended;
}
async function listed() {
  const shape = z.array(z.object({ keyId: z.string(), state: z.string() }));
  return shape.parse(JSON.parse((await keys("list", "--json")).stdout));
}

describe("npm run gate:keys", () => {
  it("makes one key, for this user alone, and not a second one by mistake", async () => {
    expect((await keys("create")).code).toBe(0);
    const file = await stat(path.join(folder, "gate", "keys.json"));
    expect(file.mode & 0o777).toBe(0o600);
    expect((await stat(path.join(folder, "gate"))).mode & 0o777).toBe(0o700);
    const again = await keys("create");
    expect(again).toMatchObject({ code: 1, stdout: "" });
    expect(again.stderr).toContain("rotate");
    expect(await listed()).toHaveLength(1);
  });

  it("rotates, and retires what signs no more: its private half is gone, its public one stays", async () => {
    await keys("create");
    await keys("rotate");
    const [first, second] = await listed();
    expect([first?.state, second?.state]).toEqual(["stands by", "signs"]);
    expect((await keys("retire", `--key=${second?.keyId}`)).stderr).toContain("Rotate first");
    expect((await keys("retire", `--key=${first?.keyId}`)).code).toBe(0);
    expect((await listed()).map(({ state }) => state)).toEqual(["retired", "signs"]);
    const kept = await readFile(path.join(folder, "gate", "keys.json"), "utf8");
    expect(kept.match(/"d":/g)).toHaveLength(1);
    const exported = keySetSchema.parse(JSON.parse((await keys("export")).stdout));
    expect(exported.keys.map(({ kid }) => kid)).toEqual([first?.keyId, second?.keyId]);
  });

  it("exports nothing that is secret", async () => {
    await keys("create");
    const kept = await readFile(path.join(folder, "gate", "keys.json"), "utf8");
    const secret = /"d": "([\w-]+)"/.exec(kept)?.[1] ?? "";
    expect(secret).toHaveLength(43);
    for (const command of ["export", "list"]) {
      expect((await keys(command)).stdout).not.toContain(secret);
    }
  });

  it.each([
    ["a word that is none", ["frobnicate"], 2],
    ["retire without a key", ["retire"], 2],
    ["a folder without keys", ["list"], 1],
  ])("refuses %s in one line", async (_what, args, code) => {
    const ended = await keys(...args);
    expect(ended.code).toBe(code);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("a stack", () => {
  const data = () => path.join(folder, "data");
  const file = () => path.join(data(), "gate", "keys.json");
  const start = async () => {
    const stack = await startStack({ dataDirectory: data(), demo: "never", studio: "none" });
    await stack.close();
  };

  it("makes a key at its first start, keeps it, and does not start again without it", async () => {
    await start();
    const made = await readFile(file(), "utf8");
    await start();
    expect(await readFile(file(), "utf8")).toBe(made);

    await rename(file(), `${file()}.away`);
    await expect(start()).rejects.toThrow("keys.json is missing");
    await rm(path.dirname(`${file()}.away`), { recursive: true });
    await expect(start()).rejects.toThrow("keys.json is missing");
  });

  it("does not start with a key that was damaged, and does not quote it", async () => {
    await rm(data(), { recursive: true, force: true });
    await start();
    const made = await readFile(file(), "utf8");
    const secret = /"d": "([\w-]+)"/.exec(made)?.[1] ?? "";
    for (const damaged of [
      "",
      made.slice(0, -40),
      made.replace(secret, "A".repeat(43)),
      made.replace(/"keyId": "./, '"keyId": "?'),
      made.replace(`"d": "${secret}",`, ""),
    ]) {
      await writeFile(file(), damaged);
      const refused = await start().then(
        () => "it started",
        (error: unknown) => String(error),
      );
      expect(refused).toMatch(/keys\.json.*backup/);
      expect(refused).not.toContain(secret.slice(0, 8));
    }
    await writeFile(file(), made);
    await start();
  });
});
