/**
 * `--seed`: fills an empty data set by Sanity's own importer. All or nothing: an import that was cut
 * off is noted in the data directory, and the next start throws away what there is of it and does it
 * again. Until then the lake is not said to be ready.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createClient } from "@sanity/client";
import { sanityImport } from "@sanity/import";
import { z } from "zod";
import type { LakeCore } from "../../lake/index.ts";
import { CommandProblem } from "../command/problem.ts";
import { writePrivateText } from "./private-text.ts";

const NOTE = "seed.json";
/** Who the history names as the author. */
const ROBOT = "seed";

const noteSchema = z.object({ file: z.string(), dataset: z.string(), sha256: z.string() });
type Note = z.infer<typeof noteSchema>;

interface SeedOptions {
  readonly core: LakeCore;
  readonly directory: string;
  readonly dataset: string;
  /** Absolute. */
  readonly file: string | undefined;
  readonly say: (line: string) => void;
}

/** What is to be imported when the lake answers; `undefined` where nothing is. */
export interface Seeding {
  /** Resolves with the number of documents. Throws a `CommandProblem` where the file is at fault. */
  readonly run: (url: string) => Promise<number>;
}

/**
 * Looks whether there is something to import, before anybody can write.
 *
 * Throws a `CommandProblem` where an import was cut off, and this start would not end it.
 */
export async function prepareSeed(options: SeedOptions): Promise<Seeding | undefined> {
  const { core, directory, dataset, file, say } = options;
  const cut = await readNote(directory);
  const note = file === undefined ? undefined : await noteOf(file, dataset);
  if (cut !== undefined) {
    if (note?.sha256 !== cut.sha256 || note.dataset !== cut.dataset) throw cutOff(cut, directory);
    say(`An earlier import of ${cut.file} was cut off: it is done again from the start.`);
    empty(core, dataset);
  }
  if (note === undefined || file === undefined) return undefined;
  const held = await countOf(core, dataset);
  if (held > 0) {
    say(
      `The data set ${dataset} is not empty (it holds ${held} documents), so ${note.file} was not imported. Name another --dataset to have it there, or import it by sanity dataset import.`,
    );
    return undefined;
  }
  return {
    run: async (url) => {
      await writePrivateText(path.join(directory, NOTE), `${JSON.stringify(note)}\n`);
      const count = await imported(options, file, url);
      await removeNote(directory);
      return count;
    },
  };
}

async function imported(
  { core, directory, dataset, say }: SeedOptions,
  file: string,
  url: string,
): Promise<number> {
  const roles = [{ name: "administrator" }];
  const { token } = core.identities.createRobot({
    id: ROBOT,
    label: "The import of a seed",
    roles,
  });
  const client = createClient({
    projectId: core.projectId,
    dataset,
    token,
    apiHost: url,
    apiVersion: "2025-02-19",
    useProjectHostname: false,
    useCdn: false,
    perspective: "raw",
  });
  try {
    const onProgress = progress(say);
    const input = createReadStream(file);
    const { numDocs } = await sanityImport(input, { client, operation: "create", onProgress });
    return numDocs;
  } catch (error) {
    // Of a file that could not be read there is nothing: another one may be tried.
    if ((await countOf(core, dataset)) === 0) await removeNote(directory);
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(`${file} cannot be imported: ${reason}`, 1, { cause: error });
  } finally {
    core.identities.endRobot(ROBOT);
  }
}

interface Step {
  readonly step: string;
  readonly current?: number;
  readonly total?: number;
}

/** A line for each step, and for each tenth of those that are counted. */
function progress(say: (line: string) => void): (event: Step) => void {
  let told = "";
  return ({ step, current, total }) => {
    const tenth = current === undefined || !total ? "" : ` ${Math.floor((10 * current) / total)}`;
    if (told === step + tenth) return;
    told = step + tenth;
    say(`  ${step}${current === undefined || !total ? "" : ` (${current} of ${total})`}`);
  };
}

async function noteOf(file: string, dataset: string): Promise<Note> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { file: path.basename(file), dataset, sha256: hash.digest("hex") };
}

async function readNote(directory: string): Promise<Note | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(directory, NOTE), "utf8");
  } catch {
    return undefined;
  }
  return noteSchema.parse(JSON.parse(text));
}

async function removeNote(directory: string): Promise<void> {
  await rm(path.join(directory, NOTE), { force: true });
}

function cutOff({ file, dataset }: Note, directory: string): CommandProblem {
  return new CommandProblem(
    `The import of ${file} into the data set ${dataset} was cut off, and half of it is there. Start with --dataset ${dataset} and the same file as --seed to do it again from the start. To keep the half, delete ${path.join(directory, NOTE)}.`,
  );
}

/** Nobody was told that it is there. */
function empty(core: LakeCore, name: string): void {
  const visibility = core.dataset(name)?.visibility ?? "private";
  core.deleteDataset(name);
  core.createDataset(name, visibility);
}

async function countOf(core: LakeCore, name: string): Promise<number> {
  const answer = await core.dataset(name)?.query({
    query: "count(*)",
    params: {},
    perspective: "raw",
    identity: { id: "<system>", name: "System", kind: "system", roles: [] },
  });
  return z.number().parse(answer?.result);
}
