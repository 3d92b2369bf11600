import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { exportDataset } from "@sanity/export";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { gateClient } from "../../scripts/demo/gate-client.ts";
import { gateFolderOf } from "../../scripts/gate-folder/folder.ts";
import { publicKeysIn } from "../../scripts/gate-folder/key-ring.ts";
import { clientOn, tokenOf } from "../../scripts/stack/client.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { startStack, type Stack } from "../../scripts/stack.ts";
import * as content from "../gate/content.ts";
import { endAll, script } from "./spawned.ts";

let folder = "";
let stack: Stack;
let keysFile = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "haven-chain-"));
  const dataDirectory = path.join(folder, "data");
  stack = await startStack({ dataDirectory, demo: "never", studio: "none" });
  const editor = clientOf("editor");
  const gate = gateClient(stack.gate, editor.config().token ?? "");
  for (const id of ["office-1", "office-2", "office-3"]) {
    await editor.createOrReplace({ ...content.office(id), _id: `drafts.${id}` });
    await gate.publish(id, (await gate.check(id)).digest);
  }
  keysFile = path.join(folder, "keys.json");
  await writeFile(keysFile, JSON.stringify(await publicKeysIn(gateFolderOf(dataDirectory))));
}, 60_000);

afterAll(async () => {
  await endAll();
  await stack.close();
  await rm(folder, { recursive: true, force: true });
});

function clientOf(person: keyof typeof PEOPLE) {
  return clientOn(stack, stack.dataset, tokenOf(stack, PEOPLE[person].id));
}

const verify = (...args: string[]) => script("audit-verify", args).ended;

describe("npm run audit:verify", () => {
  it("finds the record unbroken: on a stack, and in an export without anything of the gate", async () => {
    const running = await verify("--data", stack.dataDirectory);
    expect(running.stdout).toMatch(/^3 entries, unbroken\.\nHead: 3:sha256:[0-9a-f]{64}\n$/);
    const file = path.join(folder, "editorial.tar.gz");
    const client = clientOf("administrator");
    await exportDataset({ client, dataset: stack.dataset, outputPath: file, compress: true });
    expect(await verify("--file", file, "--keys", keysFile)).toMatchObject({
      code: 0,
      stdout: running.stdout,
      stderr: "",
    });
  });

  it("names the first broken link, and the end that is missing to whoever kept the head", async () => {
    const { head } = z
      .object({ head: z.object({ number: z.number(), digest: z.string() }) })
      .parse(JSON.parse((await verify("--data", stack.dataDirectory, "--json")).stdout));
    const administrator = clientOf("administrator");
    await administrator.patch("auditEntry.000000000002").set({ actor: "somebody" }).commit();
    const changed = await verify("--data", stack.dataDirectory);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain("The first broken link:\n  Entry 2: It was changed");

    await administrator.delete("auditEntry.000000000002");
    expect((await verify("--data", stack.dataDirectory)).stdout).toContain(
      "Entry 2: It is missing",
    );

    await administrator.delete("auditEntry.000000000003");
    expect((await verify("--data", stack.dataDirectory)).code).toBe(0);
    const kept = `${head.number}:${head.digest}`;
    const cut = await verify("--data", stack.dataDirectory, "--head", kept);
    expect(cut).toMatchObject({ code: 1 });
    expect(cut.stdout).toContain("Entry 3, which was the head: It is missing.");
  });

  it.each([
    ["without keys", () => ["--data", path.join(folder, "none")]],
    ["with a head that is none", () => ["--keys", keysFile, "--head", "3"]],
    ["on what is no export", () => ["--keys", keysFile, "--file", keysFile]],
    ["on a lake without a token", () => ["--keys", keysFile, "--url", "http://127.0.0.1:9"]],
  ])("says that it could not check %s: exit code 2", async (_what, args) => {
    const { code, stdout, stderr } = await verify(...args());
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });
});
