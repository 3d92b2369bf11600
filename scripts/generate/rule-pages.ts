/**
 * The documentation of the policy's rules, from their metadata, their examples in the tests, and the
 * hand-written `docs/rules/why/<id>.md`: one page a rule, and an index.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { RULES, type Rule } from "../../policy/index.ts";
import { FIXTURES } from "../../test/policy/fixtures/index.ts";
import { ROOT } from "../command/paths.ts";
import { CommandProblem } from "../command/problem.ts";
import { examplesOf, severitiesOf, typesOf } from "./rule-examples.ts";
import { ruleIndex, sourceInWords } from "./rule-index.ts";

const FOLDER = "docs/rules";

/** The pages by their paths, relative to the project's folder. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(
    RULES.map(async (rule) => {
      const page = pageOf(rule, await whyOf(rule));
      return [`${FOLDER}/${rule.id}.md`, page] as const;
    }),
  );
  return new Map([...pages, [`${FOLDER}/README.md`, ruleIndex(RULES)]]);
}

async function whyOf({ id }: Rule): Promise<string> {
  const file = `${FOLDER}/why/${id}.md`;
  const why = await readFile(path.join(ROOT, file), "utf8").catch(() => "");
  if (why.trim() !== "") return why.trim();
  throw new CommandProblem(
    `${file} is missing or empty. Write there, for an editor who was stopped, why the rule exists and how to mend what it finds.`,
  );
}

function pageOf(rule: Rule, why: string): string {
  const examples = FIXTURES[rule.id] ?? [];
  const rows = [
    ["id", `\`${rule.id}\``],
    ["severity", severitiesOf(rule, examples)],
    ["looks at", typesOf(examples)],
    ...notesOn(rule),
    ["source", rule.source.map(sourceInWords).join("<br>")],
  ];
  return [
    `<!-- Made by npm run generate from policy/rules/${rule.id}.ts, its examples and why/${rule.id}.md. -->`,
    `# ${rule.title}`,
    rule.help,
    `| | |\n|---|---|\n${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`,
    "## Why, and how to mend it",
    rule.rationale,
    why,
    "## Examples",
    examplesOf(rule, examples),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function notesOn(rule: Rule): readonly (readonly string[])[] {
  return [
    ...(rule.readsText === true
      ? [["also reads", "plain texts: `npm run -s lint:text -- FILE`"]]
      : []),
    ...(rule.answeredByGate === true
      ? [["answered by", "the gate; before that it says what is still ahead"]]
      : []),
  ];
}
