import { spawn, type ChildProcess } from "node:child_process";
import { ROOT } from "./paths.ts";

export interface ToolOutcome {
  readonly code: number;
  /** What it wrote, both streams; empty unless captured. */
  readonly output: string;
  readonly seconds: number;
}

export interface ToolOptions {
  /** Keep the output for the caller instead of showing it. */
  readonly capture?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended and counts as failed. */
  readonly timeout?: number;
}

const running = new Set<ChildProcess>();

/** What we started ends with us. Registered with the first tool: other commands end in their own way. */
function passSignalsOn(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(130);
    });
  }
}

let passesSignalsOn = false;

/**
 * Runs a program in the project's folder and waits for its end. A program that cannot be started
 * counts as failed with code 127, as in a shell.
 */
export function runTool(
  file: string,
  args: readonly string[],
  { capture = false, env = process.env, timeout }: ToolOptions = {},
): Promise<ToolOutcome> {
  if (!passesSignalsOn) passSignalsOn();
  passesSignalsOn = true;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env,
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
      ...(timeout === undefined ? {} : { timeout }),
    });
    running.add(child);
    let output = "";
    const keep = (chunk: Buffer) => (output += chunk.toString("utf8"));
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    const end = (code: number) => {
      running.delete(child);
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on("error", (error) => {
      output += error.message;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** "12.3 s". */
export function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
