/** `npm start`: lake, gate and Studio, with the built Studio. */
import { runCommand } from "./command/problem.ts";
import { runStack } from "./stack/run.ts";

await runCommand(() => runStack("start", "built", process.argv.slice(2)));
