/** The unmodified command line of Sanity, led to a lake. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { EDITORIAL, PROJECT_ID } from "../start-lake.ts";
import { sharedLake } from "./shared-lake.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const COMMAND = join(ROOT, "node_modules", "@sanity", "cli", "bin", "run.js");
const PRELOAD = join(ROOT, "scripts", "official-cli-preload.mjs");

const lake = sharedLake();
let directory = "";

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "haven-cli-"));
  const config = { api: { projectId: PROJECT_ID, dataset: EDITORIAL } };
  await writeFile(join(directory, "sanity.cli.js"), `export default ${JSON.stringify(config)};`);
  await writeFile(join(directory, "package.json"), '{"name":"somebody","type":"module"}');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** What a command writes to its standard output. Rejects where it fails. */
async function sanity(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...args], {
    cwd: directory,
    timeout: 60_000,
    env: {
      ...process.env,
      CI: "1",
      HOME: directory,
      HAVEN_LAKE_URL: lake().url,
      NODE_OPTIONS: `--import ${PRELOAD}`,
      SANITY_AUTH_TOKEN: lake().tokens.administrator,
    },
  });
  return stdout;
}

const project = ["--project-id", PROJECT_ID] as const;

test("makes tokens", { timeout: 180_000 }, async () => {
  const options = ["--role", "editor", "--yes", "--json"] as const;
  const told: unknown = JSON.parse(
    await sanity("tokens", "create", "A website", ...options, ...project),
  );
  const made = z.looseObject({ token: z.string() }).parse(told);
  expect(lake().core.identities.identify(made.token)).toMatchObject({
    name: "A website",
    roles: [{ name: "editor" }],
  });
});

test("puts origins on the list", { timeout: 120_000 }, async () => {
  await sanity("cors", "add", "https://blog.test", "--no-credentials", ...project);
  expect(lake().core.origins.list()).toMatchObject([{ origin: "https://blog.test" }]);
});

test("makes private data sets, copies and deletes them", { timeout: 240_000 }, async () => {
  await lake().client("editor").create({ _id: "cli", _type: "c" });
  await sanity("datasets", "create", "closed", "--visibility", "private", ...project);
  expect(lake().core.dataset("closed")?.visibility).toBe("private");
  expect(await sanity("datasets", "copy", EDITORIAL, "copied", ...project)).toContain("completed");
  expect(await lake().client("editor", { dataset: "copied" }).getDocument("cli")).toBeDefined();
  await sanity("datasets", "delete", "closed", "--force", ...project);
  expect(lake().core.dataset("closed")).toBeUndefined();
});
