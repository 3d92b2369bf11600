import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { serveLake } from "../../../lake/index.ts";
import { rawRequest } from "../http/raw-request.ts";
import { EDITORIAL, startLake, type StartLakeOptions, type TestLake } from "../start-lake.ts";
import { quarters, uploaded } from "./pictures.ts";

async function ownLake(options: StartLakeOptions = {}): Promise<TestLake> {
  const lake = await startLake(options);
  onTestFinished(() => lake.close());
  return lake;
}

async function results(lake: TestLake): Promise<readonly string[]> {
  const folder = join(lake.core.assetDirectory(EDITORIAL), "results");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

async function sizeOfResults(lake: TestLake): Promise<number> {
  const sizes = await Promise.all(
    (await results(lake)).map(async (path) => (await stat(path)).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const statusOf = async (lake: TestLake, path: string) =>
  (await rawRequest(lake, path)).headers["cache-status"];

const idOf = (path: string): string => `image-${(path.split("/").at(-1) ?? "").replace(".", "-")}`;

describe("what was made of an image", () => {
  test("is made once, however many ask for it at the same time, and the same for all", async () => {
    const lake = await ownLake();
    const path = `${await uploaded(lake, await quarters(400, 300))}?w=333&fm=webp`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => rawRequest(lake, path)));
    const made = answers.filter(
      ({ headers }) => headers["cache-status"] === "lake; fwd=miss; stored",
    );
    expect(made).toHaveLength(1);
    for (const { status, bytes } of answers) {
      expect(status).toBe(200);
      expect(bytes.equals(answers[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
    }
    expect(await results(lake)).toHaveLength(1);
    expect(await statusOf(lake, path)).toBe("lake; hit");
  });

  test("is one for parameters in whatever order and spelling, another for other ones", async () => {
    const lake = await ownLake();
    const path = await uploaded(lake, await quarters());
    expect(await statusOf(lake, `${path}?w=20&h=30`)).toBe("lake; fwd=miss; stored");
    expect(await statusOf(lake, `${path}?h=30.0&w=20&utm=x`)).toBe("lake; hit");
    expect(await statusOf(lake, `${path}?h=31&w=20`)).toBe("lake; fwd=miss; stored");
  });

  test("is still there when the lake is started again", async () => {
    const lake = await ownLake();
    const path = `${await uploaded(lake, await quarters())}?w=20`;
    const before = await rawRequest(lake, path);
    await lake.served.close();
    const again = await serveLake(lake.core, {
      port: 0,
      origins: [],
      project: { displayName: "Again" },
    });
    onTestFinished(() => again.close());
    const after = await rawRequest({ ...lake, port: again.port }, path);
    expect(after.headers["cache-status"]).toBe("lake; hit");
    expect(after.bytes.equals(before.bytes)).toBe(true);
  });

  test("is never sent once the asset is deleted, nor left on the disk", async () => {
    const lake = await ownLake();
    const picture = await quarters();
    const path = await uploaded(lake, picture);
    for (const width of [20, 21, 22]) await rawRequest(lake, `${path}?w=${width}`);
    expect(await results(lake)).toHaveLength(3);
    await lake.client("editor").delete(idOf(path));
    const gone = await rawRequest(lake, `${path}?w=20`);
    expect(gone.status).toBe(404);
    await vi.waitFor(async () => expect(await results(lake)).toEqual([]));
    await uploaded(lake, picture);
    expect(await statusOf(lake, `${path}?w=20`)).toBe("lake; fwd=miss; stored");
  });

  test("goes too where the asset is deleted while it is being made", async () => {
    const lake = await ownLake();
    const path = await uploaded(lake, await quarters(1600, 1200));
    const underway = rawRequest(lake, `${path}?w=1500&blur=300&fm=webp`);
    await lake.client("editor").delete(idOf(path));
    await underway;
    await vi.waitFor(async () => expect(await results(lake)).toEqual([]));
    expect((await rawRequest(lake, `${path}?w=1500&blur=300&fm=webp`)).status).toBe(404);
  });

  test("is taken away by the next start where its asset went while nobody looked", async () => {
    const lake = await ownLake();
    const path = await uploaded(lake, await quarters());
    await rawRequest(lake, `${path}?w=20`);
    await lake.served.close();
    await lake.core.dataset(EDITORIAL)?.mutate({
      mutations: [{ delete: { id: idOf(path) } }],
      identity: { id: "<system>", name: "System", kind: "system", roles: [] },
    });
    expect(await results(lake)).toHaveLength(1);
    const again = await serveLake(lake.core, {
      port: 0,
      origins: [],
      project: { displayName: "Again" },
    });
    onTestFinished(() => again.close());
    expect(await results(lake)).toEqual([]);
  });

  test("stays within its bytes; what was not asked for longest goes first", async () => {
    let now = Date.parse("2026-01-01T00:00:00Z");
    const clock = (): Date => new Date((now += 1000));
    const bytes = 6000;
    const lake = await ownLake({ clock, limits: { imageCacheBytes: bytes } });
    const path = await uploaded(lake, await quarters());
    const first = `${path}?w=50&fm=jpg&q=90`;
    await rawRequest(lake, first);
    for (let width = 51; width < 75; width += 1) {
      await rawRequest(lake, `${path}?w=${width}&fm=jpg&q=90`);
      expect(await sizeOfResults(lake)).toBeLessThanOrEqual(bytes);
      expect(await statusOf(lake, first)).toBe("lake; hit");
    }
    expect(await statusOf(lake, `${path}?w=51&fm=jpg&q=90`)).toBe("lake; fwd=miss; stored");
  });

  test("is sent and not kept where it is larger than all that may be kept", async () => {
    const lake = await ownLake({ limits: { imageCacheBytes: 10 } });
    const path = `${await uploaded(lake, await quarters())}?w=20`;
    for (const _ of [1, 2]) expect(await statusOf(lake, path)).toBe("lake; fwd=miss");
    expect(await results(lake)).toEqual([]);
  });

  test("is made again where its file is gone, and sent where it cannot be kept", async () => {
    const lake = await ownLake();
    const path = await uploaded(lake, await quarters());
    await rawRequest(lake, `${path}?w=20`);
    const folder = join(lake.core.assetDirectory(EDITORIAL), "results");
    await rm(folder, { recursive: true });
    expect(await statusOf(lake, `${path}?w=20`)).toBe("lake; fwd=miss; stored");
    await rm(folder, { recursive: true });
    await writeFile(folder, "in the way");
    const answer = await rawRequest(lake, `${path}?w=21`);
    expect(answer.status).toBe(200);
    expect(answer.headers["cache-status"]).toBe("lake; fwd=miss");
    expect(lake.logged.join("\n")).toContain("not kept");
  });

  test("does not go with a copy of the data set, which makes its own", async () => {
    const lake = await ownLake();
    const path = await uploaded(lake, await quarters());
    await rawRequest(lake, `${path}?w=20`);
    lake.core.copies.begin({ source: EDITORIAL, target: "copy", history: true, releases: true });
    await vi.waitFor(() => expect(lake.core.copies.list()[0]?.state).toBe("completed"));
    const copied = path.replace(`/${EDITORIAL}/`, "/copy/");
    expect(await statusOf(lake, `${copied}?w=20`)).toBe("lake; fwd=miss; stored");
  });
});
