/**
 * Takes away bytes that belong to no asset document: of uploads that a crash broke off, and of
 * assets whose deletion was written but not yet carried out on the disk. Run before serving.
 */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../types.ts";
import { type AssetName, assetIdOf, parseFileName } from "./asset-names.ts";
import { SYSTEM } from "../access/system.ts";
import type { AssetStore } from "./asset-store.ts";

const KINDS: readonly AssetName["kind"][] = ["image", "file"];

export async function sweepAssets(store: AssetStore, datasets: readonly Dataset[]): Promise<void> {
  for (const dataset of datasets) {
    await rm(store.incomingDirectory(dataset), { recursive: true, force: true });
    for (const kind of KINDS) {
      await sweepFolder(store.folderOf(dataset, kind), dataset, kind);
    }
    // What was made of images is in folders that are named like them.
    await sweepFolder(store.resultsDirectory(dataset), dataset, "image");
  }
}

async function sweepFolder(
  folder: string,
  dataset: Dataset,
  kind: AssetName["kind"],
): Promise<void> {
  const fileOf = new Map<string, string>();
  for (const file of await filesIn(folder)) {
    const name = parseFileName(kind, file);
    if (name !== undefined) {
      fileOf.set(assetIdOf(name), file);
    }
  }
  const { omitted } = await dataset.documents([...fileOf.keys()], SYSTEM);
  for (const { id } of omitted) {
    const file = fileOf.get(id);
    if (file !== undefined) {
      await rm(join(folder, file), { recursive: true, force: true });
    }
  }
}

/** None where the folder is not there yet. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return [];
    }
    throw error;
  }
}
