import { CommandProblem } from "../command/problem.ts";

/**
 * For commands that answer whether all is well: whatever went wrong, nobody can say so, and the
 * exit code is 2.
 */
export async function orNotChecked(main: () => Promise<number>): Promise<number> {
  try {
    return await main();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(`Nothing could be checked: ${reason}`, 2, { cause: error });
  }
}
