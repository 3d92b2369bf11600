import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandProblem } from "./problem.ts";

type Flags = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the flags of a command. An unknown flag, a missing value or a stray word is the user's
 * mistake: one line, exit code 2.
 */
export function readFlags<Options extends Flags>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw misunderstood(cause, options);
  }
}

/** As `readFlags`, for a command that takes words too: they are `positionals`. */
export function readArguments<Options extends Flags>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (cause) {
    throw misunderstood(cause, options);
  }
}

function misunderstood(cause: unknown, options: Flags): CommandProblem {
  const reason = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
  const known = Object.keys(options).map((name) => `--${name}`);
  return new CommandProblem(`${reason}. There are: ${known.join(", ")}.`, 2, { cause });
}

/** The highest port that leaves room for the two that follow it. */
const LAST_PORT = 65_533;

/** `--port`: 0 for any free ones, else the first of three. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= LAST_PORT) return port;
  throw new CommandProblem(
    `--port is ${JSON.stringify(text)}; it takes a number from 1 to ${LAST_PORT}, or 0 for any free ports.`,
    2,
  );
}
