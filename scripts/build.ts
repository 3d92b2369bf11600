/** `npm run build`: the Studio, if its sources changed since it was built last. */
import { buildStudio } from "./build-studio.ts";
import { runCommand } from "./command/problem.ts";

await runCommand(async () => {
  const { directory, built } = await buildStudio();
  console.log(built ? `Built the Studio: ${directory}` : `The Studio is up to date: ${directory}`);
  return 0;
});
