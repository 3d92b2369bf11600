import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { buildStudio } from "../../scripts/build-studio.ts";
import { clientOn } from "../../scripts/stack/client.ts";
import { endAll, script } from "./spawned.ts";

const readySchema = z.strictObject({
  studio: z.url(),
  lake: z.url(),
  gate: z.url(),
  projectId: z.string(),
  dataset: z.string(),
  users: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      token: z.string().min(32),
    }),
  ),
});

let folder = "";
let data = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "haven-start-"));
  data = path.join(folder, "data");
  await buildStudio();
}, 120_000);

afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

async function started(name: "start" | "dev" = "start") {
  const run = script(name, ["--empty", "--json", "--port", "0", "--data", data]);
  const ready = readySchema.parse(JSON.parse(await run.line(/^\{/)));
  return { run, ready };
}

function clientOf(ready: z.infer<typeof readySchema>, token: string) {
  return clientOn(ready, ready.dataset, token);
}

/** Runs until its end, which is expected at once. */
async function refused(args: readonly string[]) {
  const { code, stdout, stderr } = await script("start", args).ended;
  expect(stderr).not.toMatch(/^\s+at /m);
  return { code, stdout, lines: stderr.trim().split("\n") };
}

describe("npm start", () => {
  it("says in one line of JSON where everything is and who may sign in", async () => {
    const { run, ready } = await started();
    const roles = ready.users.map((user) => user.roles.join("+"));
    expect(roles).toEqual([
      "contributor",
      "contributor",
      "contributor+consent-reviewer",
      "contributor+identity-reviewer",
      "administrator",
      "administrator",
    ]);
    for (const { id, token } of ready.users) {
      const me: unknown = await clientOf(ready, token).request({ url: "/users/me" });
      expect(me).toMatchObject({ id });
    }
    const answers = await Promise.all([fetch(ready.studio), fetch(`${ready.gate}/healthz`)]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    run.child.kill("SIGTERM");
    const { code, stdout } = await run.ended;
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  it("keeps the data, and ends the tokens of an earlier run", async () => {
    const first = await started();
    const [editor] = first.ready.users;
    const client = clientOf(first.ready, editor?.token ?? "");
    await client.create({ _id: "drafts.kept", _type: "faq", question: "Is it kept?" });
    first.run.child.kill("SIGINT");
    await first.run.ended;

    const second = await started();
    const again = clientOf(second.ready, second.ready.users[0]?.token ?? "");
    expect(await again.getDocument("drafts.kept")).toMatchObject({ question: "Is it kept?" });
    const old = clientOf(second.ready, editor?.token ?? "");
    await expect(old.getDocument("drafts.kept")).rejects.toMatchObject({ statusCode: 401 });
    second.run.child.kill("SIGTERM");
    expect((await second.run.ended).code).toBe(0);
  });

  it("keeps the directory and its files to this account", async () => {
    expect((await stat(data)).mode & 0o077).toBe(0);
    expect((await stat(path.join(data, "state.json"))).mode & 0o077).toBe(0);
  });

  it("starts again after it was killed", async () => {
    const { run, ready } = await started();
    run.child.kill("SIGKILL");
    await run.ended;
    await expect(fetch(`${ready.gate}/healthz`)).rejects.toThrow("fetch failed");
    const next = await started();
    next.run.child.kill("SIGHUP");
    expect((await next.run.ended).code).toBe(0);
  });

  it("tells a second start who holds the directory", async () => {
    const { run } = await started();
    const second = await refused(["--empty", "--port", "0", "--data", data]);
    expect(second.code).toBe(1);
    expect(second.lines).toEqual([expect.stringMatching(`in use by process ${run.child.pid}`)]);
    run.child.kill("SIGTERM");
    await run.ended;
  });

  it("tells a taken port in one line", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    try {
      const taken = await refused(["--empty", "--port", String(port), "--data", data]);
      expect(taken).toMatchObject({ code: 1, stdout: "" });
      expect(taken.lines).toEqual([expect.stringMatching(`Port ${port} \\(Studio\\) is taken`)]);
    } finally {
      server.close();
    }
  });

  it.each([
    ["a file", "file", "is not a directory"],
    ["a path under a file", "file/below", "is not a directory"],
    ["a directory with other files", "other", "holds other files (letter.txt)"],
    ["a state that cannot be read", "broken", "cannot be read as Haven wrote it"],
  ])("tells %s in one line", async (_what, name, words) => {
    await writeFile(path.join(folder, "file"), "");
    for (const [directory, file] of [
      ["other", "letter.txt"],
      ["broken", "state.json"],
    ] as const) {
      await mkdir(path.join(folder, directory), { recursive: true });
      await writeFile(path.join(folder, directory, file), "{");
    }
    const told = await refused(["--empty", "--port", "0", "--data", path.join(folder, name)]);
    expect(told.code).toBe(1);
    expect(told.lines).toEqual([expect.stringContaining(words)]);
    expect(await readFile(path.join(folder, "other", "letter.txt"), "utf8")).toBe("{");
  });

  it("tells a directory that nobody can make, and does not hang over it", async () => {
    const told = await refused(["--empty", "--port", "0", "--data", "/dev/null/haven"]);
    expect(told.code).toBe(1);
    expect(told.lines).toHaveLength(1);
  });

  it.each([
    [["--frobnicate"], "Unknown option '--frobnicate'"],
    [["--port", "many"], '--port is "many"'],
    [["--port", "65535"], '--port is "65535"'],
    [["stray"], "Unexpected argument 'stray'"],
  ])("does not understand %j, and says what it does", async (args, words) => {
    const told = await refused(args);
    expect(told.code).toBe(2);
    expect(told.lines).toEqual([expect.stringContaining(words)]);
  });
});

describe("npm run dev", () => {
  it("serves the Studio from its sources, on the same lake and gate", async () => {
    const { run, ready } = await started("dev");
    const page = await (await fetch(ready.studio)).text();
    expect(page).toContain("/@vite/client");
    expect(page).toContain(JSON.stringify(ready.gate));
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
  });
});
