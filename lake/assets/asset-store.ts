/**
 * The bytes of assets. A file is there as long as its asset document is: it is put before the
 * document is created, and goes when the document goes. Both take turns for each file, so that a
 * deletion cannot take the bytes of a later upload.
 */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SYSTEM } from "../access/system.ts";
import type { Dataset, DocumentChange, LakeCore } from "../types.ts";
import { type AssetName, assetIdOf, fileNameOf, parseFileName } from "./asset-names.ts";
import { type CachedResult, ResultCache } from "./result-cache.ts";

const FOLDER_OF_KIND = { image: "images", file: "files" } as const;

export class AssetStore {
  readonly #core: LakeCore;
  readonly #onFault: (fault: unknown) => void;
  readonly #watched = new Map<Dataset, () => void>();
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #results: ResultCache;

  /** @param resultBytes what may be kept of transformed images, of all data sets together */
  constructor(core: LakeCore, resultBytes: number, onFault: (fault: unknown) => void) {
    this.#core = core;
    this.#onFault = onFault;
    this.#results = new ResultCache({ bytes: resultBytes, clock: core.clock, onFault });
    for (const dataset of core.datasets()) {
      this.watch(dataset);
    }
  }

  /** Where uploads to a data set are received, on the same disk as where they will stay. */
  incomingDirectory(dataset: Dataset): string {
    return join(this.#core.assetDirectory(dataset.name), "incoming");
  }

  /** Where the bytes of all assets of a kind are. */
  folderOf(dataset: Dataset, kind: AssetName["kind"]): string {
    return join(this.#core.assetDirectory(dataset.name), FOLDER_OF_KIND[kind]);
  }

  /** Where what was made of the images of a data set is, in a folder for each. */
  resultsDirectory(dataset: Dataset): string {
    return join(this.#core.assetDirectory(dataset.name), "results");
  }

  /**
   * Something made of an asset, from the disk if it was made before. `key` names it: everything
   * that its bytes depend on, beside those of the asset. Throws what `make` throws.
   */
  async result(
    dataset: Dataset,
    name: AssetName,
    key: string,
    make: () => Promise<Buffer>,
  ): Promise<CachedResult> {
    return await this.#results.get({
      folder: join(this.resultsDirectory(dataset), fileNameOf(name)),
      key,
      make,
      // In turn with deletion, or what was made of an asset could be kept after it went.
      keep: async (store) =>
        await this.#inTurn(this.pathOf(dataset, name), async () => {
          const isThere = await this.#hasDocument(dataset, name);
          if (isThere) await store();
          return isThere;
        }),
    });
  }

  /** Absolute path of the bytes. */
  pathOf(dataset: Dataset, name: AssetName): string {
    return join(this.folderOf(dataset, name.kind), fileNameOf(name));
  }

  /** Moves received bytes to their place and then calls `record`, which creates the document. */
  async put<Result>(
    dataset: Dataset,
    name: AssetName,
    receivedPath: string,
    record: () => Promise<Result>,
  ): Promise<Result> {
    this.watch(dataset);
    const path = this.pathOf(dataset, name);
    return await this.#inTurn(path, async () => {
      const folder = join(path, "..");
      await mkdir(folder, { recursive: true });
      await rename(receivedPath, path);
      await syncFolder(folder);
      return await record();
    });
  }

  close(): void {
    for (const stop of this.#watched.values()) {
      stop();
    }
  }

  /** From now on the bytes of an asset of this data set go when its document goes. */
  watch(dataset: Dataset): void {
    if (this.#watched.has(dataset)) {
      return;
    }
    const stop = dataset.subscribe(({ changes }) => {
      for (const change of changes) {
        const name = nameOfDeleted(change);
        if (name !== undefined) {
          this.#remove(dataset, name).catch(this.#onFault);
        }
      }
    });
    this.#watched.set(dataset, stop);
  }

  async #remove(dataset: Dataset, name: AssetName): Promise<void> {
    const path = this.pathOf(dataset, name);
    await this.#inTurn(path, async () => {
      if (!(await this.#hasDocument(dataset, name))) {
        await rm(path, { force: true });
        await this.#results.forget(join(this.resultsDirectory(dataset), fileNameOf(name)));
      }
    });
  }

  async #hasDocument(dataset: Dataset, name: AssetName): Promise<boolean> {
    return (await dataset.documents([assetIdOf(name)], SYSTEM)).documents.length > 0;
  }

  async #inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(path) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#turns.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(path) === turn) {
        this.#turns.delete(path);
      }
    }
  }
}

/** So that a name outlives a power cut like what it names; not every system lets folders be opened. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "EISDIR" && code !== "EPERM" && code !== "EINVAL") throw error;
  }
}

/** The asset whose document this change deleted. */
function nameOfDeleted({ transition, previous }: DocumentChange): AssetName | undefined {
  if (transition !== "disappear" || typeof previous?.["path"] !== "string") {
    return undefined;
  }
  const fileName = previous["path"].split("/").at(-1) ?? "";
  switch (previous._type) {
    case "sanity.imageAsset":
      return parseFileName("image", fileName);
    case "sanity.fileAsset":
      return parseFileName("file", fileName);
    default:
      return undefined;
  }
}
