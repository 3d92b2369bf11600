import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FLOORS } from "../../../policy/data/floors.ts";
import { ROOT } from "../../../scripts/command/paths.ts";
import { command, script } from "../spawned.ts";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "haven-lint-text-"));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const whole = path.join(directory, name);
  await writeFile(whole, content);
  return whole;
}

async function lint(...args: string[]) {
  return script("lint-text", args).ended;
}

/** Our own environment, without what a test runner wishes for its own colours. */
const { NO_COLOR: _noColour, FORCE_COLOR: _colour, ...NO_WISH } = process.env;

const CLEAN = "Children have a right to be safe and to be heard.\n";
/** The anonymity set of a text that tells of nobody. */
const NOBODY = { estimate: null, floor: FLOORS.block, generalisations: [] };
const UNMARKED = "Tala paints. Everybody likes what Tala paints.\n\n*A pseudonym.\n";

describe("npm run lint:text", () => {
  it("prints one JSON object for one file, and nothing else, through npm", async () => {
    const text = await file("unmarked.txt", UNMARKED);
    const { code, stdout } = await command("npm", [
      ..."run -s lint:text -- --json --pseudonyms Tala".split(" "),
      text,
    ]).ended;
    expect(code).toBe(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      file: text,
      findings: [
        {
          rule: "pseudonym-marked",
          severity: "block",
          start: 0,
          end: 4,
          text: "Tala",
          fix: "Tala*",
          source: "house",
        },
      ],
    });
  });

  it("names files from where the person stands", async () => {
    await file("here.txt", CLEAN);
    const { code, stdout } = await command(
      "npm",
      ["--prefix", ROOT, "run", "-s", "lint:text", "--", "--json", "here.txt"],
      { cwd: directory },
    ).ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: "here.txt", findings: [] });
  });

  it("prints an array for several files, in their order", async () => {
    const first = await file("b.txt", UNMARKED);
    const second = await file("a.md", CLEAN);
    const { code, stdout } = await lint(
      "--json",
      first,
      second,
      "--known",
      await file("k", "Tala"),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: first }, { file: second }]);
  });

  it("ends with 0 where nothing blocks, and of nothing there is nothing to say", async () => {
    const empty = await file("empty.txt", "");
    const { code, stdout, stderr } = await lint(empty, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ file: empty, findings: [], anonymitySet: NOBODY });
  });

  it("shows people the place, the line with carets, the reason, the fix and the source", async () => {
    const text = await file("wide.txt", `One.\n\n\t１２ and Tala, Tala.\n\n*A pseudonym.\n`);
    const { code, stdout } = await lint(text, "--pseudonyms", "Tala");
    expect(code).toBe(1);
    const lines = stdout.split("\n");
    expect(lines[0]).toContain(`${text}:3:9  block  pseudonym-marked`);
    expect(lines[1]).toBe("      １２ and Tala, Tala.");
    // Four columns of the tab and two for each wide character, behind the margin of two.
    expect(lines[2]).toBe(`  ${" ".repeat(4 + 4 + 5)}^^^^`);
    expect(lines[3]).toContain("without the mark");
    expect(lines[4]).toBe("  Fix: Tala*");
    expect(lines[5]).toBe("  Source: house");
    expect(stdout).toContain("1 file: 1 finding that blocks, 0 warnings.");
  });

  it("colours only where it is wished, and never lets a text steer the terminal", async () => {
    const text = await file("steers.txt", "\u001B[31m Tala \u202Epaints.\n\n*A pseudonym.\n");
    const args = ["scripts/lint-text.ts", text, "--pseudonyms", "Tala"];
    const coloursOf = async (env: NodeJS.ProcessEnv) =>
      (await command(process.execPath, args, { env: { ...NO_WISH, ...env } }).ended).stdout;
    const plain = await coloursOf({});
    expect([plain.includes("\u001B"), plain.includes("\u202E")]).toEqual([false, false]);
    expect(await coloursOf({ NO_COLOR: "1" })).not.toContain("\u001B");
    const coloured = await coloursOf({ FORCE_COLOR: "1" });
    expect(coloured).toContain("\u001B[31mblock");
    expect(coloured).not.toContain("\u001B[31m Tala");
  });
});

describe("what cannot be used ends with 2 and says why", () => {
  it.each([
    ["no file", [], "Name at least one file"],
    ["an unknown flag", ["--jsom", "a.txt"], "--jsom"],
    ["a language that is none of ours", ["--lang", "tl", "a.txt"], "en, fil, ceb"],
    ["a flag without its value", ["a.txt", "--pseudonyms"], "--pseudonyms"],
    ["a list of names that is not there", ["--known", "gone.txt", "a.txt"], "gone.txt"],
    ["a file that is not there", ["gone.txt"], "there is no such file"],
    ["a file of another kind", ["package.json"], "neither .txt nor .md"],
  ])("%s", async (_what, args, reason) => {
    const { code, stdout, stderr } = await lint("--json", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["in another encoding", Buffer.from("Café", "latin1")],
    ["in UTF-16", Buffer.from("\uFEFFText", "utf16le")],
    ["not text", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00])],
  ])("a file that is %s", async (_what, bytes) => {
    const { code, stderr } = await lint(await file("bytes.txt", bytes));
    expect(code).toBe(2);
    expect(stderr).toContain("not text in UTF-8");
  });

  it("a folder, and a file of more than a megabyte", async () => {
    const folder = await lint(await mkdtemp(path.join(directory, "folder.txt")));
    expect(folder.code).toBe(2);
    const huge = await lint(await file("huge.txt", "a ".repeat(1_100_000)));
    expect(huge.code).toBe(2);
    expect(huge.stderr).toContain("2200000 bytes; at most 1048576");
  });

  it("but the other files are judged all the same", async () => {
    const text = await file("other.txt", CLEAN);
    const { code, stdout, stderr } = await lint("--json", "gone.txt", text);
    expect(code).toBe(2);
    expect(stderr).toContain("gone.txt");
    expect(JSON.parse(stdout)).toMatchObject([{ file: text, findings: [] }]);
  });
});

describe("--known", () => {
  it("takes a name a line, with remarks and a mark of byte order", async () => {
    const known = await file("known.txt", "\uFEFF# Staff\r\nLeonor Abrigo\r\n\r\nTingog\r\n");
    const text = await file("staff.txt", "Leonor Abrigo leads the office with Tingog.\n");
    const { code, stdout } = await lint("--json", "--known", known, text);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
  });
});
