/**
 * The bytes of assets. A file is there as long as its asset document is: it is put before the
 * document is created, and goes when the document goes. Both take turns for each file, so that a
 * deletion cannot take the bytes of a later upload.
 */
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SYSTEM } from "../access/system.ts";
import type { Dataset, DocumentChange, LakeCore } from "../types.ts";
import { type AssetName, assetIdOf, fileNameOf, parseFileName } from "./asset-names.ts";

const FOLDER_OF_KIND = { image: "images", file: "files" } as const;

export class AssetStore {
  readonly #core: LakeCore;
  readonly #onFault: (fault: unknown) => void;
  readonly #watched = new Map<Dataset, () => void>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(core: LakeCore, onFault: (fault: unknown) => void) {
    this.#core = core;
    this.#onFault = onFault;
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
      await mkdir(join(path, ".."), { recursive: true });
      await rename(receivedPath, path);
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
      const { documents } = await dataset.documents([assetIdOf(name)], SYSTEM);
      if (documents.length === 0) {
        await rm(path, { force: true });
      }
    });
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
