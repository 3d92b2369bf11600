import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openVault } from "../../gate/vault/vault.ts";
import { vaultFiles } from "../../scripts/gate-folder/vault-files.ts";
import { startStack } from "../../scripts/stack.ts";
import { endAll, script } from "./spawned.ts";

let root = "";
let folder = "";
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "haven-vault-"));
  folder = path.join(root, "gate");
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(async () => {
  await endAll();
  await rm(root, { recursive: true, force: true });
});

async function vault(args: readonly string[], names = "") {
  const run = script("vault", [...args, "--directory", folder], names);
  return run.ended;
}
const add = (survivor: string, names: string) => vault(["add", "--survivor", survivor], names);
const protectedAmong = async (...candidates: string[]) => [
  ...(await openVault(vaultFiles(folder)).protectedAmong(candidates)),
];

describe("npm run vault", () => {
  it("protects names that come on standard input, and keeps none", async () => {
    const { code, stdout, stderr } = await add("survivor-1", "Perlita Dumalagan\n\nPepay\n");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe("2 names of survivor-1 are protected, in 5 writings.\n");
    expect(await protectedAmong("perlita", "pepay", "amihan")).toEqual(["perlita", "pepay"]);
    for (const file of await readdir(folder)) {
      const where = path.join(folder, file);
      expect(await readFile(where, "utf8")).not.toMatch(/perlita|dumalagan|pepay/i);
      expect((await stat(where)).mode & 0o777).toBe(0o600);
    }
  });

  it("keeps the keys apart from the hashes", async () => {
    await add("survivor-1", "Perlita Dumalagan");
    const [hashes, keys] = await Promise.all(
      ["vault.json", "vault-keys.json"].map((file) => readFile(path.join(folder, file), "utf8")),
    );
    const secret = /"secret": "([\w-]+)"/.exec(keys ?? "")?.[1] ?? "";
    expect(secret).toHaveLength(43);
    expect(hashes).not.toContain(secret);
  });

  it("lists whose names are there without a name or a hash, and removes them", async () => {
    await add("survivor-1", "Perlita Dumalagan");
    await add("survivor-2", "Corazon Malaluan");
    const { stdout } = await vault(["list"]);
    expect(stdout).toMatch(/^survivor-1 {2}4 writings, added .*\nsurvivor-2 {2}4 writings/);
    expect((await vault(["remove", "--survivor", "survivor-1"])).code).toBe(0);
    expect(await protectedAmong("perlita", "malaluan")).toEqual(["malaluan"]);
    expect((await vault(["remove", "--survivor", "survivor-1"])).code).toBe(1);
  });

  it("rotates: what is there still counts, under its own key", async () => {
    await add("survivor-1", "Perlita Dumalagan");
    expect((await vault(["rotate"])).code).toBe(0);
    await add("survivor-2", "Corazon Malaluan");
    expect(await protectedAmong("perlita", "malaluan")).toEqual(["perlita", "malaluan"]);
    const listed = await vault(["list"]);
    expect(new Set(listed.stdout.match(/key \S+/g)).size).toBe(2);
  });

  it.each([
    ["nothing on standard input", ["add", "--survivor", "s-1"], "\n  \n", 2],
    ["no survivor", ["add"], "Perlita", 2],
    ["a name in the place of an id", ["add", "--survivor", "Perlita Dumalagan"], "Perlita", 2],
    ["a name as an argument", ["add", "Perlita", "--survivor", "s-1"], "Perlita", 2],
    ["a word that is none", ["show"], "", 2],
  ])("refuses %s, and protects nothing", async (_what, args, names, code) => {
    const ended = await vault(args, names);
    expect(ended.code).toBe(code);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    expect((await vault(["list"])).stdout).toBe("No name is protected yet.\n");
  });

  it.each(["vault.json", "vault-keys.json"])(
    "says so where %s is lost or damaged, and a stack does not start without it",
    async (file) => {
      const dataDirectory = path.join(root, file);
      const start = () => startStack({ dataDirectory, demo: "never", studio: "none" });
      await (await start()).close();
      const gate = path.join(dataDirectory, "gate");
      await script("vault", ["add", "--survivor", "s-1", "--directory", gate], "Perlita").ended;
      await (await start()).close();

      await writeFile(path.join(gate, file), "{}");
      await expect(start()).rejects.toThrow(file);
      await rm(path.join(gate, file));
      await expect(start()).rejects.toThrow(file);
      const listed = await script("vault", ["list", "--directory", gate]).ended;
      expect(listed.code).toBe(1);
    },
  );
});
