/**
 * `npm run lint:text`: what the policy says of a text with no CMS around it.
 * Exit code 0: nothing blocks. 1: something does. 2: a file or flag could not be used.
 */
import path from "node:path";
import { LANGUAGES } from "../contracts/vocabulary.ts";
import { judgeText, type TextSetting } from "../policy/index.ts";
import { readArguments } from "./command/options.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { asParagraphs, painterFor, summary } from "./lint-text/human.ts";
import { readBareText, readText } from "./lint-text/read.ts";
import { asJson, type FileReport, isBlocked } from "./lint-text/report.ts";

const FLAGS = {
  json: { type: "boolean", default: false },
  lang: { type: "string", default: "en" },
  pseudonyms: { type: "string", default: "" },
  known: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run -s lint:text -- FILE… [flags]

Reads texts (.txt, .md) by every rule that judges wording alone.

  --json            JSON on standard output: an object for one file, an array for several
  --lang LANGUAGE   the language the text is published in: en (default), fil or ceb
  --pseudonyms A,B  names that are declared pseudonyms
  --known FILE      names that are classified already, one a line

Exit code: 0 nothing blocks, 1 something does, 2 a file or flag could not be used.`;

async function main(): Promise<number> {
  const { values: flags, positionals: files } = readArguments(process.argv.slice(2), FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  if (files.length === 0) throw new CommandProblem("Name at least one file, .txt or .md.", 2);
  const setting: TextSetting = {
    now: new Date().toISOString(),
    language: languageOf(flags.lang),
    pseudonyms: namesIn(flags.pseudonyms, ","),
    known: flags.known === undefined ? [] : namesIn(await readText(located(flags.known)), "\n"),
  };
  const { reports, problems } = await lint(files, setting);
  print(reports, flags.json, files.length);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) return 2;
  return reports.some(isBlocked) ? 1 : 0;
}

/** What can be judged is, whatever is wrong with another file. */
async function lint(files: readonly string[], setting: TextSetting) {
  const reports: FileReport[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      const text = await readBareText(located(file));
      reports.push({ file, content: text.content, judgement: judgeText(text, setting) });
    } catch (error) {
      if (!(error instanceof CommandProblem)) throw error;
      problems.push(error.message);
    }
  }
  return { reports, problems };
}

/** npm runs us in the project's folder; a file is named from where the person is. */
function located(file: string): string {
  const from = process.env["npm_lifecycle_event"] === "lint:text" ? process.env["INIT_CWD"] : "";
  return path.resolve(from ?? "", file);
}

function languageOf(value: string): TextSetting["language"] {
  const language = LANGUAGES.find((candidate) => candidate.value === value)?.value;
  if (language !== undefined) return language;
  const known = LANGUAGES.map((candidate) => candidate.value).join(", ");
  throw new CommandProblem(`--lang is ${JSON.stringify(value)}; it takes one of ${known}.`, 2);
}

function namesIn(text: string, separator: string): readonly string[] {
  return text
    .replace("\uFEFF", "")
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("#"));
}

function print(reports: readonly FileReport[], json: boolean, asked: number): void {
  if (json) {
    const objects = reports.map(asJson);
    const [only] = objects;
    if (asked > 1) console.log(JSON.stringify(objects, null, 2));
    else if (only !== undefined) console.log(JSON.stringify(only, null, 2));
    return;
  }
  if (reports.length === 0) return;
  const paint = painterFor(process.stdout);
  const paragraphs = reports.flatMap((report) => asParagraphs(report, paint));
  console.log([...paragraphs, summary(reports, paint)].join("\n\n"));
}

await runCommand(main);
