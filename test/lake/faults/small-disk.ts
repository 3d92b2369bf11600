/** Places where there is little room, by whichever way this machine allows. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../scripts/command/paths.ts";
import { command } from "../../scripts/spawned.ts";
import { readyLake, startedLake, type RunningLake } from "../../scripts/lake/running-lake.ts";

const run = promisify(execFile);
const MEBIBYTE = 1024 * 1024;
const DISK_BYTES = 10 * MEBIBYTE;
const BALLAST_BYTES = 5 * MEBIBYTE;
/** Of each file, in the blocks of 512 bytes that `ulimit` counts in. */
const LIMIT_BLOCKS = 4096;

/** A lake's directory on a disk that fills up. */
export interface SmallDisk {
  /** Words for how it was made. */
  readonly how: string;
  readonly data: string;
  start(): Promise<RunningLake>;
  /** Makes room while the lake runs; false where only a restart does. */
  makeRoom(lake: RunningLake): Promise<boolean>;
  remove(): Promise<void>;
}

/** A file system of its own in memory; `undefined` where mounting is not allowed. */
export async function mountedFolder(): Promise<
  { readonly folder: string; readonly remove: () => Promise<void> } | undefined
> {
  const folder = await mkdtemp(path.join(tmpdir(), "haven-disk-"));
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES},mode=700`, "tmpfs", folder]);
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    async remove() {
      await run("umount", ["-l", folder]);
      await rm(folder, { recursive: true });
    },
  };
}

/** A mounted disk with something on it that can be taken away. */
async function mountedDisk(): Promise<SmallDisk | undefined> {
  const mounted = await mountedFolder();
  if (mounted === undefined) return undefined;
  const { folder, remove } = mounted;
  const ballast = path.join(folder, "ballast");
  await writeFile(ballast, Buffer.alloc(BALLAST_BYTES));
  const data = path.join(folder, "data");
  return {
    how: "a mounted disk of 10 MiB",
    data,
    start: () => startedLake(data),
    async makeRoom() {
      await rm(ballast);
      return true;
    },
    remove,
  };
}

/** A limit on the size of files, which every account may set itself. */
async function limitedDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), "haven-limit-"));
  const data = path.join(folder, "data");
  await mkdir(data);
  let limited = true;
  const script = path.join(ROOT, "scripts", "lake.ts");
  const words = ["--disable-warning=ExperimentalWarning", script, "--data", data, "--port", "0"];
  return {
    how: "a limit of 2 MiB for each file",
    data,
    start() {
      if (!limited) return startedLake(data);
      const shell = ["-c", 'ulimit -S -f "$0" && exec "$@"', String(LIMIT_BLOCKS)];
      return readyLake(command("sh", [...shell, process.execPath, ...words, "--json"]));
    },
    async makeRoom(lake) {
      limited = false;
      try {
        await run("prlimit", ["--pid", String(lake.run.child.pid), "--fsize=unlimited"]);
        return true;
      } catch {
        return false;
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** All that this machine allows: one at least. */
export async function smallDisks(): Promise<readonly SmallDisk[]> {
  const mounted = await mountedDisk();
  return [await limitedDisk(), ...(mounted === undefined ? [] : [mounted])];
}
