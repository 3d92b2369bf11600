import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { exportDataset } from "@sanity/export";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { gateClient } from "../../scripts/demo/gate-client.ts";
import { gateFolderOf } from "../../scripts/gate-folder/folder.ts";
import { createKey, publicKeysIn, rotateKey } from "../../scripts/gate-folder/key-ring.ts";
import { clientOn, tokenOf } from "../../scripts/stack/client.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { startStack, type Stack } from "../../scripts/stack.ts";
import * as content from "../gate/content.ts";
import { endAll, script } from "./spawned.ts";

let folder = "";
let stack: Stack;
let keysFile = "";
/** An export of what came through the gate. */
let archive = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "haven-seals-"));
  await start();
  await publishOffice("office-with-image");
  archive = await exported("whole");
  keysFile = path.join(folder, "keys.json");
  await writeFile(keysFile, JSON.stringify(await publicKeysIn(gateFolderOf(stack.dataDirectory))));
}, 60_000);

afterAll(async () => {
  await endAll();
  await stack.close();
  await rm(folder, { recursive: true, force: true });
});

async function start() {
  stack = await startStack({
    dataDirectory: path.join(folder, "data"),
    demo: "never",
    studio: "none",
    // What an administrator does by hand is to be found afterwards here.
    sentinel: "off",
  });
}

function clientOf(person: keyof typeof PEOPLE, dataset: string) {
  return clientOn(stack, dataset, tokenOf(stack, PEOPLE[person].id));
}

async function publishOffice(id: string) {
  const editor = clientOf("editor", "editorial");
  const pixels = { width: 8, height: 8, channels: 3, background: "#336699" } as const;
  const image = await editor.assets.upload(
    "image",
    await sharp({ create: pixels }).png().toBuffer(),
  );
  const draft = content.office(id, { image: content.emptyRoom(image._id) });
  await editor.createOrReplace({ ...draft, _id: `drafts.${id}` });
  const gate = gateClient(stack.gate, editor.config().token ?? "");
  const { digest, requiredReviews } = await gate.check(id);
  for (const kind of requiredReviews) {
    const token = clientOf(`${kind}Reviewer`, "editorial").config().token ?? "";
    await gateClient(stack.gate, token).review(id, { kind, decision: "approved", digest });
  }
  await gate.publish(id, digest);
}

/** Of the public data set, by the exporter of Sanity's own command line. */
async function exported(name: string): Promise<string> {
  const file = path.join(folder, `${name}.tar.gz`);
  const client = clientOf("administrator", "public");
  await exportDataset({ client, dataset: "public", outputPath: file, compress: true });
  return file;
}

const verify = (...args: string[]) => script("seal-verify", args).ended;
const reportSchema = z.object({
  checked: z.number(),
  ended: z.number(),
  broken: z.array(z.object({ documentId: z.string(), fault: z.string() })),
});

describe("npm run seal:verify", () => {
  it("finds nothing in what came through the gate: running, from afar, and in an export", async () => {
    for (const where of [
      ["--data", stack.dataDirectory],
      ["--url", stack.lake, "--keys", keysFile],
      ["--file", archive, "--keys", keysFile],
    ]) {
      const { code, stdout, stderr } = await verify(...where);
      expect(stderr).toBe("");
      expect(stdout).toBe("1 documents: the gate sealed all of them.\n");
      expect(code).toBe(0);
    }
  });

  it("finds what an administrator's token changed, copied or made by hand", async () => {
    const administrator = clientOf("administrator", "public");
    const original = await administrator.getDocument("office-with-image");
    if (original === undefined) throw new Error("The office is not public.");
    await administrator.create({ ...original, _id: "office-copy" });
    await administrator.create(content.office("office-by-hand"));
    await administrator.patch("office-with-image").set({ name: "Another name" }).commit();
    const { code, stdout } = await verify("--data", stack.dataDirectory, "--json");
    expect(code).toBe(1);
    expect(reportSchema.parse(JSON.parse(stdout)).broken).toEqual([
      { documentId: "office-by-hand", fault: "no-seal" },
      { documentId: "office-copy", fault: "forged" },
      { documentId: "office-with-image", fault: "changed" },
    ]);
    const file = await verify("--file", await exported("changed"), "--keys", keysFile);
    expect(file).toMatchObject({ code: 1 });
    expect(file.stdout).toContain("office-copy");

    await administrator.delete("office-copy");
    await administrator.delete("office-by-hand");
    await administrator.createOrReplace(original);
  });

  it("takes an .ndjson, and counts what has ended as genuine", async () => {
    const client = clientOf("administrator", "public");
    const file = path.join(folder, "public.ndjson");
    await writeFile(file, `${JSON.stringify(await client.getDocument("office-with-image"))}\n`);
    const { code, stdout } = await verify("--file", file, "--keys", keysFile, "--json");
    expect(code).toBe(0);
    expect(reportSchema.parse(JSON.parse(stdout))).toEqual({ checked: 1, ended: 0, broken: [] });
  });

  it("knows what was sealed by a key that has been rotated since, and no stranger's", async () => {
    await rotateKey(gateFolderOf(stack.dataDirectory), new Date());
    await stack.close();
    await start();
    await publishOffice("office-by-new-key");
    expect((await verify("--data", stack.dataDirectory)).code).toBe(0);
    const before = await verify("--data", stack.dataDirectory, "--keys", keysFile);
    expect(before.code).toBe(1);
    expect(before.stdout).toContain("office-by-new-key");

    const stranger = path.join(folder, "stranger");
    await createKey(stranger, new Date());
    const other = path.join(folder, "stranger.json");
    await writeFile(other, JSON.stringify(await publicKeysIn(stranger)));
    expect((await verify("--data", stack.dataDirectory, "--keys", other)).code).toBe(1);
  });

  it("says that it could not check where it could not: exit code 2", async () => {
    const whole = await readFile(archive);
    const half = path.join(folder, "half.tar.gz");
    await writeFile(half, whole.subarray(0, whole.length / 2));
    const other = path.join(folder, "other.ndjson");
    await writeFile(other, '{"_id":"a","_type":"b"}\n{"_id":');
    for (const args of [
      ["--file", half, "--keys", keysFile],
      ["--file", other, "--keys", keysFile],
      ["--file", path.join(folder, "none.tar.gz"), "--keys", keysFile],
      ["--url", stack.lake],
      ["--url", "http://127.0.0.1:9", "--keys", keysFile],
      ["--data", stack.dataDirectory, "--keys", half],
      ["--data", path.join(folder, "nowhere")],
    ]) {
      const { code, stdout, stderr } = await verify(...args);
      expect(stdout).toBe("");
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(code).toBe(2);
    }
  });
});
