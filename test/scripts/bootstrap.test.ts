import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/command/paths.ts";
import { command, endAll } from "./spawned.ts";

const folders: string[] = [];
let root = "";
let programs = "";

/** A project with the real bootstrap, one command, and an npm that only notes what it was asked. */
beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "haven-bootstrap-"));
  folders.push(folder);
  root = path.join(folder, "project");
  programs = path.join(folder, "bin");
  await mkdir(programs);
  for (const part of ["bootstrap.mjs", "bootstrap"]) {
    await cp(path.join(ROOT, "scripts", part), path.join(root, "scripts", part), {
      recursive: true,
    });
  }
  await writeFile(path.join(root, "scripts", "build.ts"), COMMAND);
  await writeLock("1.0.0");
  await writeNpm(NPM_THAT_INSTALLS);
});

afterAll(async () => {
  await endAll();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const COMMAND = `
  console.log(JSON.stringify(process.argv.slice(2)));
  process.exitCode = Number(process.argv[2] ?? 0);
`;
const NPM_THAT_INSTALLS = `
  echo "$*" >> asked.txt
  echo "words of npm"
  mkdir -p node_modules
`;

async function writeLock(version: string): Promise<void> {
  const packages = { "": {}, "node_modules/thing": { version } };
  await writeFile(path.join(root, "package-lock.json"), JSON.stringify({ packages }));
}

async function writeNpm(script: string): Promise<void> {
  const file = path.join(programs, "npm");
  await writeFile(file, `#!/bin/sh\n${script}`);
  await chmod(file, 0o755);
}

/** `npm_execpath` is set where npm runs these tests, and would be the real one. */
function bootstrap(args: readonly string[]) {
  const { npm_execpath: _npm, npm_lifecycle_event: _event, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${programs}:/usr/bin:/bin` };
  return command(process.execPath, [path.join(root, "scripts", "bootstrap.mjs"), ...args], {
    cwd: root,
    env,
  }).ended;
}

async function timesInstalled(): Promise<number> {
  try {
    const asked = await readFile(path.join(root, "asked.txt"), "utf8");
    return asked.trim().split("\n").length;
  } catch {
    return 0;
  }
}

describe("the bootstrap", () => {
  it("installs what the lock file says, and only when it is not there", async () => {
    const first = await bootstrap(["build"]);
    expect(first.code).toBe(0);
    expect(await readFile(path.join(root, "asked.txt"), "utf8")).toMatch(/^ci /);
    await bootstrap(["build"]);
    expect(await timesInstalled()).toBe(1);
    await writeLock("1.0.1");
    await bootstrap(["build"]);
    expect(await timesInstalled()).toBe(2);
  });

  it("takes what npm finished installing by itself", async () => {
    await mkdir(path.join(root, "node_modules"));
    await cp(
      path.join(root, "package-lock.json"),
      path.join(root, "node_modules", ".package-lock.json"),
    );
    expect((await bootstrap(["build"])).code).toBe(0);
    expect(await timesInstalled()).toBe(0);
  });

  it("keeps standard output for the command, with its arguments and exit code", async () => {
    const { code, stdout, stderr } = await bootstrap(["build", "7", "--json"]);
    expect(stdout).toBe('["7","--json"]\n');
    expect(stderr).toContain("words of npm");
    expect(code).toBe(7);
  });

  it("does an install again that was cut off", async () => {
    await writeNpm(`${NPM_THAT_INSTALLS}\nkill -9 $$`);
    expect((await bootstrap(["build"])).code).toBe(1);
    await writeNpm(NPM_THAT_INSTALLS);
    const { code, stderr } = await bootstrap(["build"]);
    expect(stderr).toContain("an install was interrupted");
    expect(code).toBe(0);
    expect(await timesInstalled()).toBe(2);
  });

  it.each([
    ["npm error code ENOSPC", "the disk is full"],
    [
      "npm error network request to https://registry.invalid failed, ENOTFOUND",
      "cannot be reached",
    ],
    ["npm error code EACCES", "may not be written to"],
    ["npm error code EINTEGRITY", "is not the one that the lock file names"],
    ["npm error something new", "npm ci failed (exit code 9)"],
  ])("says why in its last line when npm says %j", async (words, told) => {
    await writeNpm(`echo "${words}" >&2; exit 9`);
    const { code, stdout, stderr } = await bootstrap(["build"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n").at(-1)).toContain(told);
  });

  it("does not know a command that is none", async () => {
    const { code, stderr } = await bootstrap(["../../etc/passwd"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Unknown command .* There are: start, /);
  });
});

describe("the bootstrap of this project", () => {
  it("takes the stack down with it, even when it is killed", async () => {
    const data = await mkdtemp(path.join(os.tmpdir(), "haven-orphan-"));
    folders.push(data);
    const door = path.join(ROOT, "scripts", "bootstrap.mjs");
    const flags = ["--empty", "--json", "--port", "0", "--data", data];
    const run = command(process.execPath, [door, "start", ...flags]);
    const line = await run.line(/^\{/);
    const gate = /"gate":"([^"]+)"/.exec(line)?.[1] ?? "";
    expect((await fetch(`${gate}/healthz`)).status).toBe(200);
    run.child.kill("SIGKILL");
    await expect
      .poll(
        () =>
          fetch(`${gate}/healthz`).then(
            ({ status }) => status,
            () => "gone",
          ),
        {
          timeout: 10_000,
        },
      )
      .toBe("gone");
  });
});
