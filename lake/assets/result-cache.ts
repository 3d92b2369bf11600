/**
 * Transformed images on the disk, up to a number of bytes: what was not asked for longest goes
 * first. Each is kept in a folder named after its asset, so that all of them can go with it.
 *
 * Nothing depends on it: what cannot be written or read is made again.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Clock } from "../types.ts";

export interface ResultCacheOptions {
  /** All results together. */
  readonly bytes: number;
  readonly clock: Clock;
  readonly onFault: (fault: unknown) => void;
}

/** How an answer came about, as `Cache-Status` (RFC 9211) tells it. */
type Origin = "hit" | "fwd=miss; stored" | "fwd=miss" | "fwd=miss; collapsed";

export interface WantedResult {
  /** Absolute: the one of the asset, in the folder of all results of its data set. */
  readonly folder: string;
  /** Everything that the bytes depend on, beside the asset. */
  readonly key: string;
  /** Called once for all who ask at the same time. */
  readonly make: () => Promise<Buffer>;
  /** Calls `store` if there still is such an asset, and tells whether. */
  readonly keep: (store: () => Promise<void>) => Promise<boolean>;
}

export interface CachedResult {
  readonly bytes: Buffer;
  readonly origin: Origin;
}

export class ResultCache {
  readonly #options: ResultCacheOptions;
  /** Sizes by path, what was asked for longest ago first. */
  readonly #sizes = new Map<string, number>();
  #total = 0;
  readonly #known = new Map<string, Promise<void>>();
  readonly #making = new Map<string, Promise<CachedResult>>();

  constructor(options: ResultCacheOptions) {
    this.#options = options;
  }

  /** Throws what `make` throws. */
  async get(wanted: WantedResult): Promise<CachedResult> {
    const path = join(wanted.folder, createHash("sha256").update(wanted.key).digest("hex"));
    const others = this.#making.get(path);
    if (others !== undefined) {
      return { bytes: (await others).bytes, origin: "fwd=miss; collapsed" };
    }
    const result = this.#found(path, wanted);
    this.#making.set(path, result);
    try {
      return await result;
    } finally {
      this.#making.delete(path);
    }
  }

  /** Takes away everything that was made of an asset. */
  async forget(folder: string): Promise<void> {
    for (const path of this.#sizes.keys()) {
      if (path.startsWith(join(folder, "/"))) this.#drop(path);
    }
    await rm(folder, { recursive: true, force: true });
  }

  async #found(path: string, { make, keep }: WantedResult): Promise<CachedResult> {
    const bytes = await this.#read(path);
    if (bytes !== undefined) return { bytes, origin: "hit" };
    const made = await make();
    try {
      const isKept =
        made.byteLength <= this.#options.bytes && (await keep(() => this.#write(path, made)));
      return { bytes: made, origin: isKept ? "fwd=miss; stored" : "fwd=miss" };
    } catch (error) {
      this.#options.onFault(error);
      return { bytes: made, origin: "fwd=miss" };
    }
  }

  async #read(path: string): Promise<Buffer | undefined> {
    await this.#learn(join(path, "..", ".."));
    try {
      const bytes = await readFile(path);
      this.#note(path, bytes.byteLength);
      const now = this.#options.clock();
      // By its time the next start knows what was asked for last.
      await utimes(path, now, now);
      return bytes;
    } catch {
      this.#drop(path);
      return undefined;
    }
  }

  async #write(path: string, bytes: Buffer): Promise<void> {
    const temporary = `${path}.${randomUUID()}.part`;
    try {
      await mkdir(join(path, ".."), { recursive: true });
      await writeFile(temporary, bytes);
      const now = this.#options.clock();
      await utimes(temporary, now, now);
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    this.#note(path, bytes.byteLength);
    await this.#makeRoom();
  }

  /** As the newest. */
  #note(path: string, size: number): void {
    this.#drop(path);
    this.#sizes.set(path, size);
    this.#total += size;
  }

  #drop(path: string): void {
    this.#total -= this.#sizes.get(path) ?? 0;
    this.#sizes.delete(path);
  }

  async #makeRoom(): Promise<void> {
    for (const path of this.#sizes.keys()) {
      if (this.#total <= this.#options.bytes) return;
      this.#drop(path);
      await rm(path, { force: true });
    }
  }

  /** Learns once what an earlier run left in the folder of a data set. */
  async #learn(folder: string): Promise<void> {
    const known = this.#known.get(folder) ?? this.#list(folder).catch(this.#options.onFault);
    this.#known.set(folder, known);
    await known;
  }

  async #list(folder: string): Promise<void> {
    const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const left: { path: string; size: number; time: number }[] = [];
    for (const name of names.filter((entry) => entry.isFile())) {
      const path = join(name.parentPath, name.name);
      if (basename(path).endsWith(".part")) {
        await rm(path, { force: true });
      } else {
        const { size, mtimeMs } = await stat(path);
        left.push({ path, size, time: mtimeMs });
      }
    }
    for (const { path, size } of left.toSorted((one, other) => one.time - other.time)) {
      this.#note(path, size);
    }
    await this.#makeRoom();
  }
}
