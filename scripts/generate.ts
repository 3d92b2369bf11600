/**
 * `npm run generate`: the types of delivery's queries, from the schema of the public data set, and
 * the policy's places, from the package that holds the official code.
 *
 * Extracts that schema with the official command line, then generates `sanity.types.ts` from it and
 * from `delivery/queries`. With `--check` nothing is written but a copy under `.sanity/`, and it
 * fails if a committed file is another.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runTypegenGenerate } from "@sanity/codegen";
import cliConfig from "../sanity.cli.ts";
import { readFlags } from "./command/options.ts";
import { ROOT } from "./command/paths.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { runTool } from "./command/tool.ts";
import { placesModule } from "./generate/places.ts";

const TYPES = "sanity.types.ts";
const PLACES = "policy/data/psgc.ts";

/** Telemetry asks a host outside, and a first run would ask a person. */
const QUIETLY = { ...process.env, CI: "true", DO_NOT_TRACK: "1" };

async function main(): Promise<number> {
  const { check } = readFlags(process.argv.slice(2), { check: { type: "boolean" } });
  const places = await placesModule();
  await extractSchema();
  if (check !== true) {
    await writeFile(path.join(ROOT, PLACES), places);
    await generateTypes(TYPES);
    console.log(`Wrote ${PLACES} and ${TYPES}.`);
    return 0;
  }
  if ((await contents(PLACES)) !== places) {
    throw new CommandProblem(
      `${PLACES} is not what the installed package of places generates. Run npm run generate and commit the result.`,
    );
  }
  const copy = path.join(".sanity", TYPES);
  await generateTypes(copy);
  if ((await contents(copy)) === (await contents(TYPES))) return 0;
  throw new CommandProblem(
    `${TYPES} is not what the schema and the queries of delivery/ generate. Run npm run generate and commit the result.`,
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
