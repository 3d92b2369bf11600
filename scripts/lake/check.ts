/**
 * `haven lake check`: is everything as it was written? What each start looks at, every index of the
 * file, each document against its history, and the bytes of every asset. Exit code 0: yes. 1: no,
 * and what is wrong. 2: it could not be checked.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import {
  LakeError,
  type Dataset,
  type Identity,
  type LakeCore,
  type StoredDocument,
} from "../../lake/index.ts";
import { readFlags } from "../command/options.ts";
import { CommandProblem } from "../command/problem.ts";
import { LAKE_FILE, openDirectory } from "./directory.ts";
import { HELP } from "./help.ts";
import { directoryOf } from "./options.ts";

const FLAGS = {
  data: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

const SYSTEM: Identity = { id: "<system>", name: "System", kind: "system", roles: [] };

export async function checkCommand(args: readonly string[]): Promise<number> {
  const flags = readFlags(args, FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const directory = directoryOf(flags.data);
  const core = open(directory);
  if (typeof core === "string") {
    console.log(core);
    return 1;
  }
  let documents = 0;
  const wrong: string[] = [];
  try {
    for (const dataset of core.datasets()) {
      for await (const document of dataset.export(SYSTEM)) {
        documents += 1;
        wrong.push(...(await faultsOf(document, dataset, core)));
      }
    }
  } finally {
    core.close();
  }
  wrong.push(...indexFaults(directory));
  for (const line of wrong) console.log(line);
  if (wrong.length > 0) return 1;
  console.log(`${documents} documents, their history and their assets are as they were written.`);
  return 0;
}

/** What a start finds damaged is the answer; what keeps it from looking is none. */
function open(directory: string): LakeCore | string {
  try {
    return openDirectory({ directory }, { mustExist: true });
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    const { cause } = error;
    if (cause instanceof LakeError && cause.details.type === "lakeCorruptError") {
      return error.message;
    }
    throw new CommandProblem(error.message, 2, { cause });
  }
}

async function faultsOf(
  document: StoredDocument,
  dataset: Dataset,
  core: LakeCore,
): Promise<readonly string[]> {
  const where = `${dataset.name}: ${document._id}`;
  const fromLog = await byHistory(document, dataset);
  const history =
    fromLog === "not kept" || isDeepStrictEqual(fromLog, document)
      ? []
      : [`${where}: is not what its history says`];
  return [...history, ...(await assetFaults(document, where, core.assetDirectory(dataset.name)))];
}

async function byHistory(
  { _id, _rev }: StoredDocument,
  dataset: Dataset,
): Promise<StoredDocument | "not kept" | undefined> {
  try {
    return await dataset.documentAt(_id, { revision: _rev }, SYSTEM);
  } catch (error) {
    if (error instanceof LakeError && error.details.type === "historyRetentionError") {
      return "not kept";
    }
    return undefined;
  }
}

const assetSchema = z.object({
  _type: z.enum(["sanity.imageAsset", "sanity.fileAsset"]),
  path: z.string(),
  sha1hash: z.string(),
});

async function assetFaults(
  document: StoredDocument,
  where: string,
  directory: string,
): Promise<readonly string[]> {
  const asset = assetSchema.safeParse(document).data;
  if (asset === undefined) return [];
  const folder = asset._type === "sanity.imageAsset" ? "images" : "files";
  const digest = createHash("sha1");
  try {
    await pipeline(
      createReadStream(path.join(directory, folder, path.basename(asset.path))),
      digest,
    );
  } catch (error) {
    return [`${where}: its bytes cannot be read (${String(error)})`];
  }
  return digest.digest("hex") === asset.sha1hash ? [] : [`${where}: its bytes are not what came`];
}

/** A start looks at the pages; this at every entry of every index too. */
function indexFaults(directory: string): readonly string[] {
  const database = new DatabaseSync(path.join(directory, LAKE_FILE), { readOnly: true });
  try {
    const rows = database.prepare("PRAGMA integrity_check").all();
    const found = rows.map(({ integrity_check: line }) => String(line));
    return found.length === 1 && found[0] === "ok" ? [] : found;
  } finally {
    database.close();
  }
}
