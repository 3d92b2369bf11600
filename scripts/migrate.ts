/**
 * `npm run migrate -- <migration>`: runs a migration of `migrations/` by Sanity's own runner.
 * Without `--write` it tells what it would do. Exit code 2: it was not understood.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readFlags } from "./command/options.ts";
import { DEFAULT_DATA_DIRECTORY, ROOT } from "./command/paths.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { runTool } from "./command/tool.ts";
import { EDITORIAL, PROJECT_ID } from "./stack/people.ts";
import { readRunFile } from "./stack/run-file.ts";

const FLAGS = {
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  url: { type: "string" },
  project: { type: "string", default: PROJECT_ID },
  dataset: { type: "string", default: EDITORIAL },
  write: { type: "boolean", default: false },
} as const;

const HELP = `npm run migrate -- MIGRATION [flags]

  --data DIR     the data directory of a local stack that runs (default .haven)
  --url ORIGIN   a lake by its address instead; https://api.sanity.io is the hosted one
  --project ID   the project there (default ${PROJECT_ID})
  --dataset SET  the data set (default ${EDITORIAL})
  --write        do it; without this nothing is changed

The token of an administrator is in SANITY_AUTH_TOKEN; for a look at a local stack none is needed.`;

const HOSTED = "https://api.sanity.io";

interface Target {
  readonly url: string;
  readonly token: string;
}

async function main(): Promise<number> {
  const [migration, ...args] = process.argv.slice(2);
  const known = readdirSync(path.join(ROOT, "migrations"));
  if (migration === undefined || !known.includes(migration)) {
    const received = migration === undefined ? "none was named" : `there is no ${migration}`;
    throw new CommandProblem(`${HELP}\n\nMigrations (${received}):\n  ${known.join("\n  ")}`, 2);
  }
  const flags = readFlags(args, FLAGS);
  const target = await targetOf(flags);
  const { code } = await runTool(
    "sanity",
    [
      "migration",
      "run",
      migration,
      "--no-confirm",
      "--no-progress",
      flags.write ? "--no-dry-run" : "--dry-run",
      "--project",
      flags.project,
      "--dataset",
      flags.dataset,
    ],
    { env: environmentFor(target) },
  );
  return code;
}

async function targetOf(flags: {
  readonly data: string;
  readonly url?: string | undefined;
  readonly write: boolean;
}): Promise<Target> {
  const token = process.env["SANITY_AUTH_TOKEN"];
  const run = flags.url === undefined ? await readRunFile(path.resolve(flags.data)) : undefined;
  const url = flags.url ?? run?.lake;
  if (url === undefined || !URL.canParse(url)) {
    throw new CommandProblem(
      flags.url === undefined
        ? `Nothing runs on ${flags.data}. Start it with npm start, or name a lake by --url.`
        : `--url is ${JSON.stringify(flags.url)}; it takes an origin like http://127.0.0.1:3334.`,
      2,
    );
  }
  const usable = token ?? (flags.write ? undefined : run?.token);
  if (usable === undefined || usable === "") {
    throw new CommandProblem(
      "SANITY_AUTH_TOKEN is not set. Put the token of an administrator there (npm start -- --json tells those of a local stack).",
      2,
    );
  }
  return { url, token: usable };
}

/** The runner knows one API host; for a lake of our own a preload leads it there. */
function environmentFor({ url, token }: Target): NodeJS.ProcessEnv {
  const env = { ...process.env, SANITY_AUTH_TOKEN: token, CI: "true", DO_NOT_TRACK: "1" };
  const origin = new URL(url).origin;
  if (origin === HOSTED) return env;
  const preload = pathToFileURL(path.join(ROOT, "scripts/official-cli-preload.mjs"));
  return {
    ...env,
    HAVEN_LAKE_URL: origin,
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import ${preload.href}`.trim(),
    // A lake on this machine is never behind a proxy.
    NO_PROXY: [process.env["NO_PROXY"], "127.0.0.1", "localhost"].filter(Boolean).join(","),
  };
}

await runCommand(main);
