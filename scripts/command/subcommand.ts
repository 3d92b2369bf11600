import { CommandProblem } from "./problem.ts";

/**
 * What to do, where a command does several things, and the flags after it. `undefined` where the
 * arguments begin with a flag, or there are none: then help is wanted.
 */
export function readSubcommand<Command>(
  args: readonly string[],
  commands: Readonly<Record<string, Command>>,
): { readonly command: Command | undefined; readonly flags: readonly string[] } {
  const [word, ...flags] = args;
  if (word === undefined || word.startsWith("-")) return { command: undefined, flags: args };
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command !== undefined) return { command, flags };
  const known = Object.keys(commands).join(", ");
  throw new CommandProblem(`Unknown command ${JSON.stringify(word)}. There are: ${known}.`, 2);
}
