/** `npm run dev`: as `npm start`, with the Studio from its sources and reloaded as they change. */
import { runCommand } from "./command/problem.ts";
import { runStack } from "./stack/run.ts";

await runCommand(() => runStack("dev", "dev", process.argv.slice(2)));
