/**
 * `npm run seed`: loads the demonstration into a data directory that was begun without it
 * (`--empty`), through the gate, or what is missing of it.
 */
import path from "node:path";
import { readFlags } from "./command/options.ts";
import { DEFAULT_DATA_DIRECTORY } from "./command/paths.ts";
import { runCommand } from "./command/problem.ts";
import { stopSignal } from "./command/stop-signal.ts";
import { startStack } from "./stack.ts";

const FLAGS = {
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  help: { type: "boolean", default: false },
} as const;

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  if (flags.help) {
    console.log(
      "npm run seed -- [--data DIR]\n\nLoads the demonstration into DIR (default .haven).",
    );
    return 0;
  }
  const stack = await startStack({
    dataDirectory: path.resolve(flags.data),
    demo: "now",
    studio: "none",
    log: (line) => console.log(line),
    signal: stopSignal(),
  });
  await stack.close();
  return 0;
});
