/** `npx haven lake`: a Content Lake of one's own, and what keeps it safe. Knows nothing of Haven's content. */
import { runCommand } from "./command/problem.ts";
import { readSubcommand } from "./command/subcommand.ts";
import { backupCommand } from "./lake/backup.ts";
import { checkCommand } from "./lake/check.ts";
import { recoverCommand } from "./lake/recover.ts";
import { restoreCommand } from "./lake/restore.ts";
import { serveCommand } from "./lake/serve.ts";

/** Each takes the flags after its name and answers with the exit code. */
const COMMANDS: Readonly<Record<string, (flags: readonly string[]) => Promise<number>>> = {
  backup: backupCommand,
  restore: restoreCommand,
  check: checkCommand,
  recover: recoverCommand,
};

await runCommand(async () => {
  const { command = serveCommand, flags } = readSubcommand(process.argv.slice(2), COMMANDS);
  return command(flags);
});
