/** Disks that are full, and disks that take nothing at all. */
import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { endAll } from "../../scripts/spawned.ts";
import { lakeCommand, startedLake, type RunningLake } from "../../scripts/lake/running-lake.ts";
import { LONG_TIMEOUT, tell } from "../../support/scale.ts";
import { mountedFolder, smallDisks, type SmallDisk } from "./small-disk.ts";

const run = promisify(execFile);
afterAll(endAll);

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function post({ ready }: RunningLake, path: string, body: BodyInit): Promise<Answer> {
  const response = await fetch(`${ready.url}/v2025-02-19${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${ready.users[0]?.token}`,
      "content-type": "application/json",
    },
    body,
  });
  return { status: response.status, body: await response.json() };
}

/** Two documents in one transaction, of so many bytes. */
function createPair(lake: RunningLake, name: string, bytes: number): Promise<Answer> {
  const text = "x".repeat(bytes);
  const mutations = [`left-${name}`, `right-${name}`].map((_id) => ({
    create: { _id, _type: "half", text },
  }));
  return post(lake, "/data/mutate/production", JSON.stringify({ mutations }));
}

/** Writes until nothing more fits, not even little. What was acknowledged, and the last refusal. */
async function fill(lake: RunningLake): Promise<{ acknowledged: string[]; refusal: Answer }> {
  const acknowledged: string[] = [];
  let refusal: Answer = { status: 0, body: undefined };
  for (const bytes of [50_000, 5_000, 500]) {
    for (let number = 1; ; number += 1) {
      const name = `${bytes}-${number}`;
      const answer = await createPair(lake, name, bytes);
      if (answer.status !== 200) {
        refusal = answer;
        break;
      }
      acknowledged.push(name);
    }
  }
  return { acknowledged, refusal };
}

const heldBy = async (lake: RunningLake): Promise<readonly string[]> =>
  (await lake.client().fetch<string[]>("*[_type == 'half']._id")).toSorted();

const pairs = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`left-${name}`, `right-${name}`]).toSorted();

/** How many transactions fitted. */
async function fillAndGoOn(disk: SmallDisk): Promise<number> {
  let lake = await disk.start();
  const { acknowledged, refusal } = await fill(lake);
  expect(refusal.status).toBe(507);
  expect(JSON.stringify(refusal.body)).toMatch(
    /^\{"statusCode":507,"error":\{"type":"storageError","description":"Nothing was written: /u,
  );
  // Who reads is served as before, and sees nothing of what was refused.
  expect(await heldBy(lake)).toEqual(pairs(acknowledged));
  const upload = await post(lake, "/assets/files/production", Buffer.alloc(12_000_000, "x"));
  expect(upload).toMatchObject({ status: 507, body: { error: { type: "storageError" } } });

  if (!(await disk.makeRoom(lake))) {
    lake.run.child.kill("SIGKILL");
    await lake.run.ended;
    lake = await disk.start();
  }
  expect((await createPair(lake, "after", 500)).status).toBe(200);
  lake.run.child.kill("SIGKILL");
  await lake.run.ended;
  lake = await startedLake(disk.data);
  expect(await heldBy(lake)).toEqual(pairs([...acknowledged, "after"]));
  await lake.stop();
  expect((await lakeCommand("check", "--data", disk.data)).code).toBe(0);
  return acknowledged.length;
}

test(
  "a full disk is answered with 507 and nothing by halves; with room again the lake goes on",
  async () => {
    const disks = await smallDisks();
    try {
      for (const disk of disks) {
        const acknowledged = await fillAndGoOn(disk);
        expect(acknowledged).toBeGreaterThan(0);
        tell({ fullDisk: disk.how, acknowledged });
      }
    } finally {
      await endAll();
      for (const disk of disks) await disk.remove();
    }
  },
  LONG_TIMEOUT,
);

interface LockedFolder {
  readonly how: string;
  readonly data: string;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  remove(): Promise<void>;
}

/** A read-only file system where mounting is allowed; else permissions, which bind all but root. */
async function lockedFolder(): Promise<LockedFolder> {
  const mounted = await mountedFolder();
  if (mounted !== undefined) {
    const { folder, remove } = mounted;
    const remount = async (mode: "ro" | "rw"): Promise<void> => {
      await run("mount", ["-o", `remount,${mode}`, folder]);
    };
    return {
      how: "a file system mounted read-only",
      data: join(folder, "data"),
      lock: () => remount("ro"),
      unlock: () => remount("rw"),
      remove,
    };
  }
  const folder = await mkdtemp(join(tmpdir(), "haven-locked-"));
  const data = join(folder, "data");
  return {
    how: "permissions",
    data,
    async lock() {
      await chmod(join(data, "lake.sqlite"), 0o400);
      await chmod(data, 0o500);
    },
    async unlock() {
      await chmod(data, 0o700);
      await chmod(join(data, "lake.sqlite"), 0o600);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

test("a read-only disk is refused in plain words, and left as it is", async () => {
  const folder = await lockedFolder();
  try {
    const lake = await startedLake(folder.data);
    await lake.client().create({ _id: "post", _type: "post" });
    await lake.stop();
    await folder.lock();
    const data = ["--data", folder.data];
    for (const args of [data, ["check", ...data]]) {
      const { code, stdout, stderr } = await lakeCommand(...args);
      expect(code).toBeGreaterThan(0);
      expect(stdout).toBe("");
      expect(stderr).toContain(folder.data);
      expect(stderr).toContain("a directory that this user may write to");
    }
    await folder.unlock();
    const again = await startedLake(folder.data);
    expect(await again.client().getDocument("post")).toBeDefined();
    await again.stop();
    tell({ readOnly: folder.how });
  } finally {
    await endAll();
    await folder.remove();
  }
}, 120_000);
