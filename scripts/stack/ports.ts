import { createServer } from "node:net";
import { CommandProblem } from "../command/problem.ts";
import { isSystemError } from "./state.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program",
  EACCES: "may not be used by this account",
};

/**
 * Throws a `CommandProblem` if nothing can listen there; 0 is always free. Asked before anything
 * slow is begun: what is taken now is told now.
 */
export async function mustBeFree(host: string, port: number, what: string): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    throw portProblem(error, port, what);
  } finally {
    server.close();
  }
}

/** The one line for a port that cannot be listened on; any other error as it is. */
export function portProblem(error: unknown, port: number, what: string): unknown {
  const reason = isSystemError(error) ? REASONS[error.code ?? ""] : undefined;
  return reason === undefined
    ? error
    : new CommandProblem(
        `Port ${port} (${what}) ${reason}. Choose others with --port N, or any free ones with --port 0.`,
        1,
        { cause: error },
      );
}
