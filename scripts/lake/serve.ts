/** `haven lake`: opens a directory, says who may sign in, fills it if asked to, and serves it until stopped. */
import { serveLake, type LakeCore, type ServedLake } from "../../lake/index.ts";
import { CommandProblem } from "../command/problem.ts";
import { aborted, stopSignal } from "../command/stop-signal.ts";
import { Closing } from "../stack/closing.ts";
import { portProblem } from "../stack/ports.ts";
import { asProblem, openDirectory } from "./directory.ts";
import { HELP } from "./help.ts";
import { serveOptions, type ServeOptions } from "./options.ts";
import { oneAdministrator, peopleOfFile, tokenFileOf, type Person } from "./people.ts";
import { asJson, asText, type Ready } from "./ready.ts";
import { endRun, tellRun } from "./run-file.ts";
import { prepareSeed, type Seeding } from "./seed.ts";
import { readUsersFile } from "./users-file.ts";

/** Where a Studio runs that is being developed, as every hosted project has it on its list. */
const STUDIO_ORIGINS = ["http://localhost:3333", "http://127.0.0.1:3333"];

const USUAL_DATASET = "production";

/** As a shell tells of a program that Ctrl-C ended before it was done. */
const INTERRUPTED = 130;

type Say = (line: string) => void;

export async function serveCommand(args: readonly string[]): Promise<number> {
  const options = serveOptions(args);
  if (options === undefined) {
    console.log(HELP);
    return 0;
  }
  // A limit on the size of files is a disk that is full: to be answered, not to die of.
  process.on("SIGXFSZ", () => undefined);
  const signal = stopSignal();
  const say: Say = (line) => (options.json ? console.error(line) : console.log(line));
  const closing = new Closing();
  try {
    const lake = await startServing(options, closing, say);
    if (!(await seeded(lake, signal, say))) {
      await closing.close();
      // The importer tries again for a while to reach a lake that is no more.
      process.exit(INTERRUPTED);
    }
    console.log(options.json ? asJson(lake.ready) : asText(lake.ready, lake.tokens));
    await aborted(signal);
    say("Stopping.");
  } catch (error) {
    throw asProblem(error, options.directory);
  } finally {
    await closing.close();
  }
  return 0;
}

interface Serving {
  readonly ready: Ready;
  /** Where tokens are, in words. */
  readonly tokens: string;
  readonly seeding: Seeding | undefined;
}

async function startServing(options: ServeOptions, closing: Closing, say: Say): Promise<Serving> {
  const { directory, seed, host, port } = options;
  const users = options.users === undefined ? undefined : await readUsersFile(options.users);
  const core = openDirectory(
    { directory, projectId: options.project, historyDays: options.historyDays },
    { mustExist: false },
  );
  closing.add(() => core.close());
  const { dataset, visibility } = ensureDataset(core, options);
  const seeding = await prepareSeed({ core, directory, dataset, file: seed, say });
  const { people, tokens } =
    users === undefined || options.users === undefined
      ? await administratorOf(core, directory)
      : {
          people: await peopleOfFile(core, directory, options.users, users),
          tokens: `as ${options.users} has them`,
        };
  const served = await serve(core, options, say);
  closing.add(() => served.close());
  await tellRun(core, directory, served.url);
  closing.add(() => endRun(core, directory));
  const apiHost = isOnThisMachine(host) ? `http://localhost:${served.port}` : served.url;
  const ready = {
    url: served.url,
    apiHost,
    projectId: core.projectId,
    dataset,
    visibility,
    data: directory,
    users: people,
  };
  if (port === 0) say(`Port ${served.port} was free.`);
  return { ready, tokens, seeding };
}

const NO_ADDRESS: ReadonlySet<unknown> = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"]);

/** The data set to begin with, as it shall be. */
function ensureDataset(
  core: LakeCore,
  { dataset, visibility }: ServeOptions,
): Pick<Ready, "dataset" | "visibility"> {
  const name = dataset ?? usualDataset(core);
  const found = core.dataset(name);
  if (found === undefined) core.createDataset(name, visibility ?? "private");
  else if (visibility !== undefined) core.setVisibility(name, visibility);
  return { dataset: name, visibility: visibility ?? found?.visibility ?? "private" };
}

function usualDataset(core: LakeCore): string {
  const [first, ...others] = core.datasets().map(({ name }) => name);
  return first === undefined || others.includes(USUAL_DATASET) ? USUAL_DATASET : first;
}

async function administratorOf(
  core: LakeCore,
  directory: string,
): Promise<{ readonly people: readonly Person[]; readonly tokens: string }> {
  const { people, isNew } = await oneAdministrator(core, directory);
  const file = tokenFileOf(directory);
  const [administrator] = people;
  const once = `${administrator?.token ?? ""}\n            (told this once; kept in ${file})`;
  return { people, tokens: isNew ? once : `in ${file}` };
}

async function serve(core: LakeCore, options: ServeOptions, say: Say): Promise<ServedLake> {
  const { host, port, origins } = options;
  try {
    const served = await serveLake(core, {
      host,
      port,
      origins: [...STUDIO_ORIGINS, ...origins],
      project: { displayName: core.projectId },
      log: (line) => console.error(line),
    });
    if (!isOnThisMachine(host)) {
      say(`Everybody who reaches ${host} can call this lake; a token is what it asks for.`);
    }
    return served;
  } catch (error) {
    if (error instanceof Error && "code" in error && NO_ADDRESS.has(error.code)) {
      throw new CommandProblem(`--host ${host} is no address of this machine.`, 1, {
        cause: error,
      });
    }
    throw portProblem(error, port, "lake");
  }
}

function isOnThisMachine(host: string): boolean {
  return host === "127.0.0.1" || host === "localhost" || host === "::1";
}

/** Carries out the import, if there is one. False where it was stopped. */
async function seeded(
  { seeding, ready }: Serving,
  signal: AbortSignal,
  say: Say,
): Promise<boolean> {
  if (seeding === undefined) return true;
  say("Importing. Until this is done the lake is not ready.");
  const importing = seeding.run(ready.url);
  // Also one that nobody waits for any more may fail.
  importing.catch(() => undefined);
  const count = await Promise.race([importing, aborted(signal)]);
  if (count === undefined) {
    say("Stopped before all was imported: the next start with the same --seed does it again.");
    return false;
  }
  say(`Imported ${count} documents.`);
  return true;
}
