/** A reason to stop that is the user's to mend. Told in one line, without a stack trace. */
export class CommandProblem extends Error {
  readonly exitCode: number;

  /** `exitCode` is 2 where the command was not understood or could not do its work at all. */
  constructor(message: string, exitCode = 1, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandProblem";
    this.exitCode = exitCode;
  }
}

/** Runs a command's `main`: its result is the exit code, its problems are one line on stderr. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
