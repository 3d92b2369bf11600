/** A whole stack for tests: own directory, free ports, a clock that the test sets. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startStack, type Stack, type StackUser } from "../../../scripts/stack.ts";
import { copyDemo } from "./demo-directory.ts";

/** Time as the lake and the gate tell it. It runs; `moveTo` sets it. */
interface TestClock {
  (): Date;
  moveTo(moment: Date): void;
}

export interface TestStack extends Stack {
  readonly clock: TestClock;
  /** Throws for an id that is nobody's. See `PEOPLE` in `scripts/stack/people.ts`. */
  user(id: string): StackUser;
}

function testClock(): TestClock {
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  return Object.assign(clock, {
    moveTo: (moment: Date) => {
      ahead = moment.getTime() - Date.now();
    },
  });
}

/**
 * Starts lake, gate and built Studio. `demo` loads the demonstration, which takes some seconds, or
 * takes a copy of it as it was loaded before. `close` stops them and removes the directory.
 */
export async function startTestStack(
  options: { readonly demo?: boolean | "copied" } = {},
): Promise<TestStack> {
  const dataDirectory = await mkdtemp(path.join(os.tmpdir(), "haven-e2e-"));
  const clock = testClock();
  const removeDirectory = () => rm(dataDirectory, { recursive: true, force: true });
  try {
    if (options.demo === "copied") await copyDemo(dataDirectory);
    const stack = await startStack({
      dataDirectory,
      clock,
      demo: options.demo === true ? "first-run" : "never",
      studio: "built",
    });
    return {
      ...stack,
      clock,
      user: (id) => {
        const user = stack.users.find((candidate) => candidate.id === id);
        if (user === undefined) throw new Error(`There is no user "${id}" on this stack.`);
        return user;
      },
      close: async () => {
        await stack.close();
        await removeDirectory();
      },
    };
  } catch (error) {
    await removeDirectory();
    throw error;
  }
}
