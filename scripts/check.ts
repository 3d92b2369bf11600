/**
 * `npm run check`: format, lint, types, unused code, generated files. All of them, side by side, so
 * that one run tells everything that is to be mended.
 */
import { inSeconds, runTool, type ToolOutcome } from "./command/tool.ts";
import { runCommand } from "./command/problem.ts";

interface Check {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** What to type, or do, when it fails. */
  readonly mend: string;
}

const CHECKS: readonly Check[] = [
  { title: "format", command: ["oxfmt", "--check"], mend: "npm run format" },
  {
    title: "lint",
    command: ["oxlint", "--deny-warnings"],
    mend: "change the lines named above (npx oxlint --fix does the simple ones)",
  },
  { title: "types", command: ["tsc", "-p", "."], mend: "change the lines named above" },
  {
    title: "unused code",
    command: ["knip", "--no-progress"],
    mend: "remove what nobody uses, or stop exporting it",
  },
  {
    title: "generated files",
    command: [process.execPath, "scripts/generate.ts", "--check"],
    mend: "npm run generate",
  },
];

async function main(): Promise<number> {
  const outcomes = await Promise.all(
    CHECKS.map(async (check) => {
      const [file, ...args] = check.command;
      const outcome = await runTool(file, args, { capture: true });
      report(check, outcome);
      return { check, outcome };
    }),
  );
  const failed = outcomes.filter(({ outcome }) => outcome.code !== 0);
  for (const { check } of failed) console.log(`To mend ${check.title}: ${check.mend}`);
  console.log(failed.length === 0 ? "Everything is in order." : `${failed.length} checks failed.`);
  return failed.length === 0 ? 0 : 1;
}

function report({ title }: Check, { code, output, seconds }: ToolOutcome): void {
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${title} (${inSeconds(seconds)})`);
}

await runCommand(main);
