import { mkdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { CommandProblem } from "../command/problem.ts";

/** The newest compiled suite; its licence is MIT. It is fetched, never kept in this repository. */
const RELEASE =
  "https://github.com/sanity-io/groq-test-suite/releases/latest/download/suite.ndjson";

const datasetSchema = z.object({
  _type: z.literal("dataset"),
  _id: z.string(),
  documents: z.array(z.record(z.string(), z.json())).nullish(),
});

const testSchema = z.object({
  _type: z.literal("test"),
  _id: z.string(),
  name: z.string(),
  filename: z.string(),
  query: z.string(),
  result: z.json().optional(),
  valid: z.boolean(),
  version: z.string().nullish(),
  features: z.array(z.string()).nullish(),
  params: z.record(z.string(), z.json()).nullish(),
  dataset: z.object({ _ref: z.string() }),
});
export type SuiteTest = z.infer<typeof testSchema>;
export type SuiteDocuments = NonNullable<z.infer<typeof datasetSchema>["documents"]>;

export interface Suite {
  readonly datasets: ReadonlyMap<string, SuiteDocuments>;
  /** Those of the current language; what is left out is counted in `otherVersions`. */
  readonly tests: readonly SuiteTest[];
  readonly otherVersions: number;
  /** Tests over documents that the suite itself does not hold. */
  readonly elsewhere: number;
}

/** Tests of the language as it was before version 1. */
const OLD_VERSION = /^0\./;

/** @throws CommandProblem (2) where there is no suite at `file`, nor one to be fetched. */
export async function readSuite(file: string | undefined): Promise<Suite> {
  const text = file === undefined ? await fetched() : await readGiven(file);
  const datasets = new Map<string, SuiteDocuments>();
  const all: SuiteTest[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const entry = z.union([datasetSchema, testSchema]).safeParse(asJson(line));
    if (!entry.success) {
      throw new CommandProblem(
        `Line ${index + 1} of the suite is neither a test nor a data set.`,
        2,
      );
    }
    if (entry.data._type === "dataset") {
      if (entry.data.documents) datasets.set(entry.data._id, entry.data.documents);
    } else all.push(entry.data);
  }
  const current = all.filter(({ version }) => !OLD_VERSION.test(version ?? ""));
  const tests = current.filter(({ dataset }) => datasets.has(dataset._ref));
  if (tests.length === 0) throw new CommandProblem("The suite holds no test.", 2);
  return {
    datasets,
    tests,
    otherVersions: all.length - current.length,
    elsewhere: current.length - tests.length,
  };
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function readGiven(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new CommandProblem(`The suite ${file} cannot be read.`, 2, { cause });
  }
}

/** From the cache of an earlier run, or from where it is released. */
async function fetched(): Promise<string> {
  const cache = path.join(os.homedir(), ".cache", "haven");
  const file = path.join(cache, "groq-suite.ndjson");
  try {
    return await readFile(file, "utf8");
  } catch {
    // Not fetched yet.
  }
  try {
    const answer = await fetch(RELEASE);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    const text = await answer.text();
    await mkdir(cache, { recursive: true });
    await writeFile(file, text);
    return text;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandProblem(
      `The GROQ suite could not be fetched from ${RELEASE} (${reason}). Compile it from ` +
        "github.com/sanity-io/groq-test-suite and give its path: npm run conformance -- --suite suite.ndjson",
      2,
      { cause },
    );
  }
}
