import { LakeConflict } from "../lake-port.ts";
import type { Setting } from "../setting.ts";

/** How often a decision starts over when something else is decided meanwhile. */
const ATTEMPTS = 5;

/** Runs an attempt that enters a decision under the next number, again where that was taken. */
export async function decide<Result>(
  { log }: Pick<Setting, "log">,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof LakeConflict) || left === 0) throw error;
      log({ event: "decided-again" });
    }
  }
}
