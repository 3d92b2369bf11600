import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureChromium } from "../../scripts/command/chromium.ts";

let programs = "";

beforeEach(async () => {
  programs = await mkdtemp(path.join(os.tmpdir(), "haven-chromium-"));
});
afterEach(() => rm(programs, { recursive: true, force: true }));

async function program(name: string, exitCode: number): Promise<string> {
  const file = path.join(programs, name);
  await writeFile(file, `#!/bin/sh\nexit ${exitCode}\n`);
  await chmod(file, 0o755);
  return file;
}

describe("the browser of the tests", () => {
  it("is the one that CHROMIUM_PATH names", async () => {
    const file = await program("my-own", 0);
    expect(await ensureChromium({ CHROMIUM_PATH: file, PATH: "" })).toBe(file);
  });

  it("is never silently another one than CHROMIUM_PATH names", async () => {
    const file = await program("broken", 1);
    await program("chromium", 0);
    await expect(ensureChromium({ CHROMIUM_PATH: file, PATH: programs })).rejects.toThrow(
      `CHROMIUM_PATH is ${file}, which does not start.`,
    );
  });

  it("is the first on the PATH that starts: some only say how to install it", async () => {
    await program("chromium-browser", 1);
    const file = await program("google-chrome", 0);
    expect(await ensureChromium({ PATH: programs })).toBe(file);
  });
});
