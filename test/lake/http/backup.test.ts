import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readdir } from "node:fs/promises";
import { unpackTar } from "modern-tar/fs";
import { describe, expect, test, vi } from "vitest";
import { SYSTEM, temporaryDirectory } from "../open-core.ts";
import { EDITORIAL, PROJECT_ID } from "../start-lake.ts";
import { openLake } from "../../../lake/index.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake();

const ask = (token?: string): Promise<Response> =>
  fetch(`${lake().url}/v1/backup`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

/** Names in the directory of the lake that are of copies in the making. */
async function leftOvers(): Promise<readonly string[]> {
  return (await readdir(lake().directory)).filter((name) => name.startsWith(".backup"));
}

describe("a backup over HTTP", () => {
  test("is the whole lake, in an archive that leaves nothing behind", async () => {
    await lake().client("editor").create({ _id: "kept", _type: "note", title: "Kept" });
    const response = await ask(lake().tokens.administrator);
    expect(response.headers.get("content-type")).toBe("application/x-tar");
    const directory = temporaryDirectory();
    await pipeline(Readable.from(response.body ?? []), unpackTar(directory));
    await vi.waitFor(async () => expect(await leftOvers()).toEqual([]), { timeout: 15_000 });
    const copy = openLake({ directory, clock: () => new Date() });
    const found = await copy.dataset(EDITORIAL)?.documents(["kept"], SYSTEM);
    copy.close();
    expect(copy.projectId).toBe(PROJECT_ID);
    expect(found?.documents).toMatchObject([{ title: "Kept" }]);
  });

  test("is for administrators, and for robots whose role is backup and who may do nothing else", async () => {
    for (const token of [undefined, lake().tokens.editor, lake().tokens.robot]) {
      expect([401, 403]).toContain((await ask(token)).status);
    }
    const { token } = lake().core.identities.createRobot({
      id: "backups",
      label: "Backups",
      roles: [{ name: "backup" }],
    });
    const allowed = await ask(token);
    expect(allowed.status).toBe(200);
    await allowed.body?.cancel();
    expect(await lake().client(undefined, { token }).fetch("*")).toEqual([]);
    await vi.waitFor(async () => expect(await leftOvers()).toEqual([]), { timeout: 15_000 });
  });
});
