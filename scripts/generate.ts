/**
 * `npm run generate`: the types of delivery's queries, from the schema of the public data set; the
 * policy's places, from the package that holds the official code; its English words, from the
 * package of SCOWL's lists; the documentation of its rules,
 * from the rules; the description of the gate, from the shapes that it parses by.
 *
 * The types are made from the schema, which the official command line extracts, and from
 * `delivery/queries`. With `--check` nothing is written but a copy of them under `.sanity/`, and it
 * fails if a committed file is another.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runTypegenGenerate } from "@sanity/codegen";
import { openApi } from "../gate/openapi.ts";
import cliConfig from "../sanity.cli.ts";
import { readFlags } from "./command/options.ts";
import { ROOT } from "./command/paths.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { runTool } from "./command/tool.ts";
import { englishWordsModule } from "./generate/english-words.ts";
import { placesModule } from "./generate/places.ts";
import { rulePages } from "./generate/rule-pages.ts";

const TYPES = "sanity.types.ts";
const PLACES = "policy/data/psgc.ts";
const OPEN_API = "docs/gate-openapi.json";
const WORDS = "policy/names/data/english.ts";

/** Telemetry asks a host outside, and a first run would ask a person. */
const QUIETLY = { ...process.env, CI: "true", DO_NOT_TRACK: "1" };

async function main(): Promise<number> {
  const { check } = readFlags(process.argv.slice(2), { check: { type: "boolean" } });
  const made = new Map([
    [PLACES, await placesModule()],
    [WORDS, await englishWordsModule()],
    ...(await rulePages()),
    [OPEN_API, `${JSON.stringify(openApi(), null, 2)}\n`],
  ]);
  await extractSchema();
  if (check !== true) {
    for (const [file, text] of made) await writeFile(path.join(ROOT, file), text);
    await generateTypes(TYPES);
    console.log(`Wrote ${made.size + 1} files.`);
    return 0;
  }
  const copy = path.join(".sanity", TYPES);
  await generateTypes(copy);
  made.set(TYPES, (await contents(copy)) ?? "");
  const stale: string[] = [];
  for (const [file, text] of made) if ((await contents(file)) !== text) stale.push(file);
  if (stale.length === 0) return 0;
  throw new CommandProblem(
    `Not what would be generated now: ${stale.join(", ")}. Run npm run generate and commit the result.`,
  );
}

async function extractSchema(): Promise<void> {
  const { code, output } = await runTool("sanity", ["schema", "extract", "--force"], {
    capture: true,
    env: QUIETLY,
  });
  if (code !== 0) {
    throw new CommandProblem(`The schema could not be extracted:\n${output.trim()}`);
  }
}

/** `file` is relative to the project's folder. */
async function generateTypes(file: string): Promise<void> {
  const { filesWithErrors, queriesCount } = await runTypegenGenerate({
    workDir: ROOT,
    config: { ...cliConfig.typegen, generates: file },
  });
  if (filesWithErrors > 0 || queriesCount === 0) {
    throw new CommandProblem(
      `Types were generated for ${queriesCount} queries, with errors in ${filesWithErrors} files. Each query stands in a file of delivery/queries in a defineQuery whose parts are all constants.`,
    );
  }
}

async function contents(file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(ROOT, file), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

await runCommand(main);
