/** The flags of `haven lake`, each checked: what came, what is allowed, what to do. */
import { statSync } from "node:fs";
import path from "node:path";
import { readFlags } from "../command/options.ts";
import { CommandProblem } from "../command/problem.ts";

const FLAGS = {
  data: { type: "string" },
  port: { type: "string", default: "3334" },
  host: { type: "string", default: "127.0.0.1" },
  project: { type: "string" },
  dataset: { type: "string" },
  public: { type: "boolean", default: false },
  private: { type: "boolean", default: false },
  seed: { type: "string" },
  users: { type: "string" },
  origin: { type: "string", multiple: true },
  "history-days": { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export interface ServeOptions {
  /** Absolute. */
  readonly directory: string;
  readonly port: number;
  readonly host: string;
  /** What the directory holds, or `local`, where none is given. */
  readonly project: string | undefined;
  /** What the directory holds, or `production`, where none is given. */
  readonly dataset: string | undefined;
  /** As the data set has it, private for a new one, where none is given. */
  readonly visibility: "public" | "private" | undefined;
  /** Absolute. */
  readonly seed: string | undefined;
  /** Absolute. */
  readonly users: string | undefined;
  readonly origins: readonly string[];
  readonly historyDays: number | undefined;
  readonly json: boolean;
}

/** `undefined` where help is asked for. Throws a `CommandProblem` (2) for what is not allowed. */
export function serveOptions(args: readonly string[]): ServeOptions | undefined {
  const flags = readFlags(args, FLAGS);
  if (flags.help) return undefined;
  if (flags.public && flags.private) {
    throw refused("--public and --private are both given; a data set is one of them.");
  }
  return {
    directory: directoryOf(flags.data),
    port: portOf(flags.port),
    host: hostOf(flags.host),
    project: flags.project,
    dataset: flags.dataset,
    visibility: flags.public ? "public" : flags.private ? "private" : undefined,
    seed: seedOf(flags.seed),
    users: flags.users === undefined ? undefined : fileOf("--users", flags.users),
    origins: (flags.origin ?? []).map(originOf),
    historyDays: daysOf(flags["history-days"]),
    json: flags.json,
  };
}

/** `--data` of every command of the lake, absolute. */
export function directoryOf(data: string | undefined): string {
  if (data !== undefined && data !== "") return path.resolve(data);
  throw refused(
    "--data is missing; it takes the directory in which the lake keeps everything, such as --data ./lake.",
  );
}

/** A file that is there, absolute. */
export function fileOf(flag: string, name: string): string {
  const file = path.resolve(name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return file;
  const received = found === undefined ? "there is no such file" : "that is no file";
  throw refused(`${flag} is ${JSON.stringify(name)}; ${received}. Looked for: ${file}.`);
}

const LAST_PORT = 65_535;

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= LAST_PORT) return port;
  throw refused(
    `--port is ${JSON.stringify(text)}; it takes a number from 1 to ${LAST_PORT}, or 0 for any free one.`,
  );
}

function hostOf(text: string): string {
  if (/^[\w.:-]+$/u.test(text)) return text;
  throw refused(
    `--host is ${JSON.stringify(text)}; it takes an address of this machine: 127.0.0.1 for this machine alone, 0.0.0.0 for everybody who reaches it.`,
  );
}

const SEEDS = /\.(?:ndjson|tar\.gz|tgz)$/u;

function seedOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (SEEDS.test(name)) return fileOf("--seed", name);
  throw refused(
    `--seed is ${JSON.stringify(name)}; it takes a file that ends in .ndjson (a document a line) or .tar.gz (what sanity dataset export writes).`,
  );
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin =
    url !== undefined &&
    (url.protocol === "http:" || url.protocol === "https:") &&
    url.pathname === "/" &&
    url.search + url.hash + url.username === "";
  if (isOrigin) return url.origin;
  throw refused(
    `--origin is ${JSON.stringify(text)}; it takes scheme, host and port of a page that may call, such as http://localhost:3333.`,
  );
}

const MOST_DAYS = 36_500;

function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (/^\d{1,5}$/u.test(text) && days >= 1 && days <= MOST_DAYS) return days;
  throw refused(
    `--history-days is ${JSON.stringify(text)}; it takes whole days from 1 to ${MOST_DAYS}. Without it history is kept for ever.`,
  );
}

function refused(message: string): CommandProblem {
  return new CommandProblem(`${message} (npx haven lake --help)`, 2);
}
