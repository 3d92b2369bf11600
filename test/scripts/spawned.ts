/** A command of the project as a user runs it: another process, its output and its end. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { ROOT } from "../../scripts/command/paths.ts";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Spawned {
  readonly child: ChildProcess;
  /** Resolves with the first line on standard output that matches; rejects if it ends before. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

const running = new Set<ChildProcess>();

/** Runs `scripts/<name>.ts` with the Node of this test, `input` on its standard input. */
export function script(name: string, args: readonly string[], input?: string): Spawned {
  const file = path.join(ROOT, "scripts", `${name}.ts`);
  const words = ["--disable-warning=ExperimentalWarning", file, ...args];
  return command(process.execPath, words, input === undefined ? {} : { input });
}

export function command(
  file: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly input?: string;
  } = {},
): Spawned {
  const { input = "", ...where } = options;
  const child = spawn(file, args, { cwd: ROOT, ...where, stdio: "pipe" });
  // A command that does not read its input may be gone before it is written.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, stdout, stderr });
    });
  });
  return {
    child,
    ended,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = stdout
            .split("\n")
            .slice(0, -1)
            .find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
        };
        child.stdout.on("data", look);
        look();
        void ended.then((end) => reject(new Error(`It ended before: ${JSON.stringify(end)}`)));
      }),
  };
}

/** Ends what a failed test left behind. */
export async function endAll(): Promise<void> {
  for (const child of running) child.kill("SIGKILL");
  await Promise.all([...running].map((child) => new Promise((done) => child.once("close", done))));
}
