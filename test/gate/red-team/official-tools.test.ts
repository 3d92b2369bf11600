/** The same ways past the gate by Sanity's own command line: an import and a migration. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../../scripts/command/paths.ts";
import { runTool } from "../../../scripts/command/tool.ts";
import { PROJECT_ID } from "../../lake/start-lake.ts";
import * as content from "../content.ts";
import { type Person, startWorld, type World } from "../world.ts";

/** The command line takes seconds to start, more where much else is at work. */
const PATIENCE_MS = 240_000;
const SECONDS = 8_000;
const STOLEN = "Words that nobody approved";
const MIGRATION = "2026-11-22-survivor-age-to-age-band";

let world: World;
let directory: string;
beforeAll(async () => {
  world = await startWorld();
  await world.watch();
  directory = await mkdtemp(join(tmpdir(), "haven-red-team-"));
});
afterAll(async () => {
  await world.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Runs the command line against the lake with a person's token. */
const sanity = (person: Person, args: readonly string[]) =>
  runTool("npx", ["sanity", ...args], {
    capture: true,
    timeout: PATIENCE_MS,
    env: {
      ...process.env,
      SANITY_AUTH_TOKEN: world.tokens[person],
      HAVEN_LAKE_URL: world.lake.url,
      NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, "scripts/official-cli-preload.mjs")).href}`,
      CI: "true",
      DO_NOT_TRACK: "1",
    },
  });

async function importAs(person: Person, documents: readonly object[]) {
  const file = join(directory, `${person}.ndjson`);
  await writeFile(file, documents.map((document) => JSON.stringify(document)).join("\n"));
  const target = ["--dataset", "editorial", "--project-id", PROJECT_ID];
  return sanity(person, ["datasets", "import", file, "--replace", ...target]);
}

const published = (id: string) => world.robot("editorial").getDocument(id);

test(
  "sanity datasets import: refused to an editor, undone after an administrator's",
  async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    const stolen = [content.office(id, { name: STOLEN })];

    const refused = await importAs("editor", stolen);
    expect([refused.code, refused.output]).toEqual([
      expect.not.toSatisfy((code) => code === 0),
      expect.stringContaining("permission"),
    ]);
    expect(await published(id)).toMatchObject({ name: "Invented field office" });

    const taken = await importAs("administrator", stolen);
    expect([taken.code, taken.output]).toEqual([0, expect.any(String)]);
    await expect.poll(() => published(id), { timeout: SECONDS }).toBeUndefined();
    expect(await world.anonymously("*[_id == $id]", { id })).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  "sanity migrations run: refused to an editor, who cannot change what is published",
  async () => {
    const { survivor } = await world.letInSomebody();
    await world.stopWatching();
    const before = await world.as("administrator").patch(survivor).set({ age: 24 }).commit();
    const run = ["migrations", "run", MIGRATION, "--no-confirm", "--no-progress", "--no-dry-run"];
    const target = ["--dataset", "editorial", "--project", PROJECT_ID];
    const refused = await sanity("editor", [...run, ...target]);
    expect([refused.code, refused.output]).toEqual([
      expect.not.toSatisfy((code) => code === 0),
      expect.stringContaining("permission"),
    ]);
    expect(await published(survivor)).toEqual(before);
  },
  PATIENCE_MS,
);
